import Testing

@testable import Language

@Suite struct AttributeRulerTests {
  /// The rules of these tests; a value is text, a list of texts under an operator, or a truth value.
  private func ruler() throws -> AttributeRuler {
    var writer = MessagePackWriter()
    writer.array(8)
    rule(&writer, [["TAG": .text("NN")]], ["POS": "NOUN", "MORPH": "Number=Sing"])
    rule(&writer, [["TAG": .text("NN"), "LOWER": .list("IN", ["ours", "mine"])]], ["POS": "PRON"])
    rule(&writer, [["TAG": .text("MD")]], ["POS": "AUX", "MORPH": "_"])
    rule(
      &writer, [["LOWER": .text("ca")], ["LOWER": .text("n't")]], ["LEMMA": "not"], index: 1)
    rule(&writer, [["IS_SPACE": .truth(true)]], ["TAG": "_SP", "POS": "SPACE"])
    rule(
      &writer, [["TAG": .list("NOT_IN", ["NN", "MD"]), "LOWER": .match("^ya+h?$")]], ["POS": "INTJ"]
    )
    rule(
      &writer, [["LOWER": .text("very"), "OP": .text("+")], ["LOWER": .text("big")]],
      ["MORPH": "Degree=Pos|Abbr=B,A"], index: -1)
    rule(&writer, [["POS": .text("X")]], ["POS": "NUM"])
    let rules = try AttributeRule.rules(writer.bytes, file: "patterns")
    var record = RecordWriter()
    record.list(rules) { $1.write(to: &$0) }
    var reader = RecordReader(record.bytes, file: "patterns")
    let stored = try reader.list { try AttributeRule(from: &$0, file: "patterns") }
    #expect(stored == rules)
    return AttributeRuler(stored)
  }

  private enum Value {
    case text(String)
    case truth(Bool)
    case list(String, [String])
    case match(String)
  }

  private func rule(
    _ writer: inout MessagePackWriter, _ pattern: [[String: Value]], _ values: [String: String],
    index: Int = 0
  ) {
    writer.map(3)
    writer.string("patterns")
    writer.array(1)
    writer.array(pattern.count)
    for token in pattern {
      writer.map(token.count)
      for (key, value) in token.sorted(by: { $0.key < $1.key }) {
        writer.string(key)
        write(value, to: &writer)
      }
    }
    writer.string("attrs")
    writer.map(values.count)
    for (key, value) in values.sorted(by: { $0.key < $1.key }) {
      writer.string(key)
      writer.string(value)
    }
    writer.string("index")
    writer.signed(index)
  }

  private func write(_ value: Value, to writer: inout MessagePackWriter) {
    switch value {
    case .text(let text): writer.string(text)
    case .truth(let truth): writer.bool(truth)
    case .match(let pattern):
      writer.map(1)
      writer.string("REGEX")
      writer.string(pattern)
    case .list(let name, let items):
      writer.map(1)
      writer.string(name)
      writer.array(items.count)
      for item in items { writer.string(item) }
    }
  }

  private func apply(_ words: [(String, tag: String)], pos: String = "") throws -> [TokenAnalysis] {
    var forms = FormTable(norms: NormTable(nil))
    let numbers = words.map { forms.number(of: $0.0) }
    var tokens = words.map { word in
      TokenAnalysis(
        bytes: 0..<1, tag: word.tag, partOfSpeech: pos, morphology: "", lemma: "", head: 0,
        dependency: "dep")
    }
    try ruler().apply(to: &tokens, forms: numbers.map { forms[$0] })
    return tokens
  }

  @Test func letsLaterRulesWin() throws {
    let tokens = try apply([("Ours", "NN"), ("boat", "NN")])
    #expect(tokens.map(\.partOfSpeech) == ["PRON", "NOUN"])
    #expect(tokens.map(\.morphology) == ["Number=Sing", "Number=Sing"])
  }

  @Test func findsSequencesAndSetsTheChosenToken() throws {
    let tokens = try apply([("Ca", "MD"), ("n't", "RB"), ("ca", "NN")])
    #expect(tokens.map(\.lemma) == ["", "not", ""])
    let big = try apply([("very", "RB"), ("very", "RB"), ("big", "JJ"), ("big", "JJ")])
    #expect(big.map(\.morphology) == ["", "", "Abbr=A,B|Degree=Pos", ""])
  }

  @Test func looksAtTokensAsTheyWereBefore() throws {
    // The tag that one rule sets is not what another one finds.
    let tokens = try apply([("\n", "NN"), ("yaah", "UH"), ("yah", "NN")], pos: "X")
    #expect(tokens.map(\.tag) == ["_SP", "UH", "NN"])
    #expect(tokens.map(\.partOfSpeech) == ["NUM", "NUM", "NUM"])
    let other = try apply([("\n", "NN"), ("yaah", "UH"), ("yah", "NN")])
    #expect(other.map(\.partOfSpeech) == ["SPACE", "INTJ", "NOUN"])
  }

  @Test(arguments: ["LENGTH", "ENT_TYPE", "_"])
  func refusesAttributesItCannotAnswer(attribute: String) {
    var writer = MessagePackWriter()
    writer.array(1)
    rule(&writer, [[attribute: .text("x")]], ["POS": "X"])
    let error = #expect(throws: ModelError.self) {
      try AttributeRule.rules(writer.bytes, file: "patterns")
    }
    #expect(error?.problem == .unsupported)
  }

  @Test func refusesOperatorsItDoesNotKnow() {
    for value in [Value.list("IS_SUBSET", ["a"]), .list("==", ["a"])] {
      var writer = MessagePackWriter()
      writer.array(1)
      rule(&writer, [["LOWER": value]], ["POS": "X"])
      #expect(throws: ModelError.self) { try AttributeRule.rules(writer.bytes, file: "patterns") }
    }
  }
}
