import Testing

@testable import Language

@Suite struct MessagePackTests {
  // `[1, -2, "å", true, nil, {2 ** 40: 0.5}, binary 7]`.
  private let sample: [UInt8] = [
    0x97, 0x01, 0xFE, 0xA2, 0xC3, 0xA5, 0xC3, 0xC0, 0x81, 0xCF, 0, 0, 1, 0, 0, 0, 0, 0,
    0xCB, 0x3F, 0xE0, 0, 0, 0, 0, 0, 0, 0xC4, 1, 7,
  ]

  @Test func readsEveryType() throws {
    let value = try MessagePackValue(sample, file: "sample")
    #expect(
      value
        == .array([
          .unsigned(1), .signed(-2), .string("å"), .bool(true), .null,
          .map([.init(key: .unsigned(1 << 40), value: .double(0.5))]), .bytes([7]),
        ]))
  }

  @Test func refusesEveryTruncation() {
    for count in 0..<sample.count {
      let error = #expect(throws: ModelError.self) {
        try MessagePackValue(Array(sample.prefix(count)), file: "sample")
      }
      #expect(error?.problem == .truncated)
      #expect(error?.file == "sample")
    }
  }

  @Test(arguments: [
    [0xC1], [0x01, 0x02], [0xA1, 0xFF], [0xC7, 0, 0],
    [UInt8](repeating: 0x91, count: 100) + [0],
  ])
  func refusesWhatIsMalformed(bytes: [UInt8]) {
    let error = #expect(throws: ModelError.self) { try MessagePackValue(bytes, file: "x") }
    #expect(error?.problem == .malformed)
  }

  @Test(
    arguments: [
      [0xDD, 0xFF, 0xFF, 0xFF, 0xFF], [0xDF, 0xFF, 0xFF, 0xFF, 0xFF],
      [0xC6, 0xFF, 0xFF, 0xFF, 0xFF],
      [0xDB, 0x7F, 0xFF, 0xFF, 0xFF],
    ] as [[UInt8]])
  func refusesLengthsBeyondTheData(bytes: [UInt8]) {
    let error = #expect(throws: ModelError.self) { try MessagePackValue(bytes, file: "x") }
    #expect(error?.problem == .truncated)
  }
}
