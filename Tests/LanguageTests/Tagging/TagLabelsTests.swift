import Testing

@testable import Language

@Suite struct TagLabelsTests {
  private static func labels(_ settings: String) throws -> [TagLabels.Label] {
    let settings = try JSONValue(parsing: settings, file: "cfg")
    return try TagLabels(PipelineComponent(name: "x", factory: "x", settings: settings)).labels
  }

  @Test func aTaggerHasTags() throws {
    let labels = try Self.labels(#"{"labels":["NN","VB"],"overwrite":false}"#)
    #expect(labels == [.init(tag: "NN"), .init(tag: "VB")])
  }

  @Test func aMorphologizerHasFeaturesAndPartsOfSpeech() throws {
    let labels = try Self.labels(
      #"{"labels_morph":{"POS=ADP":"","Number=Sing|POS=NOUN":"Number=Sing"},"#
        + #""labels_pos":{"POS=ADP":85,"Number=Sing|POS=NOUN":92}}"#)
    #expect(
      labels == [
        .init(partOfSpeech: "ADP"), .init(partOfSpeech: "NOUN", morphology: "Number=Sing"),
      ])
  }

  @Test func settingsWithoutLabelsAreRefused() {
    #expect(throws: ModelError.self) { try Self.labels("{}") }
  }
}
