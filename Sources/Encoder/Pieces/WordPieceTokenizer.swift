internal import Language

/// Divides words into the pieces of BERT's uncased vocabulary.
///
/// Source: `tokenization.py` in google-research/bert. Each word is divided by itself, as if nothing
/// stood around it. What looks like a special piece, `[SEP]`, is text like any other.
public struct WordPieceTokenizer: Sendable {
  private let vocabulary: IdentifierTable
  /// The bytes of the longest piece with its `##`.
  private let longestPiece: Int
  /// The piece of what no pieces can spell, `[UNK]`.
  public let unknown: Int32
  /// The piece before a window: `[CLS]` or `<s>`.
  public let start: Int32
  /// The piece after a window: `[SEP]` or `</s>`.
  public let end: Int32

  /// A part with more characters than this is unknown.
  private static let longestPart = 100
  private static let continuation = Array("##".utf8)

  /// Opens the vocabulary of a converted encoder.
  ///
  /// - Throws: `ModelError` when it is missing or lacks a special piece.
  init(_ archive: EncoderArchive) throws {
    let vocabulary = try IdentifierTable(archive.archive, section: EncoderArchive.vocabulary)
    func special(_ piece: String) throws -> Int32 {
      guard let number = vocabulary[StringID(hashOf: Array(piece.utf8)[...])] else {
        throw ModelError(
          .malformed, in: archive.path, "the vocabulary has no \(piece); install the model again")
      }
      return Int32(number)
    }
    let ends = archive.shape.family.ends
    (unknown, start, end) = try (special("[UNK]"), special(ends.start), special(ends.end))
    self.vocabulary = vocabulary
    longestPiece = archive.longestPiece
  }

  /// The pieces of a word.
  ///
  /// - Parameter word: A token of an analysis; any text is allowed.
  /// - Returns: The numbers of its pieces, at least one: a word of which nothing is left, and each
  ///   part of a word that no pieces spell or that has more than 100 characters, is ``unknown``.
  /// - Complexity: O(*n* log *v*) in the length of the word and the size of the vocabulary.
  public func pieces(of word: String) -> [Int32] {
    var pieces: [Int32] = []
    for part in BasicTokens.parts(of: word) { append(piecesOf: part, to: &pieces) }
    return pieces.isEmpty ? [unknown] : pieces
  }

  /// Adds the pieces of a part, each the longest one that fits.
  private func append(piecesOf part: [UInt8], to pieces: inout [Int32]) {
    let first = pieces.count
    let characters = part.reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
    // The mark of a continuation is written over the bytes that are taken already.
    var text = Self.continuation + part
    var position = 2
    while characters <= Self.longestPart, position < text.count {
      let start = position > 2 ? position - 2 : position
      text.replaceSubrange(start..<position, with: position > 2 ? Self.continuation : [])
      guard let (piece, end) = longestPiece(in: text, from: start, after: position) else { break }
      pieces.append(piece)
      position = end
    }
    if position < text.count {
      pieces.removeSubrange(first...)
      pieces.append(unknown)
    }
  }

  /// The longest piece that begins at a byte and goes beyond another, and where it ends.
  private func longestPiece(
    in text: [UInt8], from start: Int, after position: Int
  ) -> (piece: Int32, end: Int)? {
    var end = min(text.count, start + longestPiece)
    while end > position {
      let endsCharacter = end == text.count || text[end] & 0xC0 != 0x80
      if endsCharacter, let piece = vocabulary[StringID(hashOf: text[start..<end])] {
        return (Int32(piece), end)
      }
      end -= 1
    }
    return nil
  }
}
