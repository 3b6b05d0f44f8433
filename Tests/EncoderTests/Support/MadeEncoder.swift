import Encoder
import Foundation

/// A tiny encoder of made numbers: one layer of one head, 32 numbers wide.
struct MadeEncoder {
  var pieces = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "a", "b", "##b", "."]
  var settings: [String: Any] = [
    "model_type": "bert", "hidden_act": "gelu", "hidden_size": 32, "num_attention_heads": 1,
    "num_hidden_layers": 1, "intermediate_size": 64, "vocab_size": 8,
    "max_position_embeddings": 12, "layer_norm_eps": 1e-12,
  ]
  var shapes: [String: [Int]] = [
    "embeddings.word_embeddings.weight": [8, 32],
    "embeddings.position_embeddings.weight": [12, 32],
    "embeddings.token_type_embeddings.weight": [2, 32],
    "embeddings.LayerNorm.weight": [32], "embeddings.LayerNorm.bias": [32],
  ]
  /// The bytes that are cut off the end of `model.safetensors`.
  var missingBytes = 0

  init() {
    let dense = [
      ("attention.self.query", 32, 32), ("attention.self.key", 32, 32),
      ("attention.self.value", 32, 32), ("attention.output.dense", 32, 32),
      ("intermediate.dense", 64, 32), ("output.dense", 32, 64),
    ]
    for (name, rows, columns) in dense {
      shapes["encoder.layer.0.\(name).weight"] = [rows, columns]
      shapes["encoder.layer.0.\(name).bias"] = [rows]
    }
    for name in ["attention.output.LayerNorm", "output.LayerNorm"] {
      shapes["encoder.layer.0.\(name).weight"] = [32]
      shapes["encoder.layer.0.\(name).bias"] = [32]
    }
  }

  /// Runs a test with the path of the converted encoder.
  func withFile<Result>(_ body: (String) throws -> Result) throws -> Result {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try write(to: folder)
    let path = folder.appending(path: "made.encoder").path
    try EncoderFile.convert(folder: folder.path, to: path, expected: "made") { _ in "made" }
    return try body(path)
  }

  /// Writes the files that are published.
  func write(to folder: URL) throws {
    try JSONSerialization.data(withJSONObject: settings)
      .write(to: folder.appending(path: "config.json"))
    try Data((pieces.joined(separator: "\n") + "\n").utf8)
      .write(to: folder.appending(path: "vocab.txt"))
    try safetensors().dropLast(missingBytes)
      .write(to: folder.appending(path: "model.safetensors"))
  }

  private func safetensors() throws -> Data {
    var numbers = NumberSequence(3)
    var (header, data) = ([String: Any](), Data())
    for (name, shape) in shapes.sorted(by: { $0.key < $1.key }) {
      let start = data.count
      for number in numbers.take(shape.reduce(1, *)) { data += Self.bytes(number.bitPattern) }
      header[name] = ["dtype": "F32", "shape": shape, "data_offsets": [start, data.count]]
    }
    let text = try JSONSerialization.data(withJSONObject: header)
    return Data(Self.bytes(UInt64(text.count))) + text + data
  }

  /// The little-endian bytes of a number.
  static func bytes(_ number: some FixedWidthInteger) -> [UInt8] {
    (0..<number.bitWidth / 8).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
  }
}
