internal import COpenBLAS

/// The matrix products of OpenBLAS; the one place that hands it pointers.
///
/// The library runs on one thread: articles are what is computed in parallel. Some of its kernels
/// add the terms of a sum in an order that depends on where a row stands, so callers keep to the
/// shapes that ``rowQuantum`` and ``lanesPerBlock`` describe; then a result depends on its own input
/// alone, whatever else is in the matrix.
enum OpenBLAS {
  /// Rows come in multiples of this number, and a document begins at a multiple of it.
  static let rowQuantum = 24
  /// The rows of the largest product that is made at once; the operands then stay in the cache.
  static let rowsPerBlock = 240

  private static let useOneThread: Void = openblas_set_num_threads(1)

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
    _ = useOneThread
    unsafe left.withUnsafeBytes { left in
      unsafe right.withUnsafeBytes { right in
        unsafe result.withUnsafeMutableBytes { result in
          let left = unsafe left.assumingMemoryBound(to: Float.self).baseAddress
          let right = unsafe right.assumingMemoryBound(to: Float.self).baseAddress
          let result = unsafe result.assumingMemoryBound(to: Float.self).baseAddress
          guard let left = unsafe left, let right = unsafe right, let result = unsafe result else {
            return
          }
          unsafe cblas_sgemm(
            CblasRowMajor, CblasNoTrans, CblasNoTrans, blasint(rows), blasint(columns),
            blasint(inner), 1, left + leftStart * width, blasint(inner), right, blasint(columns), 0,
            result + resultStart * width, blasint(columns))
        }
      }
    }
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
    _ = useOneThread
    unsafe weights.withUnsafeBytes { weights in
      unsafe inputs.withUnsafeBytes { inputs in
        unsafe result.withUnsafeMutableBytes { result in
          let weights = unsafe weights.assumingMemoryBound(to: Float.self).baseAddress
          let inputs = unsafe inputs.assumingMemoryBound(to: Float.self).baseAddress
          let result = unsafe result.assumingMemoryBound(to: Float.self).baseAddress
          guard let weights = unsafe weights, let inputs = unsafe inputs,
            let result = unsafe result
          else { return }
          unsafe cblas_sgemm(
            CblasRowMajor, CblasNoTrans, CblasTrans, blasint(rows), blasint(width), blasint(inner),
            1, weights, blasint(inner), inputs, blasint(inner), 0, result, blasint(width))
        }
      }
    }
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
    _ = useOneThread
    unsafe row.withUnsafeBytes { row in
      unsafe matrix.withUnsafeBytes { matrix in
        unsafe result.withUnsafeMutableBytes { result in
          let row = unsafe row.assumingMemoryBound(to: Float.self).baseAddress
          let matrix = unsafe matrix.assumingMemoryBound(to: Float.self).baseAddress
          let result = unsafe result.assumingMemoryBound(to: Float.self).baseAddress
          guard let row = unsafe row, let matrix = unsafe matrix, let result = unsafe result else {
            return
          }
          unsafe cblas_sgemv(
            CblasRowMajor, CblasTrans, blasint(inner), blasint(columns), 1, matrix,
            blasint(columns), row, 1, 0, result, 1)
        }
      }
    }
  }
}
