/// An analysed text: one value that owns the arrays of all its tokens.
///
/// Tokens, spans and sentences are views. Inside, positions are bytes of the text's UTF-8;
/// outside, they are Unicode scalars, converted here and nowhere else.
public struct Document: Sendable {
  /// The text that was analysed.
  public let text: String
  /// The first and last-plus-one byte of each token.
  let bytes: [Range<Int>]
  /// The first and last-plus-one Unicode scalar of each token.
  let scalars: [Range<Int>]
  let forms: [String]
  let lemmas: [String]
  let tags: [String]
  let partsOfSpeech: [String]
  let morphologies: [String]
  let heads: [Int]
  let dependencies: [String]
  /// The children of token i are `childTokens[childStarts[i]..<childStarts[i + 1]]`, in order.
  let childStarts: [Int]
  let childTokens: [Int]
  /// The sentences, as ranges of token indices.
  public let sentences: [Range<Int>]
  /// The index of each token's sentence.
  let sentenceOfToken: [Int]
  /// The names that the pipeline recognised, in order.
  public let entities: [EntitySpan]

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
    self.text = text
    bytes = tokens.map(\.bytes)
    scalars = Self.scalarRanges(of: bytes, in: text)
    let utf8 = Array(text.utf8)
    forms = bytes.map { String(decoding: utf8[$0], as: UTF8.self) }
    lemmas = tokens.map(\.lemma)
    tags = tokens.map(\.tag)
    partsOfSpeech = tokens.map(\.partOfSpeech)
    morphologies = tokens.map(\.morphology)
    heads = tokens.map(\.head)
    dependencies = tokens.map(\.dependency)
    (childStarts, childTokens) = Self.children(of: tokens.map(\.head))
    self.sentences = sentences
    var sentenceOfToken = [Int](repeating: 0, count: tokens.count)
    for (index, sentence) in sentences.enumerated() {
      for token in sentence { sentenceOfToken[token] = index }
    }
    self.sentenceOfToken = sentenceOfToken
    self.entities = entities
  }

  /// The number of tokens.
  public var count: Int { forms.count }

  /// The token at an index below ``count``.
  public subscript(index: Int) -> Token { Token(document: self, index: index) }

  /// All tokens in order.
  public var tokens: some RandomAccessCollection<Token> {
    (0..<count).lazy.map { Token(document: self, index: $0) }
  }

  /// The sentence that a token belongs to, as a range of token indices.
  public func sentence(of token: Int) -> Range<Int> { sentences[sentenceOfToken[token]] }

  /// The index in ``sentences`` of a token's sentence.
  public func sentenceIndex(of token: Int) -> Int { sentenceOfToken[token] }

  /// The span of a non-empty range of tokens, in Unicode scalars.
  public func scalarRange(of tokens: Range<Int>) -> Range<Int> {
    guard let first = tokens.first, let last = tokens.last else { return 0..<0 }
    return scalars[first].lowerBound..<scalars[last].upperBound
  }

  /// The words of a range of tokens, with the white space between them as it stands.
  public func text(of tokens: Range<Int>) -> String {
    guard let first = tokens.first, let last = tokens.last else { return "" }
    let utf8 = text.utf8
    let start = utf8.index(utf8.startIndex, offsetBy: bytes[first].lowerBound)
    let end = utf8.index(start, offsetBy: bytes[last].upperBound - bytes[first].lowerBound)
    return String(text[start..<end])
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
  public var text: String { document.forms[index] }
  /// The dictionary form.
  public var lemma: String { document.lemmas[index] }
  /// The fine-grained tag of the pipeline.
  public var tag: String { document.tags[index] }
  /// The universal part of speech.
  public var partOfSpeech: String { document.partsOfSpeech[index] }
  /// The morphological features, as `Name=Value|…`.
  public var morphology: String { document.morphologies[index] }
  /// The label of the arc from the head.
  public var dependency: String { document.dependencies[index] }
  /// The index of the syntactic head; a root is its own head.
  public var head: Int { document.heads[index] }
  /// The indices of the tokens whose head this is, in order.
  public var children: ArraySlice<Int> {
    document.childTokens[document.childStarts[index]..<document.childStarts[index + 1]]
  }
  /// The span in Unicode scalars of the text.
  public var scalars: Range<Int> { document.scalars[index] }
  /// Whether the token is the head of its sentence.
  public var isRoot: Bool { head == index }
}

extension Document {
  /// Converts ascending byte ranges to Unicode scalar ranges in one pass.
  static func scalarRanges(of ranges: [Range<Int>], in text: String) -> [Range<Int>] {
    var result: [Range<Int>] = []
    result.reserveCapacity(ranges.count)
    var byte = 0
    var scalar = 0
    var iterator = text.utf8.makeIterator()
    var pending = iterator.next()
    func isContinuation(_ unit: UInt8) -> Bool { unit & 0xC0 == 0x80 }
    func advance(to target: Int) -> Int {
      while byte < target, let unit = pending {
        if !isContinuation(unit) { scalar += 1 }
        byte += 1
        pending = iterator.next()
      }
      return scalar
    }
    for range in ranges {
      let start = advance(to: range.lowerBound)
      result.append(start..<advance(to: range.upperBound))
    }
    return result
  }

  /// The children of every token as one flat array with its starts.
  static func children(of heads: [Int]) -> (starts: [Int], tokens: [Int]) {
    var starts = [Int](repeating: 0, count: heads.count + 1)
    for (token, head) in heads.enumerated() where head != token { starts[head + 1] += 1 }
    for index in heads.indices { starts[index + 1] += starts[index] }
    var next = starts
    var tokens = [Int](repeating: 0, count: starts[heads.count])
    for (token, head) in heads.enumerated() where head != token {
      tokens[next[head]] = token
      next[head] += 1
    }
    return (starts, tokens)
  }
}
