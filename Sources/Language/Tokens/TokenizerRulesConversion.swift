extension TokenizerRules {
  /// Reads the `tokenizer` file of a pipeline and compiles its patterns.
  ///
  /// Format: MessagePack, see `Tokenizer.to_bytes` in `spacy/tokenizer.pyx`.
  ///
  /// - Throws: ``ModelError`` when the file is malformed or a pattern is not supported.
  init(_ bytes: [UInt8], file: String) throws {
    let root = try MessagePackValue(bytes, file: file)
    func program(_ key: String) throws -> PatternProgram? {
      guard let pattern = root[key]?.text else { return nil }
      return try PatternCompiler.compile(pattern, file: "\(file) (\(key))")
    }
    prefix = try program("prefix_search")
    suffix = try program("suffix_search")
    infix = try program("infix_finditer")
    tokenMatch = try program("token_match")
    urlMatch = try program("url_match")
    guard let entries = root["exceptions"]?.pairs else {
      throw ModelError(.malformed, in: file, "the exceptions are missing; this is no tokenizer")
    }
    exceptions = try entries.map { try Self.exception($0, file: file) }.sorted { $0.text < $1.text }
    findSearchedTokens(all: root["faster_heuristics"]?.bool == false)
  }

  private static func exception(_ entry: MessagePackValue.Pair, file: String) throws -> Exception {
    let tokens = (entry.value.array ?? []).compactMap { token -> Piece? in
      guard let orth = attribute("ORTH", of: token) else { return nil }
      return Piece(text: orth, norm: attribute("NORM", of: token))
    }
    guard let text = entry.key.text, tokens.map(\.text).joined() == text, !text.isEmpty else {
      throw ModelError(
        .malformed, in: file, "the tokens of an exception do not add up to its text; get it again")
    }
    return Exception(text: text, tokens: tokens)
  }

  /// The value of an attribute, whose key is its name or its number.
  private static func attribute(_ name: String, of token: MessagePackValue) -> String? {
    let number = StringID(of: name).value
    return token.pairs?.first { $0.key == .unsigned(number) || $0.key.text == name }?.value.text
  }

  /// Finds the exceptions that can be hidden among several tokens, and how they are then divided.
  private mutating func findSearchedTokens(all: Bool) {
    var plain = self
    plain.exceptions = []
    let divider = ChunkDivider(plain)
    for index in exceptions.indices {
      let text = exceptions[index].text
      guard all || text.unicodeScalars.contains(" ") || divider.hasAffix(text) else { continue }
      exceptions[index].searchedTokens = divider.words(of: text)
    }
  }
}
