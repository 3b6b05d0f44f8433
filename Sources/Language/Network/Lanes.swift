/// Sixteen numbers that are computed at once; all vectors and matrices are arrays of them.
package typealias Lanes = SIMD16<Float>

extension SIMD16<Float> {
  /// The sum of all lanes, added pairwise.
  package var total: Float {
    let eight = lowHalf + highHalf
    let four = eight.lowHalf + eight.highHalf
    let two = four.lowHalf + four.highHalf
    return two.x + two.y
  }

  /// The larger number of each lane; this one where they are equal.
  @inline(__always)
  package func larger(_ other: Self) -> Self { replacing(with: other, where: other .> self) }
}

extension [SIMD16<Float>] {
  /// Packs the rows of a matrix, each filled up with zeros to a whole number of lanes.
  package init(rowsOf values: [Float], length: Int) {
    let lanes = (length + Lanes.scalarCount - 1) / Lanes.scalarCount
    let rows = length == 0 ? 0 : values.count / length
    self.init(repeating: .zero, count: rows * lanes)
    for row in 0..<rows {
      for column in 0..<length {
        self[row * lanes + column / 16][column % 16] = values[row * length + column]
      }
    }
  }

  /// The number at a place of the flat array.
  package subscript(scalar index: Int) -> Float {
    get { self[index / 16][index % 16] }
    set { self[index / 16][index % 16] = newValue }
  }
}

extension Span<SIMD16<Float>> {
  /// The place of the largest of some numbers; the first one of equals.
  ///
  /// - Parameters:
  ///   - start: The first element that is looked at.
  ///   - lanes: The number of elements.
  ///   - offsets: What is added to each number first.
  /// - Returns: The place, counted in numbers from the first one.
  @inline(__always)
  func placeOfLargest(from start: Int, lanes: Int, adding offsets: [Lanes]) -> Int {
    let offsets = offsets.span
    var best = self[start] + offsets[0]
    var elements = SIMD16<Int32>.zero
    for element in 1..<max(lanes, 1) {
      let candidates = self[start + element] + offsets[element]
      let isLarger = candidates .> best
      best.replace(with: candidates, where: isLarger)
      elements.replace(with: SIMD16(repeating: Int32(element)), where: isLarger)
    }
    var (place, largest) = (Int(elements[0]) * 16, best[0])
    for lane in 1..<16 {
      let candidate = Int(elements[lane]) * 16 + lane
      if best[lane] > largest || (best[lane] == largest && candidate < place) {
        (place, largest) = (candidate, best[lane])
      }
    }
    return place
  }
}
