/// A run of characters that are all white space or none of them, without the single space that
/// separates it from the one before.
struct Chunk: Hashable, Sendable {
  /// The indices of its scalars; never empty.
  let range: Range<Int>
  /// Whether a separating space follows.
  let hasSpaceAfter: Bool
}

/// The division of a text into chunks.
enum Chunks {
  /// The chunks of a text, in order.
  static func of(_ scalars: [UInt32]) -> [Chunk] {
    guard let first = scalars.first else { return [] }
    var chunks: [Chunk] = []
    var start = 0
    var isSpace = PythonCharacters.isSpace(first)
    for (index, scalar) in scalars.enumerated()
    where PythonCharacters.isSpace(scalar) != isSpace {
      let separates = scalar == 0x20
      if start < index { chunks.append(Chunk(range: start..<index, hasSpaceAfter: separates)) }
      start = separates ? index + 1 : index
      isSpace.toggle()
    }
    if start < scalars.count {
      chunks.append(Chunk(range: start..<scalars.count, hasSpaceAfter: false))
    }
    return chunks
  }
}
