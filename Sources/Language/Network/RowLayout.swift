/// Where the documents of a batch stand in one matrix.
///
/// Each has zero rows before and after it and begins and ends at a multiple of
/// ``OpenBLAS/rowQuantum``.
struct RowLayout: Sendable, Hashable {
  /// A document's place.
  struct Document: Sendable, Hashable {
    /// Its rows, padding included.
    var rows: Range<Int>
    /// The rows before its first token.
    var padding: Int
  }

  let documents: [Document]
  /// The number of all rows.
  let rowCount: Int

  /// Places documents one after the other.
  ///
  /// - Parameters:
  ///   - counts: The number of tokens of each document.
  ///   - padding: The number of zero rows that each needs on both sides.
  init(_ counts: [Int], padding: Int) {
    var start = 0
    documents = counts.map { count in
      let rows = (count + 2 * padding + OpenBLAS.rowQuantum - 1) / OpenBLAS.rowQuantum
      let end = start + rows * OpenBLAS.rowQuantum
      defer { start = end }
      return Document(rows: start..<end, padding: padding)
    }
    rowCount = start
  }
}
