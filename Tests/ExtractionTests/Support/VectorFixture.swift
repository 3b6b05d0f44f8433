import Foundation

@testable import Language

extension WordVectors {
  /// The vectors of some words, given outright, all of one length.
  static func fixture(_ words: [(word: String, vector: [Float])]) throws -> WordVectors {
    var (shape, rows) = (RecordWriter(), RecordWriter())
    shape.number(words.count)
    shape.number(words.first?.vector.count ?? 0)
    rows.floats(words.flatMap(\.vector))
    let keys = words.enumerated().map { (id: StringID(of: $1.word).value, value: $0) }
    var writer = ModelArchiveWriter()
    writer.add("vectors/shape", shape.bytes)
    writer.add("vectors/rows", rows.bytes)
    writer.add("vectors/keys", IdentifierTable.encoded(keys))
    let url = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try Data(writer.encoded()).write(to: url)
    defer { try? FileManager.default.removeItem(at: url) }
    return WordVectors(try VectorTable(ModelArchive(at: url.path)))
  }
}
