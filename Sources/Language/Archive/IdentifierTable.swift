/// A table from string identifiers to small numbers that is searched where it lies in the file.
///
/// Layout: the number of entries (8 bytes), the identifiers in ascending order (8 bytes each), the
/// numbers (4 bytes each).
package struct IdentifierTable: Sendable {
  private let file: MappedFile
  private let keys: Int
  private let values: Int
  /// The number of entries.
  package let count: Int

  /// Opens a section.
  ///
  /// - Throws: ``ModelError`` when it is missing or its length does not fit.
  package init(_ archive: ModelArchive, section: String) throws {
    file = archive.file
    let range = try archive.range(of: section)
    let stored = range.count >= 8 ? file.number64(at: range.lowerBound) : .max
    guard stored <= UInt64(range.count), range.count == 8 + Int(stored) * 12 else {
      throw ModelError(
        .corrupt, in: file.path, "the table '\(section)' does not fit; install the model again")
    }
    count = Int(stored)
    keys = range.lowerBound + 8
    values = keys + 8 * count
  }

  /// The number of an identifier, or nil when it has none.
  ///
  /// - Complexity: O(log *n*).
  package subscript(id: StringID) -> Int? {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      let key = file.number64(at: keys + 8 * middle)
      if key == id.value { return file.number32(at: values + 4 * middle) }
      if key < id.value { low = middle + 1 } else { high = middle }
    }
    return nil
  }

  /// Whether an identifier is in the table.
  func contains(_ id: StringID) -> Bool { self[id] != nil }

  /// The bytes of a table with the given entries; of entries with equal identifiers, the last counts.
  package static func encoded(_ entries: [(id: UInt64, value: Int)]) -> [UInt8] {
    var unique: [UInt64: Int] = [:]
    for entry in entries { unique[entry.id] = entry.value }
    let sorted = unique.sorted { $0.key < $1.key }
    var writer = RecordWriter()
    writer.number64(UInt64(sorted.count))
    for entry in sorted { writer.number64(entry.key) }
    for entry in sorted { writer.number(entry.value) }
    return writer.bytes
  }
}
