import Language
import TestModel
import Testing

@testable import Extraction

@Suite struct RelativeNamesTests {
  @Test(arguments: [
    ("Tarn accused Ada Lund of hiding it from her brother, Tom Lund.", "Ada Lund"),
    ("Ada Lund resigned. Tarn met her brother, Tom Lund.", "Ada Lund"),
    ("Tarn accused Ada Lund of hiding it from her brother, Tom Poe.", nil),
    ("Tarn met the agent of her rival, Tom Lund.", nil),
  ])
  func theRelativeOfSomebodyHasTheSameSurname(text: String, possessor: String?) throws {
    let document = try InstalledModel.pipeline.get().analyze(text)
    let reading = try Extractor().candidateReading(of: document)
    let names = RelativeNames(reading: reading)
    let found = names.pairs().compactMap { pronoun, relative in
      names.namesake(of: relative, before: pronoun)
    }.map { document.text(of: reading.mentions[$0].tokens) }
    #expect(found.first == possessor)
  }
}
