import Encoder
import Language

/// How far an encoder's rows are from stored ones.
enum RowDifference {
  /// The largest difference of what is stored of a text's rows.
  static func largest(of encoder: TransformerEncoder, from text: Reference.Text) -> Float {
    let rows = encoder.rows(ofWords: text.words, sentences: text.sentenceRanges)
    let lanes = encoder.width / 16
    let directions = Reference.directions(encoder.width).map {
      [Lanes](rowsOf: $0, length: encoder.width)
    }
    var largest: Float = rows.count == text.rows.count ? 0 : .infinity
    for (word, stored) in text.rows.enumerated() {
      let row = rows.lanes[word * lanes..<(word + 1) * lanes]
      let products = directions.map { direction in
        zip(row, direction).reduce(Lanes.zero) { $0 + $1.0 * $1.1 }.sum() / 8
      }
      let computed = (0..<4).map { rows.lanes[word * lanes][$0] } + products
      for (one, other) in zip(computed, stored) { largest = max(largest, abs(one - other)) }
    }
    return largest
  }
}
