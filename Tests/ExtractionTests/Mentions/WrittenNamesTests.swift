import GraphModel
import Language
import TestModel
import Testing

@testable import Extraction

/// What names an article's signs make: commas, ampersands, brackets, hashes.
@Suite struct WrittenNamesTests {
  private func names(in text: String) throws -> [String] {
    let document = try InstalledModel.pipeline.get().analyze(paragraphsOf: [text])[0]
    let lexicons = try ActorLexicons.embedded(adding: .none)
    return MentionFinder(lexicons: lexicons).mentions(in: document)
      .filter { $0.form == .name }.map { document.text(of: $0.tokens) }
  }

  @Test(arguments: [
    ("The auditors Harker, Bright & Lowe left.", "Harker, Bright & Lowe"),
    ("Stone, Vale and Partners sued Ada Lund.", "Stone, Vale and Partners"),
    ("Tide Bank sued Lunt, Moe & Berg LLP.", "Lunt, Moe & Berg LLP"),
    ("Witness list: Holt, Clara; Marsh, Owen.", "Holt, Clara"),
    ("Lee Seung-ho met Lee Min-jun.", "Lee Min-jun"),
    ("Ada Lund, née Marsh, sued Tide Bank.", "Marsh"),
    ("Ada Lund sued Tide Bank TDB.L on Monday.", "Tide Bank"),
    ("Ada Lund sued Tide Bank and Larne Steel.", "Larne Steel"),
    ("The Department of Trade and Industry sued Ada Lund.", "Department of Trade and Industry"),
  ])
  func aNameIsFoundWhole(text: String, name: String) throws {
    let names = try names(in: text)
    #expect(names.contains(name), "\(names)")
  }

  @Test(arguments: [
    ("Ada Lund sues Tide Bank #LundTrial", "LundTrial"),
    ("Tide Bank (LSE: TDBK) sued Ada Lund.", "TDBK"),
    ("Cholera killed Owen Marsh in May.", "Cholera"),
    ("The Endeavour sank off Larne on Monday.", "Endeavour"),
  ])
  func whatNamesNobodyIsNoName(text: String, word: String) throws {
    let names = try names(in: text)
    #expect(!names.contains { $0.contains(word) }, "\(names)")
  }

  @Test func aHeadlineMakesNobody() throws {
    let names = try names(
      in: "Rail Council Quits In Bribe Row\n\nOwen Marsh left Tide Bank on Monday.")
    #expect(!names.contains("Rail Council") && names.contains("Owen Marsh"), "\(names)")
  }
}
