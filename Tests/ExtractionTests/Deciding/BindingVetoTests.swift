import Language
import TestModel
import Testing

@testable import Extraction

@Suite struct BindingVetoTests {
  @Test(arguments: [
    ("Her spokesman said that Ada Lund would resign.", "spokesman", "Lund", true),
    ("He praised Omar Nasri.", "He", "Nasri", true),
    ("Ada Lund praised her.", "her", "Lund", true),
    ("Ada Lund defended herself.", "herself", "Lund", false),
    ("Ada Lund said that she would resign.", "she", "Lund", false),
    ("The minister is Ada Lund.", "minister", "Lund", false),
    ("Ada Lund met Omar Nasri before she left.", "she", "Lund", false),
    ("Norfield Foods gave the contract to a company.", "company", "Foods", true),
    ("Ada Lund joined Norfield Foods. She bought a company.", "company", "Foods", true),
    ("Norfield Foods became a company.", "company", "Foods", false),
    ("Norfield Foods, a company from Larne, closed.", "company", "Foods", false),
    ("The chief spoke with the minister.", "minister", "chief", true),
    ("Ada Lund served as the minister.", "minister", "Lund", false),
  ])
  func whatGrammarRulesOutIsNoLink(
    text: String, mention: String, antecedent: String, isForbidden: Bool
  ) throws {
    let document = try InstalledModel.pipeline.get().analyze(text)
    let reading = try Extractor().candidateReading(of: document)
    func candidate(_ word: String) throws -> Int {
      try #require(
        reading.mentions.firstIndex { document[$0.head].text == word }, "\(reading.mentions)")
    }
    let pair = LinkCandidate(mention: try candidate(mention), antecedent: try candidate(antecedent))
    #expect(BindingVeto(reading: reading).forbids(pair) == isForbidden)
  }
}
