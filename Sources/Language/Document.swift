/// An analysed text: one value that owns the arrays of all its tokens.
///
/// Tokens, spans and sentences are views. Inside, positions are bytes of the UTF-8 of the text as it
/// was read; outside, they are Unicode scalars of the text that was given, converted here and nowhere
/// else. The two texts differ where lines are wrapped and where characters have no width.
public struct Document: Sendable {
  /// The arrays, behind one reference, so that a view costs no more than that to make.
  private let columns: DocumentColumns

  /// Creates a document from the analysis of its tokens.
  ///
  /// - Parameters:
  ///   - text: The analysed text.
  ///   - tokens: The tokens in order; their byte ranges are ascending and inside the text.
  ///   - sentences: Ranges of token indices that cover all tokens, in order.
  ///   - entities: The recognised names, in order.
  public init(
    text: String, tokens: [TokenAnalysis], sentences: [Range<Int>], entities: [EntitySpan]
  ) {
    let utf8 = Array(text.utf8)
    let forms = tokens.map { String(decoding: utf8[$0.bytes], as: UTF8.self) }
    self.init(text: text, tokens: tokens, forms: forms, sentences: sentences, entities: entities)
  }

  /// Creates a document from the analysis of its tokens, whose words are given as well.
  init(
    text: String, source: SourceText? = nil, tokens: [TokenAnalysis], forms: [String],
    sentences: [Range<Int>], entities: [EntitySpan], rows: TokenRows? = nil
  ) {
    columns = DocumentColumns(
      text: text, source: source, tokens: tokens, forms: forms, sentences: sentences,
      entities: entities, rows: rows)
  }

  /// The same document with some tokens analysed otherwise; their byte ranges stay as they are.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  package func corrected(_ analysis: (Token, TokenAnalysis) -> TokenAnalysis) -> Document {
    Document(
      text: text, source: columns.source,
      tokens: tokens.map { analysis($0, self.analysis($0.index)) },
      forms: columns.forms, sentences: sentences, entities: entities, rows: rows)
  }

  /// The rows of the pipeline's own encoder; nil for a document that no pipeline made.
  package var rows: TokenRows? { columns.rows }

  /// The text that was analysed, as it was read.
  public var text: String { columns.text }

  /// The sentences, as ranges of token indices.
  public var sentences: [Range<Int>] { columns.sentences }

  /// The names that the pipeline recognised, in order.
  public var entities: [EntitySpan] { columns.entities }

  /// The number of tokens.
  public var count: Int { columns.tokens.count }

  /// The token at an index below ``count``.
  public subscript(index: Int) -> Token { Token(document: self, index: index) }

  /// All tokens in order.
  public var tokens: some RandomAccessCollection<Token> {
    (0..<count).lazy.map { Token(document: self, index: $0) }
  }

  /// The sentence that a token belongs to, as a range of token indices.
  public func sentence(of token: Int) -> Range<Int> {
    columns.sentences[columns.sentenceOfToken[token]]
  }

  /// The index in ``sentences`` of a token's sentence.
  public func sentenceIndex(of token: Int) -> Int { columns.sentenceOfToken[token] }

  /// The span of a non-empty range of tokens, in Unicode scalars.
  public func scalarRange(of tokens: Range<Int>) -> Range<Int> {
    guard let first = tokens.first, let last = tokens.last else { return 0..<0 }
    return columns.scalars[first].lowerBound..<columns.scalars[last].upperBound
  }

  /// The words of a range of tokens, with the white space between them as it was read.
  public func text(of tokens: Range<Int>) -> String {
    guard let first = tokens.first, let last = tokens.last else { return "" }
    return columns.text[bytes: bytes(of: first).lowerBound..<bytes(of: last).upperBound]
  }

  /// The words of a range of tokens as the given text has them: with its line ends and its capitals.
  package func quotation(of tokens: Range<Int>) -> String {
    guard let source = columns.source, let first = tokens.first, let last = tokens.last else {
      return text(of: tokens)
    }
    return source.text[
      bytes: columns.sourceBytes[first].lowerBound..<columns.sourceBytes[last].upperBound]
  }

  /// The bytes of a token in the text as it was read.
  func bytes(of token: Int) -> Range<Int> { columns.tokens[token].bytes }

  /// How many lines end between a token and the next.
  package func lineBreaks(after token: Int) -> Int { columns.lineBreaks[token] }

  /// Whether nothing stands between a token and the next.
  package func isJoined(_ token: Int) -> Bool {
    token + 1 < count
      && columns.tokens[token].bytes.upperBound == columns.tokens[token + 1].bytes.lowerBound
  }

  /// The analysis of a token.
  func analysis(_ token: Int) -> TokenAnalysis { columns.tokens[token] }

  func form(_ token: Int) -> String { columns.forms[token] }

  fileprivate func scalars(_ token: Int) -> Range<Int> { columns.scalars[token] }

  fileprivate func children(_ token: Int) -> ArraySlice<Int> {
    columns.childTokens[columns.childStarts[token]..<columns.childStarts[token + 1]]
  }
}

/// The analysis of one token, from which a document is built.
public struct TokenAnalysis: Sendable, Hashable {
  /// The token's range in the text's UTF-8.
  public var bytes: Range<Int>
  /// The fine-grained tag of the pipeline: `NNP`.
  public var tag: String
  /// The universal part of speech: `PROPN`.
  public var partOfSpeech: String
  /// The morphological features, as `Name=Value|…`.
  public var morphology: String
  /// The dictionary form.
  public var lemma: String
  /// The index of the syntactic head; a root is its own head.
  public var head: Int
  /// The label of the arc from the head.
  public var dependency: String

  /// Creates the analysis of a token.
  public init(
    bytes: Range<Int>, tag: String, partOfSpeech: String, morphology: String, lemma: String,
    head: Int, dependency: String
  ) {
    self.bytes = bytes
    self.tag = tag
    self.partOfSpeech = partOfSpeech
    self.morphology = morphology
    self.lemma = lemma
    self.head = head
    self.dependency = dependency
  }
}

/// A name that the pipeline recognised.
public struct EntitySpan: Sendable, Hashable {
  /// The tokens of the name.
  public var tokens: Range<Int>
  /// The label of the pipeline: `PERSON`, `ORG`, `GPE`.
  public var label: String

  /// Creates an entity.
  public init(tokens: Range<Int>, label: String) {
    self.tokens = tokens
    self.label = label
  }
}

/// A view of one token.
public struct Token: Sendable {
  /// The document that owns the token.
  public let document: Document
  /// The token's index in the document.
  public let index: Int

  /// The token's own words.
  public var text: String { document.form(index) }
  /// The dictionary form.
  public var lemma: String { document.analysis(index).lemma }
  /// The fine-grained tag of the pipeline.
  public var tag: String { document.analysis(index).tag }
  /// The universal part of speech.
  public var partOfSpeech: String { document.analysis(index).partOfSpeech }
  /// The morphological features, as `Name=Value|…`.
  public var morphology: String { document.analysis(index).morphology }
  /// The label of the arc from the head.
  public var dependency: String { document.analysis(index).dependency }
  /// The index of the syntactic head; a root is its own head.
  public var head: Int { document.analysis(index).head }
  /// The indices of the tokens whose head this is, in order.
  public var children: ArraySlice<Int> { document.children(index) }
  /// The span in Unicode scalars of the text.
  public var scalars: Range<Int> { document.scalars(index) }
  /// Whether the token is the head of its sentence.
  public var isRoot: Bool { head == index }
}

extension String {
  /// The characters of a range of the UTF-8.
  fileprivate subscript(bytes range: Range<Int>) -> String {
    let from = utf8.index(utf8.startIndex, offsetBy: range.lowerBound)
    return String(self[from..<utf8.index(from, offsetBy: range.count)])
  }
}
