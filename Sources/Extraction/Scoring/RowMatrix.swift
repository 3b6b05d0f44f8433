internal import Language

/// Rows of numbers of one length, each filled up with zeros to a whole number of lanes.
struct RowMatrix: Sendable {
  /// The number of rows.
  let count: Int
  /// The lanes of a row.
  let lanes: Int
  /// The rows one after the other.
  var elements: [Lanes]

  /// Creates rows of zeros.
  init(count: Int, lanes: Int) {
    self.count = count
    self.lanes = lanes
    elements = [Lanes](repeating: .zero, count: count * lanes)
  }

  /// Takes rows that lie one after the other.
  init(elements: [Lanes], lanes: Int) {
    self.elements = elements
    self.lanes = lanes
    count = lanes == 0 ? 0 : elements.count / lanes
  }

  /// Reads some rows of features, given in hundredths.
  init(_ rows: FeatureRows, _ chosen: [Int]) {
    self.init(count: chosen.count, lanes: (rows.width + 15) / 16)
    for (row, index) in chosen.enumerated() {
      let first = index * rows.width
      for column in 0..<rows.width where rows.values[first + column] != 0 {
        elements[row * lanes + column / 16][column % 16] =
          Float(rows.values[first + column]) / 100
      }
    }
  }

  /// Some of the rows, in the order asked for.
  func gathered(_ rows: [Int]) -> RowMatrix {
    var result = RowMatrix(count: rows.count, lanes: lanes)
    for (target, row) in rows.enumerated() {
      for lane in 0..<lanes {
        result.elements[target * lanes + lane] = elements[row * lanes + lane]
      }
    }
    return result
  }

  /// The mean of the rows of each of some ranges.
  func means(over ranges: [Range<Int>]) -> RowMatrix {
    means(over: ranges.map(Array.init))
  }

  /// The mean of the rows of each list; zeros for an empty one.
  func means(over lists: [[Int]]) -> RowMatrix {
    var result = RowMatrix(count: lists.count, lanes: lanes)
    for (target, list) in lists.enumerated() where !list.isEmpty {
      let share = Lanes(repeating: 1 / Float(list.count))
      for lane in 0..<lanes {
        var sum = Lanes.zero
        for row in list { sum += elements[row * lanes + lane] }
        result.elements[target * lanes + lane] = sum * share
      }
    }
    return result
  }

  /// Adds chosen rows of another matrix to the rows of this one; a negative choice adds nothing.
  mutating func add(_ other: RowMatrix, rows: [Int]) {
    for (target, row) in rows.enumerated() where row >= 0 {
      for lane in 0..<lanes {
        elements[target * lanes + lane] += other.elements[row * lanes + lane]
      }
    }
  }

  /// The products, number by number, of chosen rows of two matrices.
  static func products(_ one: RowMatrix, _ rows: [Int], _ others: [Int]) -> RowMatrix {
    var result = RowMatrix(count: rows.count, lanes: one.lanes)
    for index in rows.indices {
      for lane in 0..<one.lanes {
        result.elements[index * one.lanes + lane] =
          one.elements[rows[index] * one.lanes + lane]
          * one.elements[others[index] * one.lanes + lane]
      }
    }
    return result
  }

  /// The number at a place.
  subscript(row: Int, column: Int) -> Float { elements[row * lanes + column / 16][column % 16] }

  /// Applies the activation GELU to every number.
  mutating func activate() {
    for index in elements.indices { elements[index] = GaussianUnit.value(elements[index]) }
  }
}
