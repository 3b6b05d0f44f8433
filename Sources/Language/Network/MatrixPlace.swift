/// Where the matrices of an operand stand in an array, row after row.
package struct MatrixPlace: Sendable, Hashable {
  /// The element that the first matrix begins at.
  package var start: Int
  /// The distance between the beginnings of two rows, at least the length of a row.
  package var rowLength: Int
  /// The distance between the beginnings of two matrices of a batch.
  package var step: Int
  /// Whether the array holds the transposed matrix: rows and columns as `rowLength` counts them are
  /// those of the array.
  package var isTransposed: Bool

  /// Creates a place.
  package init(start: Int = 0, rowLength: Int, step: Int = 0, isTransposed: Bool = false) {
    self.start = start
    self.rowLength = rowLength
    self.step = step
    self.isTransposed = isTransposed
  }

  /// Whether some matrices of a shape lie within an array.
  func holds(rows: Int, columns: Int, matrices: Int, in count: Int) -> Bool {
    let (lines, length) = isTransposed ? (columns, rows) : (rows, columns)
    guard start >= 0, step >= 0, lines > 0, length > 0, rowLength >= length else { return false }
    return start + (matrices - 1) * step + (lines - 1) * rowLength + length <= count
  }
}
