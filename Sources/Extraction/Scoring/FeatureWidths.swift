internal import Language

/// How many features of each kind a network was made for.
struct FeatureWidths: Sendable {
  let mention: Int
  let link: Int
  let tie: Int

  /// Reads the widths off the shapes of a network's layers.
  ///
  /// - Throws: `ModelError` when a layer is missing or too narrow.
  init(_ file: WeightFile, rows: Int, hidden: Int) throws {
    func width(_ name: String, beside other: Int) throws -> Int {
      guard let shape = file.tensors["\(name).weight"]?.shape, shape.count == 2, shape[1] > other
      else {
        throw ModelError(
          .malformed, in: file.name, "the layer '\(name)' takes no features; train anew")
      }
      return shape[1] - other
    }
    mention = try width("mention", beside: 2 * rows)
    link = try width("link", beside: 3 * hidden)
    tie = try width("tie", beside: 6 * hidden)
  }

  /// Whether candidates have as many features as the network takes.
  func fit(_ candidates: ArticleCandidates) -> Bool {
    func fit(_ rows: FeatureRows, _ width: Int) -> Bool { rows.width == 0 || rows.width == width }
    return fit(candidates.mentionFeatures, mention) && fit(candidates.linkFeatures, link)
      && fit(candidates.tieFeatures, tie)
  }
}
