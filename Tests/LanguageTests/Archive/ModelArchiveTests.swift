import Foundation
import Testing

@testable import Language

@Suite struct ModelArchiveTests {
  private func archive() -> [UInt8] {
    var writer = ModelArchiveWriter()
    writer.add("text", Array("some text".utf8))
    writer.add("empty", [])
    writer.add("numbers", IdentifierTable.encoded([(7, 70), (3, 30), (.max, 1), (3, 31)]))
    StringTable.write(
      [(id: 5, strings: ["a", "bé"]), (id: 2, strings: [])], named: "strings", to: &writer)
    writer.add("weights", (0..<100).map { UInt8(truncatingIfNeeded: $0 * 7) })
    return writer.encoded()
  }

  @Test func readsWhatWasWritten() throws {
    try withTemporaryFile(archive()) { path in
      let archive = try ModelArchive(at: path)
      #expect(try archive.text(of: "text") == "some text")
      #expect(try archive.bytes(of: "empty").isEmpty)
      #expect(try archive.range(of: "weights").lowerBound % 64 == 0)
      let numbers = try IdentifierTable(archive, section: "numbers")
      #expect(numbers.count == 3)
      #expect([3, 7, .max, 4, 0].map { numbers[StringID($0)] } == [31, 70, 1, nil, nil])
      let strings = try StringTable(archive, named: "strings")
      #expect(strings[StringID(5)] == ["a", "bé"])
      #expect(strings[StringID(2)] == [])
      #expect(strings[StringID(1)] == nil)
      #expect(throws: ModelError.self) { try archive.bytes(of: "absent") }
    }
  }

  @Test func noticesEveryFlippedByte() throws {
    let bytes = archive()
    for index in bytes.indices {
      var damaged = bytes
      damaged[index] ^= 1 << UInt8(index % 8)
      try withTemporaryFile(damaged) { path in
        let error = #expect(throws: ModelError.self, "byte \(index)") { try ModelArchive(at: path) }
        #expect(error?.file == path)
      }
    }
  }

  @Test func noticesEveryTruncation() throws {
    let bytes = archive()
    for count in stride(from: 0, to: bytes.count, by: 13) {
      try withTemporaryFile(Array(bytes.prefix(count))) { path in
        let error = #expect(throws: ModelError.self) { try ModelArchive(at: path) }
        #expect(error?.problem == .truncated)
      }
    }
  }

  @Test func namesAFileThatIsNotThere() {
    let error = #expect(throws: ModelError.self) { try ModelArchive(at: "/nowhere/model") }
    #expect(error?.problem == .missing)
    #expect(error?.description.hasPrefix("/nowhere/model: ") == true)
  }

  @Test func refusesAnotherKindOfFile() throws {
    try withTemporaryFile([UInt8](repeating: 0x41, count: 500)) { path in
      let error = #expect(throws: ModelError.self) { try ModelArchive(at: path) }
      #expect(error?.problem == .malformed)
    }
  }

  @Test func leavesNothingBehindWhenItCannotWrite() {
    let error = #expect(throws: ModelError.self) {
      try ModelArchiveWriter().write(to: "/nowhere/model")
    }
    #expect(error?.problem == .unwritable)
  }
}
