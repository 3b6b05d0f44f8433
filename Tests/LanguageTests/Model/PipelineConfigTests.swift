import Testing

@testable import Language

@Suite struct PipelineConfigTests {
  @Test func readsSectionsReferencesAndObjects() throws {
    let config = try PipelineConfig(
      parsing: """
        # made for this test
        [nlp]
        lang = "en"
        pipeline = ["tagger",
          "ner"]
        tokenizer = {"@tokenizers":"spacy.Tokenizer.v1"}

        [components.ner.model]
        width = ${components.tagger.model.encode:width}
        path = ${nlp.lang}
        plain = some text

        [components.tagger.model.encode]
        width = 96
        """, file: "config.cfg")
    #expect(config["nlp", "pipeline"]?.strings == ["tagger", "ner"])
    #expect(config["components.ner.model", "width"]?.int == 96)
    #expect(config["components.ner.model", "path"]?.string == "en")
    #expect(config["components.ner.model", "plain"]?.string == "some text")
    #expect(config["nlp.tokenizer", "@tokenizers"]?.string == "spacy.Tokenizer.v1")
    #expect(config["components.absent", "width"] == nil)
  }

  @Test func readsLinesThatEndAsOnWindows() throws {
    let config = try PipelineConfig(parsing: "[nlp]\r\nlang = \"en\"\r\nseed = 0\r\n", file: "x")
    #expect(config["nlp", "lang"]?.string == "en")
    #expect(config["nlp", "seed"]?.int == 0)
  }

  @Test(arguments: ["[a]\nb = ${c.d}", "[a]\nb = ${a.b}", "[a]\nno setting"])
  func refusesWhatIsMalformed(text: String) {
    let error = #expect(throws: ModelError.self) { try PipelineConfig(parsing: text, file: "x") }
    #expect(error?.problem == .malformed)
  }
}
