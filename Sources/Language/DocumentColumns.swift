/// The arrays of a document, which never change.
///
/// A class, so that the many views of a document share one reference to all of its arrays.
final class DocumentColumns: Sendable {
  let text: String
  /// The text that was given and that offsets count in, where another was read for it.
  let source: SourceText?
  let tokens: [TokenAnalysis]
  /// The words of each token.
  let forms: [String]
  /// The first and last-plus-one Unicode scalar of each token.
  let scalars: [Range<Int>]
  /// The bytes of each token in the text that was given; none where it is the text.
  let sourceBytes: [Range<Int>]
  /// How many line feeds stand between each token and the next, in neither of them.
  let lineBreaks: [Int]
  /// The children of token i are `childTokens[childStarts[i]..<childStarts[i + 1]]`, in order.
  let childStarts: [Int]
  let childTokens: [Int]
  let sentences: [Range<Int>]
  /// The index of each token's sentence.
  let sentenceOfToken: [Int]
  let entities: [EntitySpan]
  let rows: TokenRows?

  init(
    text: String, source: SourceText?, tokens: [TokenAnalysis], forms: [String],
    sentences: [Range<Int>], entities: [EntitySpan], rows: TokenRows?
  ) {
    self.rows = rows
    self.text = text
    self.source = source
    self.tokens = tokens
    self.forms = forms
    let utf8 = Array(text.utf8)
    let read = Self.scalarRanges(of: tokens, in: utf8)
    scalars = source?.scalars(of: read) ?? read
    sourceBytes = source?.bytes(of: scalars) ?? []
    lineBreaks = Self.lineBreaks(between: tokens, in: utf8)
    (childStarts, childTokens) = Self.children(of: tokens)
    self.sentences = sentences
    var sentenceOfToken = [Int](repeating: 0, count: tokens.count)
    for (index, sentence) in sentences.enumerated() {
      for token in sentence { sentenceOfToken[token] = index }
    }
    self.sentenceOfToken = sentenceOfToken
    self.entities = entities
  }

  /// Converts the ascending byte ranges of tokens to Unicode scalar ranges in one pass.
  private static func scalarRanges(
    of tokens: [TokenAnalysis], in utf8: [UInt8]
  ) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    ranges.reserveCapacity(tokens.count)
    var byte = 0
    var scalar = 0
    for token in tokens {
      scalar += scalars(in: utf8, byte..<token.bytes.lowerBound)
      let end = scalar + scalars(in: utf8, token.bytes)
      ranges.append(scalar..<end)
      (byte, scalar) = (token.bytes.upperBound, end)
    }
    return ranges
  }

  private static func lineBreaks(between tokens: [TokenAnalysis], in utf8: [UInt8]) -> [Int] {
    zip(tokens, tokens.dropFirst()).map { token, next in
      utf8[token.bytes.upperBound..<next.bytes.lowerBound].count { $0 == UInt8(ascii: "\n") }
    } + (tokens.isEmpty ? [] : [0])
  }

  /// The number of scalars that begin in a range of UTF-8.
  private static func scalars(in utf8: [UInt8], _ range: Range<Int>) -> Int {
    var count = 0
    for byte in utf8[range] where byte & 0xC0 != 0x80 { count += 1 }
    return count
  }

  /// The children of every token as one flat array with its starts.
  static func children(of tokens: [TokenAnalysis]) -> (starts: [Int], tokens: [Int]) {
    var starts = [Int](repeating: 0, count: tokens.count + 1)
    for (index, token) in tokens.enumerated() where token.head != index {
      starts[token.head + 1] += 1
    }
    for index in tokens.indices { starts[index + 1] += starts[index] }
    var next = starts
    var children = [Int](repeating: 0, count: starts[tokens.count])
    for (index, token) in tokens.enumerated() where token.head != index {
      children[next[token.head]] = index
      next[token.head] += 1
    }
    return (starts, children)
  }
}
