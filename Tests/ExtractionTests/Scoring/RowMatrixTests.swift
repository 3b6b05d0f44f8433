import Language
import Testing

@testable import Extraction

@Suite struct RowMatrixTests {
  private func matrix(_ rows: [[Float]]) -> RowMatrix {
    let width = rows[0].count
    return RowMatrix(
      elements: [Lanes](rowsOf: rows.flatMap { $0 }, length: width), lanes: (width + 15) / 16)
  }

  @Test func rowsAreGatheredAveragedAndMultiplied() {
    let rows = matrix([[1, 2, 3], [3, 4, 5], [-1, 0, 1]])
    #expect(rows.gathered([2, 0])[0, 2] == 1 && rows.gathered([2, 0])[1, 1] == 2)
    let means = rows.means(over: [[0, 1], [], [2]])
    #expect(means[0, 0] == 2 && means[1, 0] == 0 && means[2, 0] == -1)
    #expect(RowMatrix.products(rows, [0, 1], [1, 2])[0, 2] == 15)
    var sum = rows
    sum.add(rows, rows: [1, -1, 0])
    #expect(sum[0, 0] == 4 && sum[1, 0] == 3 && sum[2, 1] == 2)
  }

  @Test func aBlockTakesItsColumnsOfALayer() {
    // Two outputs over three inputs, of which the block takes the last two.
    let block = LinearBlock([1, 2, 3, 4, 5, 6], width: 3, columns: 1..<3, outputs: 2)
    let result = block.applied(to: matrix([[1, 0], [0, 1], [2, -1]]))
    #expect(result[0, 0] == 2 && result[0, 1] == 5)
    #expect(result[1, 0] == 3 && result[1, 1] == 6)
    #expect(result[2, 0] == 1 && result[2, 1] == 4)
  }

  @Test func attentionWithoutPreferenceIsTheMean() {
    let keys = RowMatrix(count: 4, lanes: PairAttention.keyWidth / 16)
    var values = RowMatrix(count: 4, lanes: 12)
    for token in 0..<4 { values.elements[token * 12] = Lanes(repeating: Float(token)) }
    let queries = RowMatrix(count: 1, lanes: PairAttention.keyWidth / 16)
    let focus = PairAttention(keys: keys, values: values).focus(of: queries, in: [1..<4])
    #expect(abs(focus[0, 0] - 2) < 1e-6)
  }
}
