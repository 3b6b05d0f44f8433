/// A document that grows by the analyses of its text's parts.
struct DocumentAssembly {
  private var tokens: [TokenAnalysis] = []
  private var forms: [String] = []
  private var sentences: [Range<Int>] = []
  private var entities: [EntitySpan] = []
  private var rows: [Lanes] = []
  private let rowLanes: Int

  /// Creates an assembly; `rowLanes` are the elements of an encoder's row.
  init(rowLanes: Int) { self.rowLanes = rowLanes }

  /// Adds a part after those that are there.
  ///
  /// - Parameters:
  ///   - added: The part's tokens, whose bytes and heads count in the part.
  ///   - forms: The words of the tokens.
  ///   - sentences: The part's sentences, as ranges of its tokens.
  ///   - entities: The part's names, as ranges of its tokens.
  ///   - rows: The encoder's rows of the part's tokens.
  ///   - start: The byte of the text that the part starts at.
  mutating func add(
    tokens added: [TokenAnalysis], forms: [String], sentences: [Range<Int>],
    entities: [EntitySpan], rows: ArraySlice<Lanes>, atByte start: Int
  ) {
    self.rows += rows
    let first = tokens.count
    func moved(_ range: Range<Int>, by offset: Int) -> Range<Int> {
      range.lowerBound + offset..<range.upperBound + offset
    }
    tokens += added.lazy.map { token in
      var token = token
      token.bytes = moved(token.bytes, by: start)
      token.head += first
      return token
    }
    self.forms += forms
    self.sentences += sentences.map { moved($0, by: first) }
    self.entities += entities.map {
      EntitySpan(tokens: moved($0.tokens, by: first), label: $0.label)
    }
  }

  /// The document of all parts of a text.
  ///
  /// - Parameters:
  ///   - text: The text as it was read.
  ///   - source: The text that was given, where another was read for it.
  /// - Returns: The document.
  func document(of text: String, source: SourceText? = nil) -> Document {
    Document(
      text: text, source: source, tokens: tokens, forms: forms, sentences: sentences,
      entities: entities,
      rows: TokenRows(width: rowLanes * Lanes.scalarCount, lanes: rows))
  }
}
