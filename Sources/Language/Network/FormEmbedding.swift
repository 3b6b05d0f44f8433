/// The vector of a word form: its hash embeddings and its word vector, mixed by a maxout layer.
///
/// Source: `MultiHashEmbed` in spaCy's `ml/models/tok2vec.py`. Sixteen forms are computed at once, one
/// in each lane, so that a form's vector does not depend on the others.
struct FormEmbedding: Sendable {
  /// The length of a vector.
  let width: Int
  private let tables: [HashEmbedding]
  private let projection: VectorProjection?
  /// A row of weights for each piece of each output.
  private let weights: [Lanes]
  private let bias: [Float]
  private let pieces: Int
  private let gain: [Float]
  private let shift: [Float]

  /// The projection of word vectors.
  private struct VectorProjection: Sendable {
    let rows: Int
    /// The length of a word vector in memory.
    let width: Int
    let weights: [Lanes]
  }

  /// A form at one place of a text.
  struct Occurrence: Hashable, Sendable {
    /// The number of the form.
    var form: Int
    /// Whether a space follows.
    var hasSpaceAfter: Bool
  }

  /// Whether the vector depends on the space after a token.
  var dependsOnSpaceAfter: Bool { tables.contains { $0.attribute == .spaceAfter } }

  private var inputWidth: Int { width * (tables.count + (projection == nil ? 0 : 1)) }

  /// Computes the vectors of up to sixteen occurrences.
  ///
  /// - Parameters:
  ///   - occurrences: At most 16 occurrences.
  ///   - forms: The table that their forms are numbered in.
  ///   - vectors: The word vectors.
  ///   - workspace: Receives the vectors: element *j* of `outputs` has number *j* of each of them.
  func embed(
    _ occurrences: ArraySlice<Occurrence>, forms: FormTable, vectors: VectorTable,
    workspace: inout Workspace
  ) {
    let lanes = width / Lanes.scalarCount
    let inputLanes = inputWidth / Lanes.scalarCount
    workspace.prepare(inputs: 16 * inputLanes, products: pieces * width)
    for (index, occurrence) in occurrences.enumerated() {
      let form = forms[occurrence.form]
      for (column, table) in tables.enumerated() {
        table.write(
          table.key(of: form, hasSpaceAfter: occurrence.hasSpaceAfter), to: &workspace.inputs,
          at: index * inputLanes + column * lanes)
      }
    }
    if let projection {
      project(occurrences, by: projection, forms: forms, vectors: vectors, workspace: &workspace)
    }
    OpenBLAS.multiply(
      weights, byColumns: workspace.inputs, into: &workspace.products, rows: pieces * width,
      inner: inputWidth)
    normalize(workspace: &workspace)
  }

  /// Puts the projected word vectors behind the hash embeddings; a form without one has zeros.
  private func project(
    _ occurrences: ArraySlice<Occurrence>, by projection: VectorProjection, forms: FormTable,
    vectors: VectorTable, workspace: inout Workspace
  ) {
    let vectorLanes = projection.width / Lanes.scalarCount
    workspace.vectors.grow(to: 16 * vectorLanes)
    for lane in 0..<16 * vectorLanes { workspace.vectors[lane] = .zero }
    for (index, occurrence) in occurrences.enumerated() {
      guard let row = vectors.row(of: forms[occurrence.form].orth) else { continue }
      for (column, value) in vectors.vector(atRow: row).enumerated() {
        workspace.vectors[scalar: 16 * index * vectorLanes + column] = value
      }
    }
    OpenBLAS.multiply(
      projection.weights, byColumns: workspace.vectors, into: &workspace.products,
      rows: projection.rows, inner: projection.width)
    let inputLanes = inputWidth / Lanes.scalarCount
    let first = tables.count * width / Lanes.scalarCount
    for output in 0..<projection.rows {
      let values = workspace.products[output]
      for index in 0..<16 {
        workspace.inputs[index * inputLanes + first + output / 16][output % 16] = values[index]
      }
    }
  }

  /// Takes the largest piece of each output and normalises; each lane is a form.
  private func normalize(workspace: inout Workspace) {
    let scale = 1 / Float(width)
    var mean = Lanes.zero
    for output in 0..<width {
      let first = output * pieces
      var best = workspace.products[first] + bias[first]
      for piece in first + 1..<first + pieces {
        best = best.larger(workspace.products[piece] + bias[piece])
      }
      workspace.outputs[output] = best
      mean += best
    }
    mean *= scale
    var variance = Lanes.zero
    for output in 0..<width {
      let difference = workspace.outputs[output] - mean
      variance += difference * difference
    }
    let inverse = 1 / (variance * scale + MaxoutLayer.varianceFloor).squareRoot()
    for output in 0..<width {
      let normal = (workspace.outputs[output] - mean) * inverse
      workspace.outputs[output] = normal * gain[output] + shift[output]
    }
  }

  /// The memory that the embedding works in.
  struct Workspace {
    fileprivate var inputs: [Lanes] = []
    fileprivate var vectors: [Lanes] = []
    fileprivate var products: [Lanes] = []
    /// Element *j* has number *j* of the vector of each form.
    fileprivate(set) var outputs: [Lanes] = []

    fileprivate mutating func prepare(inputs: Int, products: Int) {
      self.inputs.grow(to: inputs)
      for index in 0..<inputs { self.inputs[index] = .zero }
      self.products.grow(to: products)
      outputs.grow(to: products)
    }
  }
}

extension FormEmbedding {
  /// Reads an embedding.
  ///
  /// - Parameters:
  ///   - model: The network that has it.
  ///   - attributes: The attributes of the hash embeddings, in the order of the tables.
  ///   - mixing: The maxout layer that mixes the vectors.
  ///   - normalization: The normalisation that follows it.
  ///   - vectorWidth: The length of the word vectors.
  ///   - file: The name for error messages.
  /// - Throws: ``ModelError`` when a layer is missing or has another shape.
  init(
    _ model: ThincModel, attributes: [HashEmbedding.Attribute], mixing: ThincModel.Node,
    normalization: ThincModel.Node, vectorWidth: Int, file: String
  ) throws {
    let mix = try mixing.tensor("W", axes: 3, file: file)
    let (width, pieces) = (mix.shape[0], mix.shape[1])
    try MaxoutLayer.checkWidth(width, file: file)
    let nodes = model.nodes(named: "hashembed")
    guard nodes.count == attributes.count else {
      throw ModelError(
        .malformed, in: file,
        "there are \(nodes.count) hash embeddings for \(attributes.count) attributes")
    }
    (self.width, self.pieces) = (width, pieces)
    tables = try zip(nodes, attributes).map {
      try HashEmbedding($0, attribute: $1, width: width, file: file)
    }
    projection = try model.node(named: "static_vectors").map { node in
      let weights = try node.tensor("W", shape: [width, vectorWidth], file: file)
      return VectorProjection(
        rows: width, width: (vectorWidth + 15) / 16 * 16,
        weights: [Lanes](rowsOf: weights.values, length: vectorWidth))
    }
    weights = [Lanes](rowsOf: mix.values, length: mix.shape[2])
    bias = try mixing.tensor("b", shape: [width, pieces], file: file).values
    gain = try normalization.tensor("G", shape: [width], file: file).values
    shift = try normalization.tensor("b", shape: [width], file: file).values
    guard mix.shape[2] == inputWidth else {
      throw ModelError(
        .unsupported, in: file,
        "the mixing layer has \(mix.shape[2]) inputs, and the embeddings give \(inputWidth)")
    }
  }
}
