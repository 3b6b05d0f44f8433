import Testing

@testable import Language

@Suite struct TokenizerTests {
  /// Rules with a bit of everything.
  private func rules() throws -> TokenizerRules {
    var writer = MessagePackWriter()
    writer.map(7)
    let patterns = [
      ("prefix_search", "^\\(|^\"|^'|^\\$"),
      ("suffix_search", "\\)$|\"$|'$|,$|\\.$|'s$|(?<=[0-9])km$"),
      ("infix_finditer", "(?<=[a-z])-(?=[a-z])|\\.\\.+|(?<=l')(?=[a-z])"),
      ("token_match", "^\\(!\\)$"), ("url_match", "^[a-z]+-[a-z]+\\.org$"),
    ]
    for (key, pattern) in patterns {
      writer.string(key)
      writer.string(pattern)
    }
    writer.string("faster_heuristics")
    writer.bool(true)
    writer.string("exceptions")
    let exceptions = [
      ["shan't", "sha", "n't"], ["Dr.", "Dr."], [":')", ":')"], ["b-b", "b-b"], ["a b", "a ", "b"],
    ]
    writer.map(exceptions.count)
    for exception in exceptions {
      writer.string(exception[0])
      writer.array(exception.count - 1)
      for word in exception.dropFirst() {
        writer.map(word == "n't" ? 2 : 1)
        writer.unsigned(65)
        writer.string(word)
        if word == "n't" {
          writer.unsigned(67)
          writer.string("not")
        }
      }
    }
    return try TokenizerRules(writer.bytes, file: "tokenizer")
  }

  private func tokens(_ text: String) throws -> [String] {
    var memory = Tokenizer.Memory(norms: NormTable(nil))
    let tokenizer = Tokenizer(try rules())
    let result = tokenizer.tokenize(text, memory: &memory)
    // What is remembered changes nothing.
    #expect(tokenizer.tokenize(text, memory: &memory).tokens == result.tokens)
    let utf8 = Array(text.utf8)
    return result.tokens.map { token in
      let word = String(decoding: utf8[token.bytes], as: UTF8.self)
      #expect(memory.forms[token.form].text == word)
      return word + (token.hasSpaceAfter ? "_" : "")
    }
  }

  @Test(arguments: [
    ("", []), ("(one, \"two\")", ["(", "one", ",_", "\"", "two", "\"", ")"]),
    ("\"Dr. Oy.\"", ["\"", "Dr._", "Oy", ".", "\""]), ("(shan't)", ["(", "sha", "n't", ")"]),
    ("x-y a..b", ["x", "-", "y_", "a", "..", "b"]), ("l'eau", ["l'", "eau"]),
    ("(!)", ["(!)"]), ("my-site.org", ["my-site.org"]), ("5km km", ["5", "km_", "km"]),
    ("the cat's", ["the_", "cat", "'s"]), ("é\u{301} (ü)", ["é\u{301}_", "(", "ü", ")"]),
    ("(", ["("]), ("((", ["(", "("]), ("-a-", ["-a-"]),
  ])
  func dividesText(text: String, expected: [String]) throws {
    #expect(try tokens(text) == expected)
  }

  @Test func restoresExceptionsThatWereDivided() throws {
    #expect(try tokens("x :') y") == ["x_", ":')_", "y"])
    #expect(try tokens("(:')") == ["(", ":')"])
    #expect(try tokens("a b") == ["a ", "b"])
    #expect(try tokens("b-b") == ["b-b"])
    #expect(try tokens("ab-bc") == ["ab", "-", "bc"])
  }

  @Test func keepsNormsOfExceptionsApart() throws {
    var memory = Tokenizer.Memory(norms: NormTable(nil))
    let result = Tokenizer(try rules()).tokenize("shan't n't", memory: &memory)
    let forms = result.tokens.map { memory.forms[$0.form] }
    #expect(forms.map(\.text) == ["sha", "n't", "n't"])
    #expect(forms[1].norm == StringID(of: "not"))
    #expect(forms[2].norm == StringID(of: "n't"))
    #expect(result.tokens[1].form != result.tokens[2].form)
  }

  @Test func doesNotConfuseSpellingsOfTheSameCharacter() {
    var forms = FormTable(norms: NormTable(nil))
    let (composed, decomposed) = ("\u{E9}", "e\u{301}")
    #expect(forms.number(of: composed) != forms.number(of: decomposed))
    #expect(forms[0].orth != forms[1].orth)
  }

  @Test func survivesStorage() throws {
    let rules = try rules()
    var writer = RecordWriter()
    rules.write(to: &writer)
    var reader = RecordReader(writer.bytes, file: "test")
    let read = try TokenizerRules(from: &reader, file: "test")
    #expect(read.exceptions == rules.exceptions)
    #expect(read.suffix == rules.suffix && read.urlMatch == rules.urlMatch)
  }

  @Test func refusesExceptionsThatDoNotAddUp() {
    var writer = MessagePackWriter()
    writer.map(1)
    writer.string("exceptions")
    writer.map(1)
    writer.string("ab")
    writer.array(1)
    writer.map(1)
    writer.unsigned(65)
    writer.string("a")
    let error = #expect(throws: ModelError.self) { try TokenizerRules(writer.bytes, file: "t") }
    #expect(error?.problem == .malformed)
  }
}
