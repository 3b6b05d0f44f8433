/// A table of vectors in which an identifier finds four rows that are added up.
///
/// Source: `layers/hashembed.py` of thinc. Two identifiers hardly ever share all four rows, so that a
/// small table serves any number of words.
struct HashEmbedding: Sendable {
  /// What of a token the table embeds.
  let attribute: Attribute
  private let seed: UInt32
  private let rows: Int
  private let lanes: Int
  private let vectors: [Lanes]

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
  /// - Throws: ``ModelError`` when it has another width or no seed.
  init(_ node: ThincModel.Node, attribute: Attribute, width: Int, file: String) throws {
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
    rows = table.shape[0]
    lanes = width / Lanes.scalarCount
    vectors = [Lanes](rowsOf: table.values, length: width)
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

  /// Writes the vector of an identifier to a place of an array.
  func write(_ key: UInt64, to result: inout [Lanes], at start: Int) {
    let hashes = MurmurHash.hash128(key, seed: seed)
    let places = SIMD4(hashes.0, hashes.1, hashes.2, hashes.3) % UInt32(rows)
    for lane in 0..<lanes {
      var sum = Lanes.zero
      for index in 0..<4 { sum += vectors[Int(places[index]) * lanes + lane] }
      result[start + lane] = sum
    }
  }
}
