/// A table from string identifiers to lists of strings that is searched where it lies in the file.
///
/// Made of two sections: `NAME/keys`, an ``IdentifierTable`` of byte offsets, and `NAME/texts`, where
/// a list is a count (2 bytes) and strings of a length (2 bytes) and UTF-8.
struct StringTable: Sendable {
  private let keys: IdentifierTable
  private let file: MappedFile
  private let texts: Range<Int>

  /// Opens a table.
  ///
  /// - Throws: ``ModelError`` when a section is missing or does not fit.
  init(_ archive: ModelArchive, named name: String) throws {
    keys = try IdentifierTable(archive, section: "\(name)/keys")
    file = archive.file
    texts = try archive.range(of: "\(name)/texts")
  }

  /// Opens a table, or returns nil when the archive has none of that name.
  static func ifPresent(_ archive: ModelArchive, named name: String) throws -> StringTable? {
    archive.hasSection("\(name)/keys") ? try StringTable(archive, named: name) : nil
  }

  /// The number of keys.
  var count: Int { keys.count }

  /// The strings of a key, or nil when it is not in the table.
  subscript(id: StringID) -> [String]? {
    guard let offset = keys[id] else { return nil }
    var position = texts.lowerBound + offset
    var strings: [String] = []
    guard let count = number(at: &position) else { return nil }
    for _ in 0..<count {
      guard let length = number(at: &position), position + length <= texts.upperBound else {
        return nil
      }
      strings.append(String(decoding: file.bytes(position..<position + length), as: UTF8.self))
      position += length
    }
    return strings
  }

  private func number(at position: inout Int) -> Int? {
    guard position + 2 <= texts.upperBound else { return nil }
    defer { position += 2 }
    return file.number16(at: position)
  }

  /// Adds a table to an archive; strings longer than 65,535 bytes are left out.
  static func write(
    _ entries: [(id: UInt64, strings: [String])], named name: String,
    to archive: inout ModelArchiveWriter
  ) {
    var texts: [UInt8] = []
    var offsets: [(id: UInt64, value: Int)] = []
    func append(_ number: Int) { texts += [UInt8(number & 255), UInt8(number >> 8)] }
    for entry in entries {
      let strings = entry.strings.filter { $0.utf8.count <= 0xFFFF }.prefix(0xFFFF)
      offsets.append((entry.id, texts.count))
      append(strings.count)
      for string in strings {
        append(string.utf8.count)
        texts += string.utf8
      }
    }
    archive.add("\(name)/keys", IdentifierTable.encoded(offsets))
    archive.add("\(name)/texts", texts)
  }
}
