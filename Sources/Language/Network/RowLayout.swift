/// How texts are cut into the matrices that are computed at once.
///
/// A text's rows are the tokens of its parts with zero rows before, between and after them, so that
/// no part sees another. They begin and end at a multiple of ``OpenBLAS/rowQuantum``, and so does
/// every cut: a short text is a segment of its own, and a long one is cut into several, each of which
/// is computed with the rows around it, so that the result is the same as if it were not cut.
struct RowLayout: Sendable, Hashable {
  /// A piece of a text in a matrix.
  struct Segment: Sendable, Hashable {
    /// The index of the text.
    var text: Int
    /// The rows of the text.
    var rows: Range<Int>
    /// The rows of the text that are in the matrix: these and the ones that they depend on.
    var surroundings: Range<Int>
    /// The row of the matrix that the surroundings begin at.
    var start: Int

    /// The rows of the matrix that the rows of the segment are at.
    var place: Range<Int> {
      let first = start + rows.lowerBound - surroundings.lowerBound
      return first..<first + rows.count
    }
  }

  /// What one matrix holds.
  struct Batch: Sendable, Hashable {
    var segments: [Segment] = []
    /// The number of rows of the matrix.
    var rowCount = 0
  }

  let batches: [Batch]
  /// The number of rows of each text.
  let rowCounts: [Int]
  /// The rows of each text that are the tokens of its parts.
  let parts: [[Range<Int>]]

  /// Cuts texts.
  ///
  /// - Parameters:
  ///   - counts: The number of tokens of each part of each text.
  ///   - padding: The number of zero rows on both sides of a part, which is how far a row can see.
  ///   - batchRows: The rows of a matrix that are wanted at most, a multiple of
  ///     ``OpenBLAS/rowQuantum``.
  init(_ counts: [[Int]], padding: Int, batchRows: Int = 2400) {
    let quantum = OpenBLAS.rowQuantum
    precondition(padding <= quantum, "a row sees farther than the rows around a segment")
    parts = counts.map { counts in
      var end = 0
      return counts.map { count in
        let first = end + padding
        end = first + count
        return first..<end
      }
    }
    rowCounts = parts.map { parts in
      ((parts.last?.upperBound ?? 0) + padding + quantum - 1) / quantum * quantum
    }
    var batches = [Batch()]
    for (text, count) in rowCounts.enumerated() {
      for first in stride(from: 0, to: count, by: batchRows) {
        let rows = first..<min(first + batchRows, count)
        let surroundings =
          max(rows.lowerBound - quantum, 0)..<min(rows.upperBound + quantum, count)
        let last = batches.count - 1
        if !batches[last].segments.isEmpty,
          batches[last].rowCount + surroundings.count > batchRows
        {
          batches.append(Batch())
        }
        batches[batches.count - 1].add(rows, of: text, surroundings: surroundings)
      }
    }
    self.batches = batches
  }
}

extension RowLayout.Batch {
  fileprivate mutating func add(_ rows: Range<Int>, of text: Int, surroundings: Range<Int>) {
    segments.append(
      RowLayout.Segment(text: text, rows: rows, surroundings: surroundings, start: rowCount))
    rowCount += surroundings.count
  }
}
