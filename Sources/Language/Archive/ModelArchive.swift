/// A converted model: one file of named sections, used in place.
///
/// Layout, all numbers little-endian: magic (8 bytes), version (4), number of sections (4), length
/// of the table (8), length of the file (8), checksum of header and table (8); the table, a name
/// (counted string), offset, length and checksum of each section; then the sections, each at a
/// multiple of 64 bytes, padded with zeros.
package struct ModelArchive: Sendable {
  static let magic = 0x314C_444D_4741_4E41 as UInt64  // "ANAGMDL1"
  static let version = 1
  static let headerSize = 40

  /// The mapped file.
  package let file: MappedFile
  private let sections: [String: Range<Int>]

  /// Opens a file and checks all of it.
  ///
  /// - Throws: ``ModelError`` when the file is missing, of another kind, truncated or damaged.
  /// - Complexity: O(*n*) in the length of the file; every byte enters a checksum.
  package init(at path: String) throws {
    file = try MappedFile(at: path)
    guard file.count >= Self.headerSize else { throw Self.truncated(path) }
    guard file.number64(at: 0) == Self.magic else {
      throw ModelError(.malformed, in: path, "this is no converted model; install the model again")
    }
    guard file.number32(at: 8) == Self.version else {
      throw ModelError(
        .unsupported, in: path, "the file was converted by another version; install the model again"
      )
    }
    let tableSize = file.number64(at: 16)
    guard file.number64(at: 24) == UInt64(file.count),
      tableSize <= UInt64(file.count - Self.headerSize)
    else { throw Self.truncated(path) }
    let table = Self.headerSize..<Self.headerSize + Int(tableSize)
    let head = file.bytes(0..<Self.headerSize - 8) + file.bytes(table)
    guard BlockChecksum.of(head) == file.number64(at: 32) else { throw Self.damaged(path, "table") }
    sections = try Self.checkedSections(of: file, table: table, count: file.number32(at: 12))
  }

  /// Whether there is a section of a name.
  package func hasSection(_ name: String) -> Bool { sections[name] != nil }

  /// The names of all sections, sorted.
  var sectionNames: [String] { sections.keys.sorted() }

  /// The byte range of a section in the file.
  ///
  /// - Throws: ``ModelError`` when there is no such section.
  package func range(of name: String) throws -> Range<Int> {
    guard let range = sections[name] else {
      throw ModelError(
        .missing, in: file.path, "the section '\(name)' is missing; install the model again")
    }
    return range
  }

  /// A copy of a section.
  package func bytes(of name: String) throws -> [UInt8] { file.bytes(try range(of: name)) }

  /// A section as text.
  package func text(of name: String) throws -> String {
    String(decoding: try bytes(of: name), as: UTF8.self)
  }

  /// A reader of a section that ``RecordWriter`` wrote.
  func record(_ name: String) throws -> RecordReader {
    RecordReader(try bytes(of: name), file: "\(file.path) (\(name))")
  }

  private static func checkedSections(
    of file: MappedFile, table: Range<Int>, count: Int
  ) throws -> [String: Range<Int>] {
    var reader = RecordReader(file.bytes(table), file: file.path)
    var sections: [String: Range<Int>] = [:]
    var previousEnd = table.upperBound
    for _ in 0..<count {
      let name = try reader.string()
      let (start, length) = (try reader.number64(), try reader.number64())
      let checksum = try reader.number64()
      guard start % 64 == 0, start >= previousEnd, start <= file.count,
        length <= UInt64(file.count) - start
      else { throw damaged(file.path, name) }
      let range = Int(start)..<Int(start + length)
      guard file.checksum(range) == checksum, isZero(file, previousEnd..<range.lowerBound) else {
        throw damaged(file.path, name)
      }
      sections[name] = range
      previousEnd = range.upperBound
    }
    guard isZero(file, previousEnd..<file.count) else { throw damaged(file.path, "end") }
    return sections
  }

  private static func isZero(_ file: MappedFile, _ range: Range<Int>) -> Bool {
    file.bytes(range).allSatisfy { $0 == 0 }
  }

  private static func truncated(_ path: String) -> ModelError {
    ModelError(.truncated, in: path, "the file is incomplete; install the model again")
  }

  private static func damaged(_ path: String, _ part: String) -> ModelError {
    ModelError(
      .corrupt, in: path, "the file is damaged (its part '\(part)'); install the model again")
  }
}
