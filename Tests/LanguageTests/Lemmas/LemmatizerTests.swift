import Testing

@testable import Language

@Suite struct LemmatizerTests {
  /// Opens tables that are written and converted for the test.
  private func withDictionary<Result>(_ body: (LemmaDictionary) throws -> Result) throws -> Result {
    var archive = ModelArchiveWriter()
    try LemmaTables.write(tables(), file: "lookups.bin", named: "lemmatizer", to: &archive)
    return try withTemporaryFile(archive.encoded()) { path in
      try body(try LemmaDictionary(try ModelArchive(at: path), named: "lemmatizer"))
    }
  }

  private func tables() -> [UInt8] {
    var writer = MessagePackWriter()
    writer.map(4)
    writer.string("lemma_rules")
    writer.map(2)
    for (kind, rules) in [
      ("noun", [["s", ""], ["ses", "s"], ["ies", "y"]]), ("verb", [["ed", ""], ["ed", "e"]]),
    ] {
      writer.unsigned(StringID(of: kind).value)
      writer.array(rules.count)
      for rule in rules { write(rule, to: &writer) }
    }
    writer.string("lemma_exc")
    writer.map(1)
    writer.unsigned(StringID(of: "noun").value)
    writer.map(2)
    for (form, lemma) in [("oxen", "ox"), ("glasses", "spectacles")] {
      writer.string(form)
      write([lemma], to: &writer)
    }
    writer.string("lemma_index")
    writer.map(2)
    for (kind, words) in [("noun", ["glass", "boat"]), ("verb", ["sail", "hire"])] {
      writer.unsigned(StringID(of: kind).value)
      write(words, to: &writer)
    }
    writer.string("lemma_lookup")
    writer.map(1)
    writer.unsigned(StringID(of: "Zorbed").value)
    write(["zorb"], to: &writer)
    return writer.bytes
  }

  private func write(_ words: [String], to writer: inout MessagePackWriter) {
    writer.array(words.count)
    for word in words { writer.string(word) }
  }

  private func lemma(
    _ word: String, _ partOfSpeech: String, _ morphology: String = "", by policy: any LemmaPolicy
  ) throws -> String {
    var forms = FormTable(norms: NormTable(nil))
    let number = forms.number(of: word)
    let form = forms[number]
    return try withDictionary { dictionary in
      policy.lemma(
        of: form, partOfSpeech: partOfSpeech, morphology: morphology, in: dictionary)
    }
  }

  @Test(arguments: [
    ("Boats", "NOUN", "boat"), ("oxen", "NOUN", "ox"), ("Glasses", "NOUN", "spectacles"),
    ("ferries", "NOUN", "ferrie"), ("boat", "NOUN", "boat"), ("x1s", "NOUN", "x1"),
    ("Sailed", "VERB", "sail"), ("hired", "VERB", "hire"), ("Quickly", "ADV", "quickly"),
    ("Orla", "PROPN", "Orla"), ("\n", "SPACE", "\n"), ("ODD", "", "odd"), ("Gnu", "NOUN", "Gnu"),
  ])
  func appliesExceptionsAndRules(word: String, partOfSpeech: String, expected: String) throws {
    #expect(try lemma(word, partOfSpeech, by: RuleLemmas()) == expected)
  }

  @Test(arguments: [
    ("Glasses", "NOUN", "Number=Sing", "glasses"), ("hired", "VERB", "VerbForm=Inf", "hired"),
    ("hired", "VERB", "Tense=Pres|VerbForm=Fin", "hired"),
    ("hired", "VERB", "Number=Sing|Tense=Pres|VerbForm=Fin", "hire"),
    ("hired", "VERB", "Tense=Past|VerbForm=Fin", "hire"), ("Bigs", "ADJ", "Degree=Pos", "bigs"),
  ])
  func leavesEnglishBaseForms(
    word: String, partOfSpeech: String, morphology: String, expected: String
  ) throws {
    #expect(try lemma(word, partOfSpeech, morphology, by: EnglishLemmas.policy) == expected)
  }

  @Test(arguments: [
    ("Boat", "NOUN", "boat"), ("oxen", "NOUN", "ox"), ("boats", "NOUN", "boat"),
    ("Zorbed", "X", "zorb"), ("Orla", "PROPN", "Orla"), ("mered", "VERB", "mer"),
    ("gnu", "NOUN", "gnu"),
  ])
  func searchesTheFrenchIndexFirst(word: String, partOfSpeech: String, expected: String) throws {
    #expect(try lemma(word, partOfSpeech, by: FrenchLemmas()) == expected)
  }

  @Test func looksUpWhatHasNoPartOfSpeech() throws {
    #expect(try lemma("Zorbed", "VERB", by: LookupLemmas()) == "zorb")
    #expect(try lemma("zorbed", "VERB", by: LookupLemmas()) == "zorbed")
  }

  @Test(arguments: [("rule", "es"), ("pos_lookup", "it"), ("edit_tree", "de"), ("lookup", "nl")])
  func refusesWhatItDoesNotKnow(mode: String, language: String) {
    let error = #expect(throws: ModelError.self) {
      try Lemmatizer.policy(mode: mode, language: language, file: "model")
    }
    #expect(error?.problem == .unsupported)
  }
}
