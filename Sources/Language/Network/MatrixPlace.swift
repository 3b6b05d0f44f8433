/// Where a matrix stands in an array, row after row.
package struct MatrixPlace: Sendable, Hashable {
  /// The number that the matrix begins with.
  package let start: Int
  /// How far the beginnings of two rows are apart, counted in numbers.
  package let stride: Int
  /// Whether the array holds the transposed matrix.
  var isTransposed: Bool

  /// Creates a place.
  package init(start: Int = 0, stride: Int) {
    self.init(start: start, stride: stride, isTransposed: false)
  }

  init(start: Int = 0, stride: Int, isTransposed: Bool) {
    self.start = start
    self.stride = stride
    self.isTransposed = isTransposed
  }

  /// Whether a matrix of a shape lies within an array of some numbers.
  func holds(rows: Int, columns: Int, in count: Int) -> Bool {
    let (lines, length) = isTransposed ? (columns, rows) : (rows, columns)
    guard start >= 0, lines > 0, length > 0, stride >= length else { return false }
    return start + (lines - 1) * stride + length <= count
  }
}
