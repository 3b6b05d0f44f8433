/// Divides texts into tokens by the rules of a pipeline.
struct Tokenizer: Sendable {
  private let divider: ChunkDivider
  private let search: ExceptionSearch

  /// Creates a tokenizer.
  init(_ rules: TokenizerRules) {
    divider = ChunkDivider(rules)
    search = ExceptionSearch(rules)
  }

  /// What is kept from one text to the next: the forms and the tokens of each chunk.
  ///
  /// It never changes a result, and belongs to one thread at a time.
  struct Memory: Sendable {
    /// The forms that have been met.
    var forms: FormTable
    fileprivate var chunks: [ArraySlice<UInt32>: [Piece]] = [:]
    fileprivate static let limit = 50_000

    /// Creates an empty memory.
    init(norms: NormTable) { forms = FormTable(norms: norms) }
  }

  /// A token of a chunk: its lengths and its form.
  fileprivate struct Piece: Sendable {
    let byteCount: Int
    let form: Int
  }

  /// Divides a text.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - memory: What is kept; the tokens' forms are numbered in it.
  /// - Returns: The tokens, which cover everything but single spaces between them.
  func tokenize(_ text: String, memory: inout Memory) -> TokenizedText {
    let scalars = text.unicodeScalars.map(\.value)
    var tokens: [TokenizedText.Token] = []
    var byte = 0
    var scalar = 0
    for chunk in Chunks.of(scalars) {
      // Between two chunks there is at most the one space.
      byte += chunk.range.lowerBound - scalar
      for piece in pieces(of: scalars[chunk.range], memory: &memory) {
        let end = byte + piece.byteCount
        tokens.append(.init(bytes: byte..<end, hasSpaceAfter: false, form: piece.form))
        byte = end
      }
      scalar = chunk.range.upperBound
      tokens[tokens.count - 1].hasSpaceAfter = chunk.hasSpaceAfter
    }
    return search.apply(to: TokenizedText(text: text, tokens: tokens), forms: &memory.forms)
  }

  /// Whether the rules name a word as one that is never divided.
  func isWhole(_ word: String) -> Bool { divider.isException(word) }

  private func pieces(of chunk: ArraySlice<UInt32>, memory: inout Memory) -> [Piece] {
    if let known = memory.chunks[chunk] { return known }
    var start = chunk.startIndex
    let pieces = divider.divide(chunk).map { piece in
      let view = chunk[start..<start + piece.length].compactMap(Unicode.Scalar.init)
      let text = String(String.UnicodeScalarView(view))
      start += piece.length
      return Piece(
        byteCount: text.utf8.count, form: memory.forms.number(of: text, norm: piece.norm))
    }
    if memory.chunks.count >= Memory.limit { memory.chunks = [:] }
    memory.chunks[ArraySlice(Array(chunk))] = pieces
    return pieces
  }
}
