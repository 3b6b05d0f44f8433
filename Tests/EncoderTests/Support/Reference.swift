import Foundation

/// What `Training/encoder_reference.py` has stored of the published encoder.
enum Reference {
  struct Word: Decodable, Sendable {
    let word: String
    let pieces: [Int32]
  }

  struct Text: Decodable, Sendable {
    let words: [String]
    let sentences: [[Int]]
    /// Of each word's row the first four numbers and an eighth of its products with
    /// ``directions(_:)``.
    let rows: [[Float]]

    var sentenceRanges: [Range<Int>] { sentences.map { $0[0]..<$0[1] } }
  }

  /// Four vectors of a length.
  static func directions(_ width: Int) -> [[Float]] {
    var numbers = NumberSequence(1)
    return (0..<4).map { _ in numbers.take(width) }
  }

  static func words() throws -> [Word] { try lines("words") }
  static func texts() throws -> [Text] { try lines("rows") }
  static func textsOfLarge() throws -> [Text] { try lines("large-rows") }
  static func textsWithDelta() throws -> [Text] { try lines("delta-rows") }

  private static func lines<Line: Decodable>(_ name: String) throws -> [Line] {
    let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Reference/\(name).jsonl")
    return try Data(contentsOf: file).split(separator: UInt8(ascii: "\n")).map {
      try JSONDecoder().decode(Line.self, from: $0)
    }
  }
}
