internal import Language

/// Lets every piece of a window look at all of them, through several heads.
struct SelfAttention: Sendable {
  private let projection: DenseLayer
  private let headCount: Int
  private let headWidth: Int
  private let distances: DistanceBias?

  /// Reads the three projections of a layer as one, whose rows are query, key and value.
  init(
    _ tensors: EncoderTensors, _ layer: String, shape: EncoderShape, distances: DistanceBias?
  ) throws {
    projection = try DenseLayer(
      tensors, shape.family.attention.map { "\(layer).\($0)" }, inputWidth: shape.width,
      outputWidth: shape.width)
    self.distances = distances
    headCount = shape.headCount
    headWidth = shape.headWidth
  }

  /// Computes, for each piece and head, the mean of the values of its window weighted by how well its
  /// query and their keys agree.
  ///
  /// - Parameters:
  ///   - rows: The rows of the pieces.
  ///   - count: The pieces of the window.
  ///   - workspace: Receives the means in ``Workspace/context``.
  func apply(to rows: [Lanes], count: Int, workspace: inout Workspace) {
    projection.apply(to: rows, rows: count, into: &workspace.projected)
    let (width, stride) = (headCount * headWidth, projection.outputWidth)
    let lanes = (count + 15) / 16
    let agreement = MatrixProduct(
      rows: count, inner: headWidth, columns: count, scale: 1 / Float(headWidth).squareRoot(),
      isRightTransposed: true, addsToResult: distances != nil)
    let mean = MatrixProduct(rows: count, inner: count, columns: headWidth)
    let weights = MatrixPlace(stride: 16 * lanes)
    for head in 0..<headCount {
      let first = head * headWidth
      distances?.fill(&workspace.scores, head: head, count: count, lanes: lanes)
      agreement.compute(
        workspace.projected, MatrixPlace(start: first, stride: stride),
        by: workspace.projected, MatrixPlace(start: width + first, stride: stride),
        into: &workspace.scores, weights)
      Softmax.apply(to: &workspace.scores, count: count, columns: count, lanes: lanes)
      mean.compute(
        workspace.scores, weights, by: workspace.projected,
        MatrixPlace(start: 2 * width + first, stride: stride), into: &workspace.context,
        MatrixPlace(start: first, stride: width))
    }
  }

  /// Memory that is used again from layer to layer.
  struct Workspace {
    /// The queries, keys and values.
    var projected: [Lanes]
    /// How much each piece looks at each, for one head.
    var scores: [Lanes]
    var context: [Lanes]

    init(rows: Int, width: Int) {
      projected = [Lanes](repeating: .zero, count: rows * 3 * width / 16)
      scores = [Lanes](repeating: .zero, count: rows * ((rows + 15) / 16))
      context = [Lanes](repeating: .zero, count: rows * width / 16)
    }
  }
}
