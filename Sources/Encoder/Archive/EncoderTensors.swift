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
      let scales = try delta.floats("\(name).scale", shape: [rows])
      let steps = try delta.int8s("\(name).delta", shape: shape)
      Self.add(steps, scaledBy: scales, to: &lanes)
    } else {
      let values = try delta.floats("\(name).delta", shape: shape)
      for (index, change) in [Lanes](rowsOf: values, length: columns).enumerated() {
        lanes[index] += change
      }
    }
    return lanes
  }

  /// Adds `scale[row] · step[row][column]` to a matrix.
  private static func add(_ steps: [Int8], scaledBy scales: [Float], to lanes: inout [Lanes]) {
    let lanesPerRow = lanes.count / scales.count
    let steps = steps.span
    var lanes = lanes.mutableSpan
    for (row, scale) in scales.enumerated() {
      for index in row * lanesPerRow..<(row + 1) * lanesPerRow {
        var change = Lanes.zero
        for lane in 0..<16 { change[lane] = Float(steps[16 * index + lane]) }
        lanes[index] += change * Lanes(repeating: scale)
      }
    }
  }
}
