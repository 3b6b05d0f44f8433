/// A row of numbers for each word of a text: what the word means where it stands.
public struct TokenRows: Sendable, Hashable {
  /// The numbers of a row, a multiple of 16.
  public let width: Int
  /// The rows one after the other, sixteen numbers to an element.
  package let lanes: [Lanes]

  /// Creates rows.
  ///
  /// - Precondition: The elements make whole rows.
  package init(width: Int, lanes: [Lanes]) {
    precondition(width > 0 && width % 16 == 0 && lanes.count % (width / 16) == 0)
    self.width = width
    self.lanes = lanes
  }

  /// The number of rows.
  public var count: Int { lanes.count * 16 / width }

  /// The row of a word.
  ///
  /// - Parameter word: The index of the word, below ``count``.
  public subscript(word: Int) -> [Float] {
    precondition((0..<count).contains(word), "there is no word \(word)")
    return lanes[word * width / 16..<(word + 1) * width / 16].flatMap { element in
      (0..<16).map { element[$0] }
    }
  }
}
