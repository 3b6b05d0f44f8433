/// Finds exceptions that were divided before they could be recognised, and restores them.
///
/// Source: `_apply_special_cases` in `spacy/tokenizer.pyx`.
struct ExceptionSearch: Sendable {
  private var root = Node()
  private var exceptions: [StringID: [TokenizerRules.Piece]] = [:]

  /// A node of the trie of token sequences.
  private struct Node: Sendable {
    var children: [StringID: Node] = [:]
    var isEnd = false

    mutating func insert(_ words: ArraySlice<StringID>) {
      guard let first = words.first else {
        isEnd = true
        return
      }
      children[first, default: Node()].insert(words.dropFirst())
    }
  }

  /// Creates a search.
  init(_ rules: TokenizerRules) {
    for exception in rules.exceptions {
      exceptions[StringID(of: exception.text)] = exception.tokens
      if let words = exception.searchedTokens { root.insert(words.map(StringID.init(of:))[...]) }
    }
  }

  /// Restores the exceptions in a text.
  func apply(to tokenized: TokenizedText, forms: inout FormTable) -> TokenizedText {
    let words = tokenized.tokens.map { forms[$0.form].orth }
    let matches = selected(from: allMatches(in: words), count: words.count)
    if matches.isEmpty { return tokenized }
    var result = TokenizedText(text: tokenized.text, tokens: [])
    var next = 0
    for match in matches {
      result.tokens += tokenized.tokens[next..<match.lowerBound]
      let tokens = tokenized.tokens[match]
      result.tokens += restored(tokens, in: tokenized.text, forms: &forms) ?? Array(tokens)
      next = match.upperBound
    }
    result.tokens += tokenized.tokens[next...]
    return result
  }

  private func allMatches(in words: [StringID]) -> [Range<Int>] {
    var matches: [Range<Int>] = []
    for start in words.indices {
      var node = root
      var end = start
      while end < words.count, let child = node.children[words[end]] {
        node = child
        end += 1
        if node.isEnd { matches.append(start..<end) }
      }
    }
    return matches
  }

  /// The longest matches, the first of equal ones, that do not begin or end inside another match,
  /// in order; even a match that was not selected blocks shorter ones.
  private func selected(from matches: [Range<Int>], count: Int) -> [Range<Int>] {
    var isTaken = [Bool](repeating: false, count: count)
    var result: [Range<Int>] = []
    for match in matches.sorted(by: { ($1.count, $0.lowerBound) < ($0.count, $1.lowerBound) }) {
      if !isTaken[match.lowerBound], !isTaken[match.upperBound - 1] { result.append(match) }
      for index in match { isTaken[index] = true }
    }
    return result.sorted { $0.lowerBound < $1.lowerBound }
  }

  /// The tokens of the exception that some tokens are together, or nil when they are none: the same
  /// tokens with other spaces between them.
  private func restored(
    _ tokens: ArraySlice<TokenizedText.Token>, in text: String, forms: inout FormTable
  ) -> [TokenizedText.Token]? {
    guard let first = tokens.first, let last = tokens.last else { return nil }
    let utf8 = text.utf8
    let start = utf8.index(utf8.startIndex, offsetBy: first.bytes.lowerBound)
    let end = utf8.index(start, offsetBy: last.bytes.upperBound - first.bytes.lowerBound)
    guard let pieces = exceptions[StringID(of: String(text[start..<end]))] else { return nil }
    var byte = first.bytes.lowerBound
    var result = pieces.map { piece in
      let end = byte + piece.text.utf8.count
      defer { byte = end }
      return TokenizedText.Token(
        bytes: byte..<end, hasSpaceAfter: false,
        form: forms.number(of: piece.text, norm: piece.norm))
    }
    result[result.count - 1].hasSpaceAfter = last.hasSpaceAfter
    return result
  }
}
