/// Divides a run of characters without white space, or of white space alone, into tokens.
///
/// Source of the order of steps: `_split_affixes` and `_attach_tokens` in `spacy/tokenizer.pyx`.
struct ChunkDivider: Sendable {
  private let prefix: PatternMatcher?
  private let suffix: PatternMatcher?
  private let infix: PatternMatcher?
  private let tokenMatch: PatternMatcher?
  private let urlMatch: PatternMatcher?
  private let exceptions: [[UInt32]: [TokenizerRules.Piece]]

  /// A token of a chunk: its number of scalars and the norm that an exception gives it.
  struct Piece: Hashable, Sendable {
    let length: Int
    var norm: String?
  }

  /// Creates a divider.
  init(_ rules: TokenizerRules) {
    prefix = rules.prefix.map(PatternMatcher.init)
    suffix = rules.suffix.map(PatternMatcher.init)
    infix = rules.infix.map(PatternMatcher.init)
    tokenMatch = rules.tokenMatch.map(PatternMatcher.init)
    urlMatch = rules.urlMatch.map(PatternMatcher.init)
    exceptions = Dictionary(
      rules.exceptions.map { (Array($0.text.unicodeScalars.map(\.value)), $0.tokens) },
      uniquingKeysWith: { $1 })
  }

  /// The tokens of a chunk, in order.
  func divide(_ chunk: ArraySlice<UInt32>) -> [Piece] {
    if let tokens = exceptions[Array(chunk)] { return Self.pieces(tokens) }
    var rest = chunk
    var prefixes: [Piece] = []
    var suffixes: [Piece] = []
    var previousCount = 0
    while !rest.isEmpty, rest.count != previousCount {
      if tokenMatch?.matchesPrefix(of: rest) ?? false { break }
      if isException(rest) { break }
      previousCount = rest.count
      let before = prefixLength(rest)
      if before > 0, isException(rest.dropFirst(before)) {
        prefixes.append(Piece(length: before))
        rest = rest.dropFirst(before)
        break
      }
      let after = suffixLength(rest.dropFirst(before))
      if after > 0, isException(rest.dropLast(after)) {
        suffixes.append(Piece(length: after))
        rest = rest.dropLast(after)
        break
      }
      if before > 0 { prefixes.append(Piece(length: before)) }
      if after > 0 { suffixes.append(Piece(length: after)) }
      rest = rest.dropFirst(before).dropLast(after)
    }
    return prefixes + middle(rest) + suffixes.reversed()
  }

  /// Whether a word is an exception that is one token.
  func isException(_ word: String) -> Bool {
    exceptions[word.unicodeScalars.map(\.value)]?.count == 1
  }

  /// Whether something can be cut off a text or divide it.
  func hasAffix(_ text: String) -> Bool {
    let scalars = text.unicodeScalars.map(\.value)[...]
    return prefixLength(scalars) > 0 || suffixLength(scalars) > 0
      || !(infix?.matches(in: scalars) ?? []).isEmpty
  }

  /// The tokens of a text, white space that is no single space between words included.
  func words(of text: String) -> [String] {
    var words: [String] = []
    let scalars = text.unicodeScalars.map(\.value)
    for chunk in Chunks.of(scalars) {
      var start = chunk.range.lowerBound
      for piece in divide(scalars[chunk.range]) {
        let view = scalars[start..<start + piece.length].compactMap(Unicode.Scalar.init)
        words.append(String(String.UnicodeScalarView(view)))
        start += piece.length
      }
    }
    return words
  }

  /// The tokens of what is left when affixes are cut off.
  private func middle(_ rest: ArraySlice<UInt32>) -> [Piece] {
    if rest.isEmpty { return [] }
    if let tokens = exceptions[Array(rest)] { return Self.pieces(tokens) }
    let isWhole =
      tokenMatch?.matchesPrefix(of: rest) ?? false || urlMatch?.matchesPrefix(of: rest) ?? false
    let infixes = isWhole ? [] : infix?.matches(in: rest) ?? []
    var pieces: [Piece] = []
    var start = rest.startIndex
    // An infix at the very start divides nothing.
    for match in infixes where match.lowerBound != rest.startIndex {
      if match.lowerBound != start { pieces.append(Piece(length: match.lowerBound - start)) }
      if !match.isEmpty { pieces.append(Piece(length: match.count)) }
      start = match.upperBound
    }
    if start < rest.endIndex { pieces.append(Piece(length: rest.endIndex - start)) }
    return pieces
  }

  private static func pieces(_ tokens: [TokenizerRules.Piece]) -> [Piece] {
    tokens.map { Piece(length: $0.text.unicodeScalars.count, norm: $0.norm) }
  }

  private func isException(_ scalars: ArraySlice<UInt32>) -> Bool {
    !scalars.isEmpty && exceptions[Array(scalars)] != nil
  }

  private func prefixLength(_ scalars: ArraySlice<UInt32>) -> Int {
    prefix?.firstMatch(in: scalars)?.count ?? 0
  }

  private func suffixLength(_ scalars: ArraySlice<UInt32>) -> Int {
    suffix?.firstMatch(in: scalars)?.count ?? 0
  }
}
