import Foundation
import GraphModel
import Testing

@testable import Reading

@Suite("Compressed files")
struct PackedContentTests {
  static let packed = bytes(
    "H4sIAAAAAAACA3PMy1PwSU1VyE0tUfAvKclXcCpKzEspUcjMU/AvzslXyM9TcCvKTEms1OMCAGn/gv4rAAAA")

  /// 80 MB of spaces, packed by bzip2.
  static let bomb = bytes(
    "QlpoOTFBWSZTWbUiZb8BX44QAMAAAAggADCATUZCoCWpCoCXMUFZJlNZ4tbcCgEi9lAAoABAAAAIIAAwzAUppxhKpCNg"
      + "SqQjxdyRThQkIiSF3UA=")

  private static func bytes(_ base64: String) -> [UInt8] {
    Data(base64Encoded: base64).map { Array($0) } ?? []
  }

  @Test("are read as what they hold, under its name")
  func compressed() throws {
    let read = try readAll(Self.packed, from: "a/oslo.txt.gz")
    #expect(read.map(\.article.text) == ["Ann Lee met Otto Brandt in Oslo on Friday.\n"])
    #expect(read.map(\.article.article.id) == ["oslo"])
    let twice = try readAll(Self.packed + Self.packed, from: "oslo.gz")
    #expect(twice.map(\.article.text.count) == [86])
  }

  @Test("hold JSON lines as well")
  func lines() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(Self.packed, to: "in.jsonl.gz")
    let results = Array(try ArticleReader().lines(of: path))
    #expect(results.count == 1)
    let error = try #require(throws: ReadingError.self) { try results.first?.get() }
    #expect(error.line == 1)
  }

  @Test("that would fill the memory, or are cut off, are errors")
  func hostile() throws {
    let bombs = Self.bomb + Self.bomb + Self.bomb + Self.bomb
    #expect(
      try fault(bombs, from: "b.bz2")
        == "b.bz2: unpacked it has more than 256 MB; split it into articles")
    let cut = try fault(Array(Self.packed.prefix(40)), from: "c.gz")
    #expect(cut.hasPrefix("c.gz: the compressed file is damaged"), "\(cut)")
    let wrong = try fault([0x1F, 0x8B, 8, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9], from: "d.gz")
    #expect(wrong.hasPrefix("d.gz: the compressed file is damaged"), "\(wrong)")
  }
}
