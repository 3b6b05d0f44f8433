import Foundation
import Language

/// Deltas of made numbers.
enum MadeDelta {
  /// A tensor to store.
  enum Values {
    case floats([Float])
    /// Two 4-bit numbers in each.
    case pairs([Int8])
  }

  /// The delta that `Training/encoder_reference.py` applies.
  static func ofReference() throws -> WeightFile {
    var tensors: [(name: String, shape: [Int], values: Values)] = []
    var numbers = NumberSequence(7)
    let matrices = [
      ("attention.self.query", 384, 384), ("attention.self.value", 384, 384),
      ("output.dense", 384, 1536),
    ]
    for prefix in ["encoder.layer.1", "encoder.layer.5"] {
      for (name, rows, columns) in matrices {
        let pairs = numbers.take(rows * columns / 2).map { Int8($0 * 100) }
        tensors.append(("\(prefix).\(name).weight.delta", [rows, columns / 2], .pairs(pairs)))
        let scales = numbers.take(rows * columns / 64).map { $0 * 0.006 }
        tensors.append(("\(prefix).\(name).weight.scale", [rows, columns / 64], .floats(scales)))
      }
      for name in ["output.dense.bias", "attention.output.LayerNorm.weight"] {
        let values = numbers.take(384).map { $0 * 0.05 }
        tensors.append(("\(prefix).\(name).delta", [384], .floats(values)))
      }
    }
    let values = numbers.take(384).map { $0 * 0.05 }
    tensors.append(("embeddings.LayerNorm.bias.delta", [384], .floats(values)))
    return try file(tensors)
  }

  /// A file of tensors.
  static func file(
    _ tensors: [(name: String, shape: [Int], values: Values)], base: String? = nil
  ) throws -> WeightFile {
    var (entries, data) = ([[String: Any]](), [UInt8]())
    for (name, shape, values) in tensors {
      let bytes: [UInt8]
      let type: String
      switch values {
      case .floats(let floats):
        (bytes, type) = (floats.flatMap { MadeEncoder.bytes($0.bitPattern) }, "f32")
      case .pairs(let pairs):
        (bytes, type) = (pairs.map { UInt8(bitPattern: $0) }, "i8")
      }
      entries.append([
        "name": name, "dtype": type, "shape": shape, "offset": data.count, "bytes": bytes.count,
      ])
      data += bytes
      while data.count % 64 != 0 { data.append(0) }
    }
    var meta = ["sha256": "made"]
    meta["base"] = base
    var header = try JSONSerialization.data(withJSONObject: ["tensors": entries, "meta": meta])
    while header.count % 64 != 56 { header.append(0x20) }
    let bytes = Array("AGW1".utf8) + MadeEncoder.bytes(UInt32(header.count)) + header + data
    return try WeightFile(bytes: bytes, name: "made.agw") { _ in "made" }
  }
}
