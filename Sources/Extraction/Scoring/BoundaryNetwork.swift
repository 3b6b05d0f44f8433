internal import Language

/// The part of a network that scores with which words the candidates begin and end.
struct BoundaryNetwork: Sendable {
  private let layer: LinearParts
  private let out: LinearParts
  /// The number of features that it was made for.
  private let features: Int

  private static let units = 64

  /// Reads the part; nil where the network has none, as before it is learned.
  ///
  /// - Parameters:
  ///   - file: The weights of the network.
  ///   - width: The numbers in a word's row.
  /// - Throws: `ModelError` when it is not whole.
  init?(_ file: WeightFile, rows width: Int) throws {
    guard let shape = file.tensors["boundary.weight"]?.shape else { return nil }
    guard shape.count == 2, shape[1] > 3 * width else {
      throw ModelError(.malformed, in: file.name, "'boundary' takes no features; train anew")
    }
    features = shape[1] - 3 * width
    layer = try LinearParts(
      file, "boundary", inputs: [width, width, width, features], outputs: Self.units)
    out = try LinearParts(file, "boundary_out", inputs: [Self.units], outputs: 1)
  }

  /// How likely each boundary is, in percent of all on its side of its candidate.
  ///
  /// - Parameters:
  ///   - candidates: The candidates of an article.
  ///   - tokens: A row for each word.
  /// - Returns: A whole number from 0 to 100 for each boundary of the candidates.
  func percents(of candidates: ArticleCandidates, _ tokens: RowMatrix) -> [Int] {
    let boundaries = candidates.boundaries
    guard !boundaries.isEmpty else { return [] }
    precondition(candidates.boundaryFeatures.width == features, "made for other features")
    var rows = layer.start(boundaries.count)
    rows.add(layer.parts[0].applied(to: tokens), rows: boundaries.map(\.token))
    rows.add(layer.parts[1].applied(to: tokens), rows: boundaries.map { $0.outside ?? -1 })
    rows.add(
      layer.parts[2].applied(to: tokens),
      rows: boundaries.map { candidates.mentions[$0.mention].head })
    layer.parts[3].add(RowMatrix(candidates.boundaryFeatures, Array(boundaries.indices)), to: &rows)
    rows.activate()
    let logits = out.applied(to: rows)
    var percents: [Int] = []
    while percents.count < boundaries.count {
      let first = percents.count
      let side = (first..<boundaries.count).prefix {
        boundaries[$0].mention == boundaries[first].mention
          && boundaries[$0].isEnd == boundaries[first].isEnd
      }
      percents += Exponential.percents(side.map { Double(logits[$0, 0]) })
    }
    return percents
  }
}
