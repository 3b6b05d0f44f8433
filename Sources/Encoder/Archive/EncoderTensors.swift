internal import Language

/// The tensors that an encoder is run with: the published ones, with a delta added where there is one.
struct EncoderTensors {
  private let archive: EncoderArchive
  private let delta: WeightFile?

  /// Takes the tensors of an archive, and what is added to them.
  ///
  /// - Throws: `ModelError` when the delta is one of another encoder, or has a tensor that nothing
  ///   can be done with.
  init(_ archive: EncoderArchive, delta: WeightFile?) throws {
    self.archive = archive
    self.delta = delta
    guard let delta else { return }
    if let base = delta.text("base"), base != archive.sha256 {
      throw ModelError(
        .unsupported, in: delta.name,
        "it changes another encoder than \(archive.path); use the one that it was made for")
    }
    let tunable = archive.shape.tensors.filter { $0.name != Self.words }.map(\.name)
    let known = Set(tunable.flatMap { ["\($0).delta", "\($0).scale"] })
    // The file may hold a scorer's own weights beside the changes.
    let changes = delta.tensors.keys.filter { $0.hasSuffix(".delta") || $0.hasSuffix(".scale") }
    for name in changes.sorted() where !known.contains(name) {
      throw ModelError(
        .unsupported, in: delta.name,
        "the encoder has nothing that '\(name)' could change; use a file of this version")
    }
  }

  /// The table of the pieces' rows, which is used where it lies in the file.
  static let words = "embeddings.word_embeddings.weight"

  /// A matrix of `rows × columns`, or a vector of one row; `columns` is a multiple of 16.
  ///
  /// - Throws: `ModelError` when the delta has another shape.
  func lanes(_ name: String, rows: Int = 1, columns: Int) throws -> [Lanes] {
    var lanes = try archive.lanes(of: name)
    guard let delta, let change = delta.tensors["\(name).delta"] else { return lanes }
    let isVector = archive.shape.tensors.contains { $0.name == name && $0.shape.count == 1 }
    let shape = isVector ? [columns] : [rows, columns]
    if change.type == .int8 {
      guard columns % Self.groupLength == 0 else {
        throw ModelError(
          .unsupported, in: delta.name,
          "'\(name)' has rows of \(columns) numbers, which are no groups of \(Self.groupLength)")
      }
      let scales = try delta.floats("\(name).scale", shape: [rows, columns / Self.groupLength])
      let steps = try delta.int8s("\(name).delta", shape: [rows, columns / 2])
      Self.add(steps, scaledBy: scales, to: &lanes)
    } else {
      let values = try delta.floats("\(name).delta", shape: shape)
      for (index, change) in [Lanes](rowsOf: values, length: columns).enumerated() {
        lanes[index] += change
      }
    }
    return lanes
  }

  /// The numbers that share a scale where a byte holds two.
  private static let groupLength = 64

  /// Adds 4-bit numbers, two in a byte with the earlier one in the low bits, each times the scale of its
  /// group.
  private static func add(_ pairs: [Int8], scaledBy scales: [Float], to lanes: inout [Lanes]) {
    let pairs = pairs.span
    var lanes = lanes.mutableSpan
    for (group, scale) in scales.enumerated() {
      for index in 4 * group..<4 * group + 4 {
        var change = Lanes.zero
        for lane in 0..<8 {
          let pair = pairs[8 * index + lane]
          change[2 * lane] = Float((pair << 4) >> 4)
          change[2 * lane + 1] = Float(pair >> 4)
        }
        lanes[index] += change * Lanes(repeating: scale)
      }
    }
  }
}
