internal import CWeights
internal import GraphModel
internal import Language

/// The files of learned weights that are embedded in the binary.
enum EmbeddedWeights {
  /// A file of weights by its name without extension.
  ///
  /// - Throws: `ModelError` when there is none, or it is damaged.
  static func file(named name: String) throws -> WeightFile {
    for index in 0..<CWeightCount() {
      let data = unsafe CWeightsAt(index)
      guard unsafe String(cString: data.name) == name else { continue }
      let bytes = unsafe Array(UnsafeBufferPointer(start: data.bytes, count: data.size))
      return try WeightFile(bytes: bytes, name: "\(name) (built in)", sha256: SHA256.hex)
    }
    throw ModelError(.missing, in: name, "these weights are not built in; build the program anew")
  }
}
