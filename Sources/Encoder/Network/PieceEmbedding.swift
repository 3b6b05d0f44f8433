internal import Language

/// The rows that a window begins as: what a piece is, and at which place it stands.
struct PieceEmbedding: Sendable {
  private let file: MappedFile
  private let firstByte: Int
  private let pieceCount: Int
  /// The rows of the places; where kinds of sentences have rows, that of the first is added, as there is
  /// no second.
  private let positions: [Lanes]
  private let norm: LayerNorm
  private let lanes: Int

  /// Opens the tables; that of the pieces is used where it lies in the file.
  init(_ archive: EncoderArchive, _ tensors: EncoderTensors) throws {
    let shape = archive.shape
    lanes = shape.width / 16
    pieceCount = shape.pieceCount
    file = archive.archive.file
    firstByte = try archive.archive.range(of: EncoderTensors.words).lowerBound
    let places = try tensors.lanes(
      "embeddings.position_embeddings.weight", rows: shape.positionCount, columns: shape.width)
    var positions = Array(places.dropFirst(shape.family.firstPosition * lanes))
    if shape.family.hasSentenceKinds {
      let kinds = try tensors.lanes(
        "embeddings.token_type_embeddings.weight", rows: 2, columns: shape.width)
      for index in positions.indices { positions[index] += kinds[index % lanes] }
    }
    self.positions = positions
    norm = try LayerNorm(
      tensors, "embeddings.LayerNorm", width: shape.width, epsilon: shape.epsilon)
  }

  /// The rows of a window's pieces.
  ///
  /// - Precondition: There are no more pieces than places, and each is in the vocabulary.
  func rows(of pieces: [Int32]) -> [Lanes] {
    var sums = Array(positions[..<(pieces.count * lanes)])
    for (row, piece) in pieces.enumerated() {
      precondition((0..<pieceCount).contains(Int(piece)), "the vocabulary has no piece \(piece)")
      file.add(
        floatsAt: firstByte + Int(piece) * lanes * 64, to: &sums,
        row * lanes..<(row + 1) * lanes)
    }
    var rows = sums
    norm.apply(to: sums, count: pieces.count, into: &rows)
    return rows
  }
}
