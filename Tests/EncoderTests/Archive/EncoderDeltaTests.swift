import Encoder
import Language
import Testing

@Suite struct EncoderDeltaTests {
  @Test func rowsAreThoseOfTheChangedEncoder() throws {
    let delta = try MadeDelta.ofReference()
    let encoder = try TransformerEncoder(fileAt: InstalledEncoder.path, delta: delta)
    let texts = try Reference.textsWithDelta()
    #expect(texts.count >= 10)
    for text in texts {
      #expect(RowDifference.largest(of: encoder, from: text) <= 1e-3)
      #expect(try RowDifference.largest(of: InstalledEncoder.encoder.get(), from: text) > 0.05)
    }
  }

  static let bias = "encoder.layer.0.output.dense.bias"
  static let output = "encoder.layer.0.output.dense.weight"
  static let query = "encoder.layer.0.attention.self.query.weight"

  @Test(arguments: [
    ("\(bias).delta", [33], MadeDelta.Values.floats([Float](repeating: 0, count: 33))),
    ("\(bias).delta", [1, 32], .floats([Float](repeating: 0, count: 32))),
    ("\(query).delta", [32 * 32], .floats([Float](repeating: 0, count: 32 * 32))),
    ("\(query).delta", [32, 16], .pairs([Int8](repeating: 0, count: 32 * 16))),
    ("\(output).delta", [32, 32], .pairs([Int8](repeating: 0, count: 32 * 32))),
    ("encoder.layer.1.output.dense.bias.delta", [32], .floats([Float](repeating: 0, count: 32))),
    ("\(bias).more.delta", [32], .floats([Float](repeating: 0, count: 32))),
    (
      "embeddings.word_embeddings.weight.delta", [8, 32],
      .floats([Float](repeating: 0, count: 256))
    ),
  ])
  func refusesWhatItCannotAdd(name: String, shape: [Int], values: MadeDelta.Values) throws {
    let delta = try MadeDelta.file([(name, shape, values)])
    try MadeEncoder().withFile { path in
      let error = #expect(throws: ModelError.self) {
        try TransformerEncoder(fileAt: path, delta: delta)
      }
      #expect(error?.file == "made.agw")
    }
  }

  @Test func addsFloatsToAMatrixAndZeroChangesNothing() throws {
    func delta(_ value: Float) throws -> WeightFile {
      let values = MadeDelta.Values.floats([Float](repeating: value, count: 32 * 32))
      return try MadeDelta.file([("\(Self.query).delta", [32, 32], values)], base: "made")
    }
    try MadeEncoder().withFile { path in
      let rows = try [nil, delta(0), delta(0.1)].map { delta in
        try TransformerEncoder(fileAt: path, delta: delta)
          .rows(ofWords: ["a", "b", "."], sentences: [0..<3])
      }
      #expect(rows[0] == rows[1])
      #expect(rows[0] != rows[2])
    }
  }

  @Test func aByteHoldsTwoNumbersTheEarlierOneInTheLowBits() throws {
    let steps = (0..<64 * 32).map { Int8($0 * 7 % 16 - 8) }
    let pairs = stride(from: 0, to: steps.count, by: 2).map { steps[$0] & 15 | steps[$0 + 1] << 4 }
    let scales = (0..<32).map { 0.01 + Float($0) / 1024 }
    let floats = steps.enumerated().map { Float($1) * scales[$0 / 64] }
    let name = "encoder.layer.0.output.dense.weight"
    let deltas = [
      try MadeDelta.file([
        ("\(name).delta", [32, 32], .pairs(pairs)), ("\(name).scale", [32, 1], .floats(scales)),
      ]), try MadeDelta.file([("\(name).delta", [32, 64], .floats(floats))]),
    ]
    try MadeEncoder().withFile { path in
      let rows = try deltas.map { delta in
        try TransformerEncoder(fileAt: path, delta: delta)
          .rows(ofWords: ["a", "b", "."], sentences: [0..<3])
      }
      #expect(rows[0] == rows[1])
    }
  }

  @Test func refusesADeltaOfAnotherEncoder() throws {
    let delta = try MadeDelta.file([], base: "another")
    try MadeEncoder().withFile { path in
      let error = #expect(throws: ModelError.self) {
        try TransformerEncoder(fileAt: path, delta: delta)
      }
      #expect(error?.problem == .unsupported)
    }
  }
}
