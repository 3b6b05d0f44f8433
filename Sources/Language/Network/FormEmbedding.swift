/// The vector of a word form: its hash embeddings and its word vector, mixed by a maxout layer.
///
/// Source: `MultiHashEmbed` in spaCy's `ml/models/tok2vec.py`.
struct FormEmbedding: Sendable {
  /// Whether the vector depends on the space after a token.
  let dependsOnSpaceAfter: Bool
  private let tables: [HashEmbedding]
  private let projection: VectorProjection?
  private let mixing: MaxoutLayer

  /// A form at one place of a text.
  struct Occurrence: Hashable, Sendable {
    /// The number of the form.
    var form: Int
    /// Whether a space follows.
    var hasSpaceAfter: Bool
  }

  /// The length of a vector.
  var width: Int { mixing.outputWidth }

  /// Computes the vectors of up to sixteen occurrences.
  ///
  /// - Parameters:
  ///   - occurrences: At most 16 occurrences.
  ///   - forms: The table that their forms are numbered in.
  ///   - vectors: The word vectors.
  ///   - workspace: Receives the vectors, one after the other, in ``Workspace/outputs``.
  func embed(
    _ occurrences: ArraySlice<Occurrence>, forms: FormTable, vectors: VectorTable,
    workspace: inout Workspace
  ) {
    let lanes = mixing.productWidth / Lanes.scalarCount
    workspace.prepare(products: 16 * lanes, outputs: width)
    for (index, occurrence) in occurrences.enumerated() {
      let form = forms[occurrence.form]
      for table in tables {
        table.add(
          table.key(of: form, hasSpaceAfter: occurrence.hasSpaceAfter), to: &workspace.products,
          at: index * lanes)
      }
    }
    projection?.add(
      occurrences.map { forms[$0.form].orth }, vectors: vectors, to: &workspace.products,
      workspace: &workspace.projection)
    mixing.addOutputs(
      of: &workspace.products, to: workspace.zeros, into: &workspace.outputs,
      rows: 0..<occurrences.count)
  }

  /// The memory that the embedding works in.
  struct Workspace: Sendable {
    fileprivate var products: [Lanes] = []
    fileprivate var projection = VectorProjection.Workspace()
    fileprivate var zeros: [Lanes] = []
    /// The vectors one after the other.
    fileprivate(set) var outputs: [Lanes] = []

    fileprivate mutating func prepare(products: Int, outputs: Int) {
      self.products.grow(to: products)
      for index in 0..<products { self.products[index] = .zero }
      zeros.grow(to: outputs)
      self.outputs.grow(to: outputs)
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
    let layer = try MaxoutLayer(mixing, normalized: normalization, file: file)
    let width = layer.outputWidth
    let nodes = model.nodes(named: "hashembed")
    let vectorNode = model.node(named: "static_vectors")
    let parts = nodes.count + (vectorNode == nil ? 0 : 1)
    guard nodes.count == attributes.count, layer.inputWidth == parts * width else {
      throw ModelError(
        .unsupported, in: file,
        "\(nodes.count) hash embeddings of \(attributes.count) attributes do not make the "
          + "\(layer.inputWidth) inputs of the mixing layer")
    }
    let blockLanes = width * layer.productWidth / Lanes.scalarCount
    tables = try nodes.indices.map { index in
      try HashEmbedding(
        nodes[index], attribute: attributes[index], width: width,
        weights: Array(layer.weights[index * blockLanes..<(index + 1) * blockLanes]),
        productWidth: layer.productWidth, file: file)
    }
    projection = try vectorNode.map { node in
      try VectorProjection(
        node, vectorWidth: vectorWidth,
        mixing: layer.weightRows(inputs: nodes.count * width..<parts * width), width: width,
        file: file)
    }
    self.mixing = layer
    dependsOnSpaceAfter = attributes.contains(.spaceAfter)
  }
}
