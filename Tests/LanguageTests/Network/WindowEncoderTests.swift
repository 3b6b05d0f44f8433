import Testing

@testable import Language

@Suite struct WindowEncoderTests {
  static let width = 32

  /// An encoder of some layers with weights that look random.
  static func encoder(depth: Int, seed: UInt64) throws -> WindowEncoder {
    var numbers = NumberSequence(seed)
    let layers = (0..<depth).map { _ in
      (
        maxout: ThincModel.Node(
          "maxout",
          [
            "W": ([width, 3, 3 * width], numbers.take(9 * width * width)),
            "b": ([width, 3], numbers.take(3 * width)),
          ]),
        normalization: ThincModel.Node(
          "layernorm", ["G": ([width], numbers.take(width)), "b": ([width], numbers.take(width))])
      )
    }
    return try WindowEncoder(layers, width: width, file: "test")
  }

  /// Encodes documents, cut as a layout says, and gives the rows of their tokens.
  static func encode(
    _ documents: [[Float]], _ encoder: WindowEncoder, batchRows: Int = 2400
  ) -> [[Float]] {
    let padding = encoder.padding
    let layout = RowLayout(
      documents.map { [$0.count / width] }, padding: padding, batchRows: batchRows)
    var results = documents.map { [Float](repeating: 0, count: $0.count) }
    for batch in layout.batches {
      var matrix = [Lanes](repeating: .zero, count: batch.rowCount * width / 16)
      /// The tokens of some rows of a segment, with the row of the matrix that each is at.
      func tokens(_ rows: Range<Int>, _ segment: RowLayout.Segment) -> [(token: Int, row: Int)] {
        rows.clamped(to: padding..<padding + documents[segment.text].count / width).map {
          ($0 - padding, segment.start + $0 - segment.surroundings.lowerBound)
        }
      }
      for segment in batch.segments {
        for (token, row) in tokens(segment.surroundings, segment) {
          for column in 0..<width {
            let value = documents[segment.text][token * width + column]
            matrix[scalar: row * width + column] = value
          }
        }
      }
      var workspace = WindowEncoder.Workspace()
      encoder.encode(&matrix, rows: batch.rowCount, workspace: &workspace)
      for segment in batch.segments {
        for (token, row) in tokens(segment.rows, segment) {
          for column in 0..<width {
            results[segment.text][token * width + column] = matrix[scalar: row * width + column]
          }
        }
      }
    }
    return results
  }

  @Test func oneLayerIsMaxoutThenNormalisationThenAddition() throws {
    let encoder = try Self.encoder(depth: 1, seed: 5)
    var numbers = NumberSequence(5)
    let (weights, bias) = (numbers.take(9 * 32 * 32), numbers.take(96))
    let (gain, shift) = (numbers.take(32), numbers.take(32))
    let tokens = numbers.take(2 * 32)
    let window = [Float](repeating: 0, count: 32) + tokens
    let best = (0..<32).map { output in
      (0..<3).map { piece -> Float in
        let row = (output * 3 + piece) * 96
        return bias[output * 3 + piece] + (0..<96).reduce(0) { $0 + weights[row + $1] * window[$1] }
      }.reduce(-.infinity, max)
    }
    let mean = best.reduce(0, +) / 32
    let variance = best.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / 32
    let found = Self.encode([tokens], encoder)[0]
    for output in 0..<32 {
      let normal = (best[output] - mean) / (variance + 1e-8).squareRoot()
      let expected = tokens[output] + normal * gain[output] + shift[output]
      #expect(abs(found[output] - expected) < 1e-4)
    }
  }

  @Test(arguments: [1, 2, 4])
  func aDocumentDoesNotDependOnWhatItIsEncodedWith(depth: Int) throws {
    let encoder = try Self.encoder(depth: depth, seed: 6)
    var numbers = NumberSequence(7)
    let documents = [1, 30, 7, 260, 16].map { numbers.take($0 * Self.width) }
    let together = Self.encode(documents, encoder)
    for (document, found) in zip(documents, together) {
      #expect(Self.encode([document], encoder)[0] == found)
    }
  }

  @Test(arguments: [24, 48, 240])
  func aDocumentDoesNotDependOnWhereItIsCut(batchRows: Int) throws {
    let encoder = try Self.encoder(depth: 4, seed: 10)
    var numbers = NumberSequence(11)
    let documents = [400, 5, 100].map { numbers.take($0 * Self.width) }
    let cut = Self.encode(documents, encoder, batchRows: batchRows)
    #expect(cut == Self.encode(documents, encoder))
  }

  @Test func aTokenSeesAsManyNeighboursAsThereAreLayers() throws {
    let encoder = try Self.encoder(depth: 2, seed: 8)
    var numbers = NumberSequence(9)
    let before = numbers.take(8 * Self.width)
    var after = before
    after[0] += 1
    let (first, second) = (Self.encode([before], encoder)[0], Self.encode([after], encoder)[0])
    func row(_ values: [Float], _ token: Int) -> ArraySlice<Float> {
      values[token * Self.width..<(token + 1) * Self.width]
    }
    for token in 0...2 { #expect(row(first, token) != row(second, token)) }
    for token in 3..<8 { #expect(row(first, token) == row(second, token)) }
  }

  @Test func aWiderWindowIsRefused() throws {
    let layer = (
      maxout: ThincModel.Node(
        "maxout",
        [
          "W": ([16, 3, 80], [Float](repeating: 0, count: 16 * 3 * 80)),
          "b": ([16, 3], [Float](repeating: 0, count: 48)),
        ]),
      normalization: ThincModel.Node(
        "layernorm",
        [
          "G": ([16], [Float](repeating: 1, count: 16)),
          "b": ([16], [Float](repeating: 0, count: 16)),
        ])
    )
    #expect(throws: ModelError.self) { try WindowEncoder([layer], width: 16, file: "test") }
  }
}
