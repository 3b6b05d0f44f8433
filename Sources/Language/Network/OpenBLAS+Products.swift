extension OpenBLAS {
  /// Computes the rows of a product, `result = left · right`.
  ///
  /// - Parameters:
  ///   - left: `rows × inner` numbers.
  ///   - leftStart: The element of `left` that they begin at.
  ///   - right: `inner × columns` numbers.
  ///   - result: Receives `rows × columns` numbers.
  ///   - resultStart: The element of `result` that they begin at.
  ///   - rows: The number of rows.
  ///   - inner: The length of a row of `left`, a multiple of 16.
  ///   - columns: The length of a row of `result`, a multiple of 16.
  static func multiply(
    _ left: [Lanes], from leftStart: Int, by right: [Lanes], into result: inout [Lanes],
    from resultStart: Int, rows: Int, inner: Int, columns: Int
  ) {
    let width = Lanes.scalarCount
    precondition(inner % width == 0 && columns % width == 0 && rows >= 0)
    precondition(leftStart >= 0 && leftStart + rows * inner / width <= left.count)
    precondition(inner * columns / width <= right.count)
    precondition(resultStart >= 0 && resultStart + rows * columns / width <= result.count)
    loaded.multiply(
      left, MatrixPlace(start: leftStart * width, stride: inner),
      right, MatrixPlace(stride: columns),
      &result, MatrixPlace(start: resultStart * width, stride: columns),
      Library.Shape(rows: rows, inner: inner, columns: columns))
  }

  /// Computes a product of any number of rows, some rows at a time.
  ///
  /// - Parameters:
  ///   - left: A matrix with rows of `inner` numbers.
  ///   - rows: Some of its rows, from and to multiples of ``rowQuantum``.
  ///   - right: `inner × columns` numbers.
  ///   - result: Receives the rows of the product, from its first element on.
  ///   - firstResult: The row of the result that the first row goes to.
  ///   - inner: The length of a row of `left`, a multiple of 16.
  ///   - columns: The length of a row of `result`, a multiple of 16.
  static func multiply(
    _ left: [Lanes], rows: Range<Int>, by right: [Lanes], into result: inout [Lanes],
    firstResult: Int = 0, inner: Int, columns: Int
  ) {
    for start in stride(from: 0, to: rows.count, by: rowsPerBlock) {
      multiply(
        left, from: (rows.lowerBound + start) * inner / Lanes.scalarCount, by: right, into: &result,
        from: (firstResult + start) * columns / Lanes.scalarCount,
        rows: min(rowsPerBlock, rows.count - start), inner: inner, columns: columns)
    }
  }

  /// Computes the product of weights with sixteen inputs, one in each lane of the result.
  ///
  /// - Parameters:
  ///   - weights: `rows × inner` numbers.
  ///   - inputs: Sixteen rows of `inner` numbers.
  ///   - result: Receives `rows` elements; lane *i* of each belongs to input *i*.
  ///   - rows: The number of rows of the weights.
  ///   - inner: The length of an input, a multiple of 16.
  static func multiply(
    _ weights: [Lanes], byColumns inputs: [Lanes], into result: inout [Lanes], rows: Int, inner: Int
  ) {
    let width = Lanes.scalarCount
    precondition(inner % width == 0 && rows >= 0)
    precondition(rows * inner / width <= weights.count && inner <= inputs.count)
    precondition(rows <= result.count)
    loaded.multiply(
      weights, MatrixPlace(stride: inner),
      inputs, MatrixPlace(stride: inner, isTransposed: true),
      &result, MatrixPlace(stride: width),
      Library.Shape(rows: rows, inner: inner, columns: width))
  }

  /// Computes the product of one row with a matrix.
  ///
  /// - Parameters:
  ///   - row: `inner` numbers.
  ///   - matrix: `inner × columns` numbers.
  ///   - result: Receives `columns` numbers.
  ///   - inner: The length of the row.
  ///   - columns: The length of the result.
  static func multiply(
    row: [Lanes], by matrix: [Lanes], into result: inout [Lanes], inner: Int, columns: Int
  ) {
    let width = Lanes.scalarCount
    precondition(inner <= row.count * width && inner * columns <= matrix.count * width)
    precondition(columns <= result.count * width)
    loaded.multiply(row: row, by: matrix, into: &result, inner: inner, columns: columns)
  }
}
