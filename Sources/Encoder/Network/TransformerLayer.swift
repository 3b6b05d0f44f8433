internal import Language

/// One layer: attention, then a feed-forward network, each added to its input and normalised.
///
/// Source: Devlin et al. 2019, "BERT", with the layers of Vaswani et al. 2017.
struct TransformerLayer: Sendable {
  private let attention: SelfAttention
  private let attentionOutput: DenseLayer
  private let attentionNorm: LayerNorm
  private let intermediate: DenseLayer
  private let output: DenseLayer
  private let outputNorm: LayerNorm

  /// Reads a layer; what distances add to attention is the same in all layers.
  init(
    _ tensors: EncoderTensors, number: Int, shape: EncoderShape, distances: DistanceBias?
  ) throws {
    let name = "encoder.layer.\(number)"
    let (width, inner) = (shape.width, shape.innerWidth)
    attention = try SelfAttention(tensors, name, shape: shape, distances: distances)
    attentionOutput = try DenseLayer(
      tensors, ["\(name).\(shape.family.attentionOutput)"], inputWidth: width, outputWidth: width)
    attentionNorm = try LayerNorm(
      tensors, "\(name).\(shape.family.attentionNorm)", width: width, epsilon: shape.epsilon)
    intermediate = try DenseLayer(
      tensors, ["\(name).intermediate.dense"], inputWidth: width, outputWidth: inner)
    output = try DenseLayer(
      tensors, ["\(name).output.dense"], inputWidth: inner, outputWidth: width)
    outputNorm = try LayerNorm(
      tensors, "\(name).output.LayerNorm", width: width, epsilon: shape.epsilon)
  }

  /// Computes the layer in place for the pieces of a window.
  func apply(to rows: inout [Lanes], count: Int, workspace: inout Workspace) {
    attention.apply(to: rows, count: count, workspace: &workspace.attention)
    attentionOutput.apply(
      to: workspace.attention.context, rows: count, adding: rows, into: &workspace.sum)
    attentionNorm.apply(to: workspace.sum, count: count, into: &rows)
    intermediate.multiply(rows, rows: count, into: &workspace.inner)
    GaussianUnit.apply(to: &workspace.inner, count: count, bias: intermediate.bias)
    output.apply(to: workspace.inner, rows: count, adding: rows, into: &workspace.sum)
    outputNorm.apply(to: workspace.sum, count: count, into: &rows)
  }

  /// Memory that is used again from layer to layer.
  struct Workspace {
    fileprivate var attention: SelfAttention.Workspace
    fileprivate var inner: [Lanes]
    fileprivate var sum: [Lanes]

    init(rows: Int, shape: EncoderShape) {
      attention = SelfAttention.Workspace(rows: rows, width: shape.width)
      inner = [Lanes](repeating: .zero, count: rows * shape.innerWidth / 16)
      sum = [Lanes](repeating: .zero, count: rows * shape.width / 16)
    }
  }
}
