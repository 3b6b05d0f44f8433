#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// Collects the sections of a converted model and writes them as one file.
package struct ModelArchiveWriter {
  private var sections: [(name: String, bytes: [UInt8])] = []

  /// Creates a file without sections.
  package init() {}

  /// Adds a section.
  package mutating func add(_ name: String, _ bytes: [UInt8]) { sections.append((name, bytes)) }

  /// The bytes of the file, laid out as ``ModelArchive`` says.
  func encoded() -> [UInt8] {
    let tableSize = sections.reduce(0) { $0 + 4 + $1.name.utf8.count + 24 }
    var start = Self.aligned(ModelArchive.headerSize + tableSize)
    var table = RecordWriter()
    for section in sections {
      table.string(section.name)
      table.number64(UInt64(start))
      table.number64(UInt64(section.bytes.count))
      table.number64(BlockChecksum.of(section.bytes))
      start = Self.aligned(start + section.bytes.count)
    }
    var header = RecordWriter()
    header.number64(ModelArchive.magic)
    header.number(ModelArchive.version)
    header.number(sections.count)
    header.number64(UInt64(tableSize))
    header.number64(UInt64(start))
    header.number64(BlockChecksum.of(header.bytes + table.bytes))
    var file = header.bytes + table.bytes
    file.reserveCapacity(start)
    for section in sections {
      Self.pad(&file)
      file += section.bytes
    }
    Self.pad(&file)
    return file
  }

  /// Writes the file under a temporary name and then moves it to its place.
  ///
  /// - Throws: ``ModelError`` when it cannot be written; then nothing is left behind.
  package func write(to path: String) throws {
    do {
      try Data(encoded()).write(to: URL(filePath: path), options: .atomic)
    } catch {
      throw ModelError(
        .unwritable, in: path, "the file cannot be written; check the folder and the free space")
    }
  }

  private static func aligned(_ offset: Int) -> Int { (offset + 63) & ~63 }

  private static func pad(_ file: inout [UInt8]) {
    while file.count % 64 != 0 { file.append(0) }
  }
}
