@testable import Language

extension VectorTable {
  /// A table of given vectors, all of one length.
  static func fixture(
    _ entries: [(id: StringID, vector: [Float])], width: Int
  ) throws -> VectorTable {
    var (shape, rows) = (RecordWriter(), RecordWriter())
    shape.number(entries.count)
    shape.number(width)
    rows.floats(entries.flatMap(\.vector))
    let keys = entries.enumerated().map { (id: $1.id.value, value: $0) }
    var writer = ModelArchiveWriter()
    writer.add("vectors/shape", shape.bytes)
    writer.add("vectors/rows", rows.bytes)
    writer.add("vectors/keys", IdentifierTable.encoded(keys))
    return try withTemporaryFile(writer.encoded()) { path in
      try VectorTable(ModelArchive(at: path))
    }
  }
}
