import Foundation
import Testing

@testable import Language

@Suite struct OpenBLASTests {
  /// Shapes of the layers of published pipelines: the length of an input and of an output.
  static let shapes = [(288, 288), (96, 64), (64, 1024), (64, 384), (64, 112)]

  @Test(arguments: shapes)
  func aProductIsTheSumOfTheProducts(inner: Int, columns: Int) {
    var numbers = NumberSequence(1)
    let (left, right) = (numbers.take(24 * inner), numbers.take(inner * columns))
    var result = [Lanes](repeating: .zero, count: 24 * columns / 16)
    OpenBLAS.multiply(
      [Lanes](rowsOf: left, length: inner), from: 0, by: [Lanes](rowsOf: right, length: columns),
      into: &result, from: 0, rows: 24, inner: inner, columns: columns)
    for (row, column) in [(0, 0), (1, 17), (23, columns - 1)] {
      let expected = (0..<inner).reduce(Double(0)) {
        $0 + Double(left[row * inner + $1]) * Double(right[$1 * columns + column])
      }
      #expect(abs(Double(result[scalar: row * columns + column]) - expected) < 1e-4)
    }
  }

  @Test(arguments: shapes)
  func aRowDoesNotDependOnItsBlock(inner: Int, columns: Int) {
    var numbers = NumberSequence(2)
    let rows = 10 * OpenBLAS.rowQuantum
    let left = [Lanes](rowsOf: numbers.take(rows * inner), length: inner)
    let right = [Lanes](rowsOf: numbers.take(inner * columns), length: columns)
    func product(from start: Int, rows: Int) -> [Lanes] {
      var result = [Lanes](repeating: .zero, count: rows * columns / 16)
      OpenBLAS.multiply(
        left, from: start * inner / 16, by: right, into: &result, from: 0, rows: rows,
        inner: inner, columns: columns)
      return result
    }
    let whole = product(from: 0, rows: rows)
    let quantum = OpenBLAS.rowQuantum
    for start in stride(from: 0, to: rows, by: quantum) {
      let part = product(from: start, rows: quantum)
      #expect(part == Array(whole[start * columns / 16..<(start + quantum) * columns / 16]))
    }
  }

  @Test(arguments: [(672, 288), (480, 288), (304, 96)])
  func sixteenInputsDoNotDependOnEachOther(inner: Int, rows: Int) {
    var numbers = NumberSequence(3)
    let weights = [Lanes](rowsOf: numbers.take(rows * inner), length: inner)
    let input = numbers.take(inner)
    func product(at place: Int) -> [Float] {
      var inputs = numbers.take(16 * inner)
      inputs.replaceSubrange(place * inner..<(place + 1) * inner, with: input)
      var result = [Lanes](repeating: .zero, count: rows)
      OpenBLAS.multiply(
        weights, byColumns: [Lanes](rowsOf: inputs, length: inner), into: &result, rows: rows,
        inner: inner)
      return result.map { $0[place] }
    }
    let first = product(at: 0)
    let expected = (0..<inner).reduce(Double(0)) {
      $0 + Double(weights[scalar: inner + $1]) * Double(input[$1])
    }
    #expect(abs(Double(first[1]) - expected) < 1e-4)
    for place in 1..<16 { #expect(product(at: place) == first) }
  }

  @Test func aRowTimesAMatrixIsARowOfScores() {
    var numbers = NumberSequence(4)
    let (row, matrix) = (numbers.take(64), numbers.take(64 * 112))
    var result = [Lanes](repeating: .zero, count: 7)
    OpenBLAS.multiply(
      row: [Lanes](rowsOf: row, length: 64), by: [Lanes](rowsOf: matrix, length: 112),
      into: &result, inner: 64, columns: 112)
    for column in [0, 50, 111] {
      let expected = (0..<64).reduce(Double(0)) {
        $0 + Double(row[$1]) * Double(matrix[$1 * 112 + column])
      }
      #expect(abs(Double(result[scalar: column]) - expected) < 1e-4)
    }
  }

  @Test func aPlaceHoldsWhatLiesWithinItsArray() {
    let place = MatrixPlace(start: 2, stride: 4)
    #expect(place.holds(rows: 2, columns: 4, in: 10))
    #expect(!place.holds(rows: 2, columns: 4, in: 9))
    #expect(!place.holds(rows: 2, columns: 5, in: 100))
    #expect(!MatrixPlace(start: -1, stride: 4).holds(rows: 1, columns: 4, in: 9))
    let transposed = MatrixPlace(stride: 4, isTransposed: true)
    #expect(transposed.holds(rows: 4, columns: 2, in: 8))
    #expect(!transposed.holds(rows: 5, columns: 2, in: 100))
  }

  /// A file that does not exist, and one that lacks the functions.
  @Test(arguments: ["libno-such-products.so.0", "libc.so.6"])
  func aMissingLibraryIsAnErrorThatNamesThePackage(file: String) {
    let error = #expect(throws: ModelError.self) { try OpenBLAS.Library(file: file) }
    #expect(error?.problem == .missing)
    #expect(error?.file == file)
    #expect(error?.detail.contains("Debian package libopenblas0") == true)
  }

  @Test func loadingLeavesTheEnvironmentAsItIs() throws {
    let before = ProcessInfo.processInfo.environment["OPENBLAS_CORETYPE"]
    let library = try OpenBLAS.Library(file: OpenBLAS.file)
    #expect(ProcessInfo.processInfo.environment["OPENBLAS_CORETYPE"] == before)
    #expect(try library.kernel == OpenBLAS.kernel())
  }

  @Test func theSpeedIsMeasured() throws {
    #expect(try OpenBLAS.measuredSpeed() > 0.1)
  }
}
