import GraphModel
import Language
import TestModel
import Testing

@testable import Extraction

@Suite struct QuotedNicknamesTests {
  private func names(in text: String) throws -> [String] {
    let document = try InstalledModel.pipeline.get().analyze(text)
    let reading = try Extractor().candidateReading(of: document)
    return reading.table.mentions.filter { $0.form == .name }.map { document.text(of: $0.tokens) }
  }

  @Test(arguments: [
    ("Osvaldo “Pepe” Lund praised Norway.", "Osvaldo “Pepe” Lund"),
    ("Walter \"Walt\" Lund died in May.", "Walter \"Walt\" Lund"),
    ("Dwayne “The Rock” Lund praised Norway.", "Dwayne “The Rock” Lund"),
  ])
  func aNicknameBelongsToTheNameAroundIt(text: String, name: String) throws {
    let found = try names(in: text)
    #expect(found.contains(name), "\(found)")
  }

  @Test(arguments: [
    "Ada Lund said “Norway must act”. Karl Voss left.",
    "The film “Norway” Ada Lund made was praised.",
  ])
  func aQuotationIsNoNickname(text: String) throws {
    let found = try names(in: text)
    #expect(!found.contains { $0.contains("“") }, "\(found)")
  }
}
