import Testing

@testable import Language

@Suite struct MatrixProductTests {
  @Test(arguments: [false, true], [false, true])
  func isTheSumOfTheProducts(isTransposed: Bool, adds: Bool) {
    let (rows, inner, columns) = (7, 32, 21)
    var numbers = NumberSequence(5)
    // The matrices lie inside larger ones.
    let (left, right) = (numbers.take(rows * 96), numbers.take(64 * 64))
    let before = numbers.take(rows * 48)
    let product = MatrixProduct(
      rows: rows, inner: inner, columns: columns, scale: 0.5, isRightTransposed: isTransposed,
      addsToResult: adds)
    var result = [Lanes](rowsOf: before, length: 48)
    product.compute(
      [Lanes](rowsOf: left, length: 96), MatrixPlace(start: 32, stride: 96),
      by: [Lanes](rowsOf: right, length: 64), MatrixPlace(start: 16, stride: 64), into: &result,
      MatrixPlace(start: 16, stride: 48))
    for row in 0..<rows {
      for column in 0..<48 {
        let place = row * 48 + column
        guard (16..<16 + columns).contains(column) else {
          #expect(result[scalar: place] == before[place])
          continue
        }
        let sum = (0..<inner).reduce(Float(0)) { sum, index in
          let (first, second) = isTransposed ? (column - 16, index) : (index, column - 16)
          return sum + left[32 + row * 96 + index] * right[16 + first * 64 + second]
        }
        let expected = 0.5 * sum + (adds ? before[place] : 0)
        #expect(abs(result[scalar: place] - expected) < 1e-4)
      }
    }
  }
}
