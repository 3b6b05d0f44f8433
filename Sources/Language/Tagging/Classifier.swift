/// A layer that gives each token the label with the highest score.
///
/// Source: `build_tagger_model` in spaCy's `ml/models/tagger.py`; the tagger and the morphologizer are
/// such layers over the shared encoder.
struct Classifier: Sendable {
  private let layer: LinearLayer
  /// The bias of each label, and minus infinity where there is none.
  private let offsets: [Lanes]

  /// Reads the layer of a component.
  ///
  /// - Throws: ``ModelError`` when it does not have a score for each label.
  init(_ component: PipelineComponent, labels: Int) throws {
    let file = "\(component.name)/model"
    guard let node = try component.requireModel().node(named: "softmax"), labels > 0 else {
      throw ModelError(
        .unsupported, in: file, "the component has no layer that scores labels; use another")
    }
    layer = try LinearLayer(node, file: file)
    guard layer.outputCount == labels else {
      throw ModelError(
        .malformed, in: file,
        "the layer scores \(layer.outputCount) labels, and the component has \(labels)")
    }
    var offsets = [Lanes](repeating: .zero, count: layer.bias.count)
    for column in layer.outputCount..<layer.outputWidth { offsets[scalar: column] = -.infinity }
    self.offsets = offsets
  }

  /// The length of a token's vector.
  var inputWidth: Int { layer.inputWidth }

  /// The number of the best label of each row.
  ///
  /// - Parameters:
  ///   - tokens: A matrix of encoded tokens.
  ///   - rows: Some of its rows, from and to multiples of ``OpenBLAS/rowQuantum``.
  ///   - scores: Memory that is used again.
  /// - Returns: A label's number for each of the rows.
  func labels(of tokens: [Lanes], rows: Range<Int>, scores: inout [Lanes]) -> [Int32] {
    layer.apply(to: tokens, rows: rows, into: &scores)
    let lanes = layer.outputWidth / Lanes.scalarCount
    let span = scores.span
    return (0..<rows.count).map { row in
      Int32(span.placeOfLargest(from: row * lanes, lanes: lanes, adding: offsets))
    }
  }
}
