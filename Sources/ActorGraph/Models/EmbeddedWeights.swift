internal import CWeights
internal import GraphModel
internal import Language

/// The files of learned weights that are embedded in the binary.
enum EmbeddedWeights {
  /// The names of all files.
  static var names: [String] {
    var names: [String] = []
    for index in 0..<CWeightCount() {
      let data = unsafe CWeightsAt(index)
      names.append(unsafe String(cString: data.name))
    }
    return names
  }

  /// A file of weights by its name without extension.
  ///
  /// - Parameters:
  ///   - name: One of ``names``.
  ///   - isChecked: Whether its hash is compared; a program need not doubt itself at every start.
  /// - Returns: The weights.
  /// - Throws: `ModelError` when there is none, or it is damaged.
  static func file(named name: String, isChecked: Bool = false) throws -> WeightFile {
    for index in 0..<CWeightCount() {
      let data = unsafe CWeightsAt(index)
      guard unsafe String(cString: data.name) == name else { continue }
      let bytes = unsafe Array(UnsafeBufferPointer(start: data.bytes, count: data.size))
      let hash: (([UInt8]) -> String)? = isChecked ? { SHA256.hex($0) } : nil
      return try WeightFile(bytes: bytes, name: "\(name) (built in)", sha256: hash)
    }
    throw ModelError(.missing, in: name, "these weights are not built in; build the program anew")
  }
}
