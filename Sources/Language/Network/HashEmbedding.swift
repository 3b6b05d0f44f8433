/// A table of vectors in which an identifier finds four rows that are added up.
///
/// Source: `layers/hashembed.py` of thinc. Two identifiers hardly ever share all four rows, so that a
/// small table serves any number of words. The rows are kept as what the layer above makes of them,
/// which is linear: one product when the table is read saves one for each word.
struct HashEmbedding: Sendable {
  /// What of a token the table embeds.
  let attribute: Attribute
  private let seed: UInt32
  private let rowCount: Int
  private let lanes: Int
  private let rows: [Lanes]

  /// What can be embedded, by its name in a pipeline's settings.
  enum Attribute: String, Sendable {
    case orth = "ORTH"
    case lower = "LOWER"
    case norm = "NORM"
    case prefix = "PREFIX"
    case suffix = "SUFFIX"
    case shape = "SHAPE"
    case spaceAfter = "SPACY"
    case isSpace = "IS_SPACE"
  }

  /// Reads a table.
  ///
  /// - Parameters:
  ///   - node: The layer.
  ///   - attribute: What it embeds.
  ///   - width: The length of its vectors.
  ///   - weights: The weights above it: `width` rows of `productWidth` numbers.
  ///   - productWidth: The length of a row of products.
  ///   - file: The name for error messages.
  /// - Throws: ``ModelError`` when it has another width or no seed.
  init(
    _ node: ThincModel.Node, attribute: Attribute, width: Int, weights: [Lanes],
    productWidth: Int, file: String
  ) throws {
    let table = try node.tensor("E", axes: 2, file: file)
    guard table.shape[1] == width, let seed = node.attributes["seed"]?.int,
      let seed = UInt32(exactly: seed)
    else {
      throw ModelError(
        .unsupported, in: file,
        "the table of \(attribute.rawValue) has no seed or not \(width) columns; use another")
    }
    self.attribute = attribute
    self.seed = seed
    rowCount = table.shape[0]
    lanes = productWidth / Lanes.scalarCount
    let padded = (rowCount + OpenBLAS.rowQuantum - 1) / OpenBLAS.rowQuantum * OpenBLAS.rowQuantum
    let blank = [Float](repeating: 0, count: (padded - rowCount) * width)
    let vectors = [Lanes](rowsOf: table.values + blank, length: width)
    var rows = [Lanes](repeating: .zero, count: padded * lanes)
    OpenBLAS.multiply(
      vectors, rows: 0..<padded, by: weights, into: &rows, inner: width, columns: productWidth)
    self.rows = rows
  }

  /// The identifier that a form has in this table.
  func key(of form: Form, hasSpaceAfter: Bool) -> UInt64 {
    switch attribute {
    case .orth: form.orth.value
    case .lower: form.lower.value
    case .norm: form.norm.value
    case .prefix: form.prefix.value
    case .suffix: form.suffix.value
    case .shape: form.shape.value
    case .spaceAfter: hasSpaceAfter ? 1 : 0
    case .isSpace: form.isSpace ? 1 : 0
    }
  }

  /// Adds what an identifier contributes to a row of products.
  func add(_ key: UInt64, to products: inout [Lanes], at start: Int) {
    let hashes = MurmurHash.hash128(key, seed: seed)
    let places = SIMD4(hashes.0, hashes.1, hashes.2, hashes.3) % UInt32(rowCount)
    let (first, second) = (Int(places[0]) * lanes, Int(places[1]) * lanes)
    let (third, fourth) = (Int(places[2]) * lanes, Int(places[3]) * lanes)
    let rows = rows.span
    var products = products.mutableSpan
    for lane in 0..<lanes {
      let early = rows[first + lane] + rows[second + lane]
      products[start + lane] += early + rows[third + lane] + rows[fourth + lane]
    }
  }
}
