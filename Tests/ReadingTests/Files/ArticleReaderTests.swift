import Foundation
import GraphModel
import Testing

@testable import Reading

/// A folder that exists while a test runs.
final class TemporaryFolder {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(at: url)
  }

  func write(_ bytes: [UInt8], to name: String) throws -> String {
    let file = url.appendingPathComponent(name)
    try Data(bytes).write(to: file)
    return file.path
  }
}

@Suite("Reading files")
struct ArticleReaderTests {
  @Test("keeps a plain text as it is, with its hash and length")
  func plainText() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(Array("Zoë  met\r\n\r\nOrrin. \n".utf8), to: "harbour.talks.txt")
    var reader = ArticleReader()
    let read = try reader.read(file: path)
    #expect(read.article.text == "Zoë  met\n\nOrrin. \n")
    #expect(read.article.article.id == "harbour.talks")
    #expect(read.article.article.length == 18)
    #expect(read.article.article.sha256 == SHA256.hex("Zoë  met\n\nOrrin. \n"))
    #expect(read.article.article.language == nil)
    #expect(read.article.article.title == nil)
    #expect(read.notes.isEmpty)
  }

  @Test("gives files of one name different ids")
  func ids() throws {
    var reader = ArticleReader()
    let names = [
      "a/talk.txt", "b/talk.md", "talk-2.txt", "talk.html", ".hidden", "x/.txt", "-", "…",
    ]
    let read = try names.map { try reader.read(Array("x".utf8), from: $0) }
    #expect(
      read.map(\.article.article.id)
        == ["talk", "talk-2", "talk-2-2", "talk-3", "hidden", "txt", "stdin", "…"])
    #expect(read[1].notes.map(\.kind) == [.renamed(from: "talk")])
    #expect(
      read[1].notes.map(\.description) == ["b/talk.md: the id \"talk\" is taken; another is given"])
  }

  @Test("recognises formats by name and by content")
  func formats() throws {
    var reader = ArticleReader()
    let page = Array("  <!DOCTYPE html><p>A <i>b</i></p>".utf8)
    #expect(try reader.read(page, from: "page").article.text == "A b")
    #expect(try reader.read(page, from: "page", as: .plainText).article.text.contains("<p>"))
    #expect(try reader.read(Array("A *b*".utf8), from: "x.MD").article.text == "A b")
    #expect(try reader.read(Array("A *b*".utf8), from: "x.txt").article.text == "A *b*")
  }

  @Test("notes what it did to a text")
  func notes() throws {
    var reader = ArticleReader()
    let odd = try reader.read([0x5A, 0x6F, 0xEB, 0x07], from: "odd.txt")
    #expect(odd.article.text == "Zoë")
    #expect(
      odd.notes.map(\.description) == [
        "odd.txt: converted from Windows-1252 to UTF-8", "odd.txt: 1 control characters left out",
      ])
    let empty = try reader.read([], from: "empty.txt")
    #expect(empty.article.article.length == 0)
    #expect(empty.notes.map(\.kind) == [.empty])
    #expect(
      try reader.read(Array("<html></html>".utf8), from: "e.html").notes.map(\.kind) == [.empty])
  }

  @Test("refuses what is no text by its name")
  func binary() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(Array("GIF89a\u{1}".utf8), to: "paper.txt")
    var reader = ArticleReader()
    let error = try #require(throws: ReadingError.self) { try reader.read(file: path) }
    #expect(
      error.description
        == "\(path): this is a GIF image, not text; give the article's text; the Debian package "
        + "tesseract-ocr recognises it in a picture")
  }

  @Test("says why a path cannot be read")
  func paths() throws {
    let folder = try TemporaryFolder()
    let missing = folder.url.appendingPathComponent("none.txt").path
    var reader = ArticleReader()
    let first = try #require(throws: ReadingError.self) { try reader.read(file: missing) }
    #expect(first.description == "\(missing): there is no such file; check the path")
    let second = try #require(throws: ReadingError.self) { try reader.read(file: folder.url.path) }
    #expect(second.problem == "this is a folder")
    let beneath = try folder.write([0x61], to: "file") + "/x.txt"
    #expect(throws: ReadingError.self) { try reader.read(file: beneath) }
    #expect(throws: ReadingError.self) { try reader.lines(of: missing) }
  }

  @Test("reads megabytes of any format", arguments: ["txt", "md", "html"])
  func large(extension: String) throws {
    let paragraph = "Mara Veld, chair of the *Port Union*, met Orrin’s envoy on Tuesday.\n\n"
    let bytes = Array(String(repeating: paragraph, count: 8_000).utf8)
    var reader = ArticleReader()
    let read = try reader.read(bytes, from: "large.\(`extension`)")
    #expect(read.article.article.length > 500_000)
  }

  @Test(
    "understands days as they are written",
    arguments: [
      ("2024-03-05T10:00:00Z", true), ("2024-03-05 10:00", true), ("2024/03/05", true),
      ("20240305", true), ("5 March 2024", true), ("Tue, 05 Mar 2024 10:00:00 GMT", true),
      ("March 5, 2024", true), ("Mar. 5, 2024 at noon", true), ("05/03/2024", false),
      ("2024-13-05", false), ("Mayor 5 2024", false), ("", false), ("99999999", false),
    ])
  func days(text: String, isKnown: Bool) {
    let day = CalendarDay(year: 2024, month: 3, day: 5)
    #expect(PublicationDate.parse(text) == (isKnown ? day : nil))
  }
}
