/// Two spans of a text's words that an encoder reads with marks around them, so that all other words
/// say what there is between these two.
///
/// Source: Zhong and Chen 2021, "A Frustratingly Easy Approach for Entity and Relation Extraction".
public struct MarkedPair: Hashable, Sendable {
  /// The words that are read, such as those of a sentence.
  public var words: Range<Int>
  /// The span that begins first, or the other one where they begin together.
  public var one: Range<Int>
  /// The other span.
  public var other: Range<Int>

  /// Creates a pair.
  ///
  /// - Precondition: Neither span is empty, and both lie inside the words.
  public init(words: Range<Int>, one: Range<Int>, other: Range<Int>) {
    precondition(!one.isEmpty && !other.isEmpty, "nothing is marked")
    precondition(
      min(one.lowerBound, other.lowerBound) >= words.lowerBound
        && max(one.upperBound, other.upperBound) <= words.upperBound,
      "what is marked is not read")
    self.words = words
    self.one = one
    self.other = other
  }
}

/// The pieces of a marked pair's words, and where the marks stand.
struct MarkedPieces: Hashable {
  /// The pieces, marks among them.
  private(set) var pieces: [Int32] = []
  /// The place of the mark before each span.
  private(set) var places = [0, 0]

  /// The most pieces of the words of a pair.
  static let longest = 180
  /// The pieces before and behind each span: the vocabulary keeps them free, no text has them.
  private static let marks: [(before: Int32, behind: Int32)] = [(1, 2), (3, 4)]

  /// Puts marks among pieces.
  ///
  /// Of a sentence that is too long, what stands far from both spans is left out; nil when the spans
  /// stand too far apart.
  ///
  /// - Parameters:
  ///   - pair: The words and spans.
  ///   - pieces: The pieces of each word of the text.
  init?(_ pair: MarkedPair, pieces: (Int) -> [Int32]) {
    guard let words = Self.cut(pair, sizes: { pieces($0).count }) else { return nil }
    let spans = [pair.one, pair.other]
    for word in words {
      for (span, marks) in zip(spans.indices, Self.marks) where spans[span].lowerBound == word {
        places[span] = self.pieces.count
        self.pieces.append(marks.before)
      }
      self.pieces += pieces(word)
      for (span, marks) in zip(spans, Self.marks).reversed() where span.upperBound == word + 1 {
        self.pieces.append(marks.behind)
      }
    }
  }

  /// As many of the words as fit, those that stand farthest from both spans left out first.
  private static func cut(_ pair: MarkedPair, sizes: (Int) -> Int) -> Range<Int>? {
    let near = min(pair.one.lowerBound, pair.other.lowerBound)
    let far = max(pair.one.upperBound, pair.other.upperBound)
    var (first, last) = (pair.words.lowerBound, pair.words.upperBound)
    var size = pair.words.reduce(0) { $0 + sizes($1) }
    while size > longest {
      if first == near, last == far { return nil }
      if first == near || last > far && last - far >= near - first {
        last -= 1
        size -= sizes(last)
      } else {
        size -= sizes(first)
        first += 1
      }
    }
    return first..<last
  }
}
