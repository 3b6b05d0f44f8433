/// What a tokenizer knows: its patterns and its exceptions.
struct TokenizerRules: Sendable {
  /// A string that is always divided in the same way.
  struct Exception: Hashable, Sendable {
    /// The string.
    let text: String
    /// The tokens, which add up to the string.
    let tokens: [Piece]
    /// The tokens that the string has without the exception, when these are to be searched for in
    /// the result; nil when the exception can only be a whole string between spaces or affixes.
    var searchedTokens: [String]?
  }

  /// A token of an exception.
  struct Piece: Hashable, Sendable {
    /// The spelling.
    let text: String
    /// The norm, when the exception gives one.
    let norm: String?
  }

  /// What is cut off at the start.
  var prefix: PatternProgram?
  /// What is cut off at the end.
  var suffix: PatternProgram?
  /// Where the rest is divided.
  var infix: PatternProgram?
  /// What is a token before anything is cut off.
  var tokenMatch: PatternProgram?
  /// What is a token before it is divided.
  var urlMatch: PatternProgram?
  /// The exceptions, sorted.
  var exceptions: [Exception] = []

  /// Creates rules without patterns and exceptions.
  init() {}
}

extension TokenizerRules {
  /// Writes the rules.
  func write(to writer: inout RecordWriter) {
    for program in [prefix, suffix, infix, tokenMatch, urlMatch] {
      writer.list(program.map { [$0] } ?? []) { $1.write(to: &$0) }
    }
    writer.list(exceptions) { writer, exception in
      writer.string(exception.text)
      writer.list(exception.tokens) { writer, piece in
        writer.string(piece.text)
        writer.list(piece.norm.map { [$0] } ?? []) { $0.string($1) }
      }
      writer.list(exception.searchedTokens ?? []) { $0.string($1) }
    }
  }

  /// Reads rules.
  ///
  /// - Throws: ``ModelError`` when the record is damaged.
  init(from reader: inout RecordReader, file: String) throws {
    func program(_ reader: inout RecordReader) throws -> PatternProgram? {
      try reader.list { try PatternProgram(from: &$0, file: file) }.first
    }
    prefix = try program(&reader)
    suffix = try program(&reader)
    infix = try program(&reader)
    tokenMatch = try program(&reader)
    urlMatch = try program(&reader)
    exceptions = try reader.list { reader in
      let text = try reader.string()
      let tokens = try reader.list { reader in
        Piece(text: try reader.string(), norm: try reader.list { try $0.string() }.first)
      }
      let searched = try reader.list { try $0.string() }
      return Exception(
        text: text, tokens: tokens, searchedTokens: searched.isEmpty ? nil : searched)
    }
  }
}
