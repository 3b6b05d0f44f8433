/// A row of numbers for each token of an article: what the word means where it stands.
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
}
