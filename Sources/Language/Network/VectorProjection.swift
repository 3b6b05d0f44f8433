/// What word vectors contribute to the layer that mixes the embeddings of a form.
///
/// Source: `ml/staticvectors.py` of spaCy. Sixteen vectors are projected at once, one in each lane,
/// so that the result for one does not depend on the others.
struct VectorProjection: Sendable {
  /// The length of a word vector in memory: a multiple of 16.
  private let vectorWidth: Int
  /// The length of a projected vector.
  private let width: Int
  /// A row for each number of a projected vector.
  private let projection: [Lanes]
  /// A row for each product of the layer above.
  private let mixing: [Lanes]
  private let productWidth: Int

  /// Reads a projection.
  ///
  /// - Parameters:
  ///   - node: The layer.
  ///   - vectorWidth: The length of a word vector.
  ///   - mixing: The weights of the layer above it, a row of `width` numbers for each product.
  ///   - width: The length of a projected vector.
  ///   - file: The name for error messages.
  /// - Throws: ``ModelError`` when it has another shape.
  init(
    _ node: ThincModel.Node, vectorWidth: Int, mixing: [Lanes], width: Int, file: String
  ) throws {
    let weights = try node.tensor("W", shape: [width, vectorWidth], file: file)
    projection = [Lanes](rowsOf: weights.values, length: vectorWidth)
    self.vectorWidth = (vectorWidth + 15) / 16 * 16
    self.width = width
    self.mixing = mixing
    productWidth = mixing.count * Lanes.scalarCount / width
  }

  /// Adds what the vectors of up to sixteen words contribute to rows of products.
  ///
  /// - Parameters:
  ///   - words: The words; one without a vector contributes nothing.
  ///   - vectors: The word vectors.
  ///   - products: The rows, one for each word.
  ///   - workspace: Memory that is used again.
  func add(
    _ words: [StringID], vectors: VectorTable, to products: inout [Lanes],
    workspace: inout Workspace
  ) {
    let lanes = vectorWidth / Lanes.scalarCount
    workspace.prepare(vectors: 16 * lanes, projected: width, products: productWidth)
    for (index, word) in words.enumerated() {
      guard let row = vectors.row(of: word) else { continue }
      for (column, value) in vectors.vector(atRow: row).enumerated() {
        workspace.vectors[index * lanes + column / 16][column % 16] = value
      }
    }
    OpenBLAS.multiply(
      projection, byColumns: workspace.vectors, into: &workspace.projected, rows: width,
      inner: vectorWidth)
    OpenBLAS.multiply(
      mixing, from: 0, by: workspace.projected, into: &workspace.products, from: 0,
      rows: productWidth, inner: width, columns: Lanes.scalarCount)
    let rowLanes = productWidth / Lanes.scalarCount
    for lane in 0..<rowLanes {
      for index in words.indices {
        var values = Lanes.zero
        for column in 0..<16 { values[column] = workspace.products[16 * lane + column][index] }
        products[index * rowLanes + lane] += values
      }
    }
  }

  /// The memory that a projection works in.
  struct Workspace: Sendable {
    fileprivate var vectors: [Lanes] = []
    fileprivate var projected: [Lanes] = []
    fileprivate var products: [Lanes] = []

    fileprivate mutating func prepare(vectors: Int, projected: Int, products: Int) {
      self.vectors.grow(to: vectors)
      for index in 0..<vectors { self.vectors[index] = .zero }
      self.projected.grow(to: projected)
      self.products.grow(to: products)
    }
  }
}
