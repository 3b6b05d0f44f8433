import Testing

@testable import Extraction

@Suite struct FeatureWriterTests {
  @Test func everyKindOfFeatureIsWrittenInHundredths() {
    var writer = FeatureWriter(naming: true)
    writer.flag("plural", true)
    writer.share("alike", 0.256)
    writer.share("alike", 7)
    writer.choice("form", "name", of: ["phrase", "name"])
    writer.choice("form", "other", of: ["phrase", "name"])
    writer.choices("says", ["b", "c"], of: ["a", "b", "c"])
    writer.level("words", 3, reaching: [2, 3, 4])
    #expect(writer.values == [100, 26, 100, 0, 100, 0, 0, 0, 100, 100, 100, 100, 0])
    #expect(writer.names.count == writer.values.count)
    #expect(writer.names.prefix(5) == ["plural", "alike", "alike", "form=phrase", "form=name"])
  }
}
