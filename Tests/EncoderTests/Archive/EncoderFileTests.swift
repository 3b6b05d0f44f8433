import Encoder
import Foundation
import Language
import Testing

@Suite struct EncoderFileTests {
  @Test func tellsWhatWasConverted() throws {
    try MadeEncoder().withFile { path in
      let file = try EncoderFile.description(at: path)
      #expect((file.width, file.layerCount, file.pieceCount) == (32, 1, 8))
      let encoder = try TransformerEncoder(fileAt: path)
      let rows = encoder.rows(ofWords: ["a", "abb", "x"], sentences: [0..<3])
      #expect((encoder.width, rows.width, rows.count) == (32, 32, 3))
      #expect((0..<3).allSatisfy { rows[$0].count == 32 && rows[$0].allSatisfy(\.isFinite) })
      #expect(encoder.rows(ofWords: [], sentences: []).count == 0)
    }
  }

  @Test func aWindowIsNoLongerThanTheNetworkReaches() throws {
    try MadeEncoder().withFile { path in
      let encoder = try TransformerEncoder(fileAt: path)
      let words = [String](repeating: "a", count: 35)
      let rows = encoder.rows(ofWords: words, sentences: [0..<35])
      #expect(rows[0] == rows[10])
      #expect(rows[0] != rows[30])
    }
  }

  @Test func aMissingEncoderSaysWhatToDo() {
    let error = #expect(throws: ModelError.self) { try TransformerEncoder(fileAt: "/nowhere/e") }
    #expect(error?.problem == .missing)
    #expect(error?.description.hasPrefix("/nowhere/e: ") == true)
    #expect(error?.description.contains("'actorgraph model install'") == true)
    #expect(error?.description.contains("'--encoder none'") == true)
  }

  @Test func noticesDamageAndTruncation() throws {
    try MadeEncoder().withFile { path in
      let bytes = [UInt8](try Data(contentsOf: URL(filePath: path)))
      for index in stride(from: 0, to: bytes.count, by: 211) {
        var damaged = bytes
        damaged[index] ^= 1 << UInt8(index % 8)
        try expectError(damaged, at: path)
        try expectError(Array(bytes.prefix(index)), at: path)
      }
    }
  }

  private func expectError(_ bytes: [UInt8], at path: String) throws {
    try Data(bytes).write(to: URL(filePath: path))
    let error = #expect(throws: ModelError.self) { try TransformerEncoder(fileAt: path) }
    #expect(error?.file == path)
  }

  @Test func refusesWeightsThatWereNotPublished() throws {
    var truncated = MadeEncoder()
    truncated.missingBytes = 1
    #expect(throws: ModelError.self) { try truncated.withFile { _ in } }
    var reshaped = MadeEncoder()
    reshaped.shapes["encoder.layer.0.output.dense.bias"] = [33]
    #expect(throws: ModelError.self) { try reshaped.withFile { _ in } }
    var lacking = MadeEncoder()
    lacking.shapes["encoder.layer.0.output.dense.bias"] = nil
    #expect(throws: ModelError.self) { try lacking.withFile { _ in } }
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try MadeEncoder().write(to: folder)
    let error = #expect(throws: ModelError.self) {
      try EncoderFile.convert(
        folder: folder.path, to: folder.path + "/e", expected: "published"
      ) { _ in "another" }
    }
    #expect(error?.problem == .corrupt)
  }

  @Test(arguments: ["hidden_size", "num_attention_heads", "vocab_size"], [0, -1, 7, 1 << 40])
  func refusesImpossibleSettings(key: String, value: Int) {
    var encoder = MadeEncoder()
    encoder.settings[key] = value
    #expect(throws: ModelError.self) { try encoder.withFile { _ in } }
  }

  @Test(arguments: [
    ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "a", "b", "##b"],
    ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "a", "b", "b", "."],
    ["[PAD]", "[UNK]", "[CLS]", "sep", "a", "b", "##b", "."],
  ])
  func refusesAVocabularyThatDoesNotFit(pieces: [String]) {
    var encoder = MadeEncoder()
    encoder.pieces = pieces
    #expect(throws: ModelError.self) {
      try encoder.withFile { path in try TransformerEncoder(fileAt: path) }
    }
  }
}
