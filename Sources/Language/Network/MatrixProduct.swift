/// The shape of a product of row-major matrices: `result = scale · left · right`.
///
/// One product is one call of OpenBLAS on one thread, so that its result depends on its shape and
/// its numbers alone.
package struct MatrixProduct: Hashable, Sendable {
  /// The rows of the left matrix and of the result.
  package let rows: Int
  /// The length of a row of the left matrix.
  package let inner: Int
  /// The length of a row of the result.
  package let columns: Int
  /// What the product is multiplied by.
  package let scale: Float
  /// Whether the right matrix is stored as `columns × inner`, as networks store their weights.
  package let isRightTransposed: Bool
  /// Whether the product is added to what the result holds.
  package let addsToResult: Bool

  /// Describes a product.
  package init(
    rows: Int, inner: Int, columns: Int, scale: Float = 1, isRightTransposed: Bool = false,
    addsToResult: Bool = false
  ) {
    self.rows = rows
    self.inner = inner
    self.columns = columns
    self.scale = scale
    self.isRightTransposed = isRightTransposed
    self.addsToResult = addsToResult
  }

  /// Computes the product.
  ///
  /// - Parameters:
  ///   - left: Holds a matrix of `rows × inner`.
  ///   - leftPlace: Where it lies.
  ///   - right: Holds a matrix of `inner × columns`, or of `columns × inner` when it is transposed.
  ///   - rightPlace: Where it lies.
  ///   - result: Receives `rows × columns` numbers.
  ///   - resultPlace: Where they go.
  /// - Precondition: The matrices lie inside their arrays.
  /// - Complexity: O(rows · inner · columns).
  package func compute(
    _ left: [Lanes], _ leftPlace: MatrixPlace, by right: [Lanes], _ rightPlace: MatrixPlace,
    into result: inout [Lanes], _ resultPlace: MatrixPlace
  ) {
    guard rows > 0, columns > 0 else { return }
    var rightPlace = rightPlace
    rightPlace.isTransposed = isRightTransposed
    precondition(leftPlace.holds(rows: rows, columns: inner, in: left.count * Lanes.scalarCount))
    precondition(
      rightPlace.holds(rows: inner, columns: columns, in: right.count * Lanes.scalarCount))
    precondition(
      resultPlace.holds(rows: rows, columns: columns, in: result.count * Lanes.scalarCount))
    OpenBLAS.loaded.multiply(
      left, leftPlace, right, rightPlace, &result, resultPlace,
      OpenBLAS.Library.Shape(rows: rows, inner: inner, columns: columns), scale: scale,
      isAdded: addsToResult)
  }
}
