import GraphModel
import Testing

@testable import Reading

@Suite("JSON Lines")
struct ArticleLinesTests {
  private func read(_ bytes: [UInt8]) throws -> (path: String, [Result<ReadArticle, ReadingError>])
  {
    let folder = try TemporaryFolder()
    let path = try folder.write(bytes, to: "in.jsonl")
    return (path, Array(try ArticleReader().lines(of: path)))
  }

  @Test("give an article a line, in order")
  func articles() throws {
    let (_, results) = try read(
      [0xEF, 0xBB, 0xBF]
        + Array(
          """
          {"id": "b", "text": "Zoë\\r\\nmet \\u00e9.", "title": "T", "published": "2024-03-05", "extra": [1]}\r

          {"id": "a", "text": "", "url": "https://x.example", "publisher": "P", "title": null}
          {"id": "b", "text": "again"}
          """.utf8))
    let articles = try results.map { try $0.get() }
    #expect(articles.map(\.article.article.id) == ["b", "a", "b-2"])
    #expect(articles.map(\.article.text) == ["Zoë \nmet é.", "", "again"])
    #expect(articles[0].article.article.title == "T")
    #expect(articles[0].article.article.published == CalendarDay(year: 2024, month: 3, day: 5))
    #expect(articles[1].article.article.publisher == "P")
    #expect(articles[1].article.article.url == "https://x.example")
    #expect(articles[1].notes.map(\.kind) == [.empty])
    #expect(articles[1].notes.map(\.line) == [3])
    #expect(articles[2].notes.map(\.kind) == [.renamed(from: "b")])
  }

  @Test(
    "that are no articles are errors with their line, and reading goes on",
    arguments: [
      ("{\"id\": \"x\"", "column 11: the document ends inside an array or object"),
      ("[1]", "expected an object, found an array"),
      ("{\"text\": \"x\"}", "the key \"id\" is missing or empty"),
      ("{\"id\": \"\", \"text\": \"x\"}", "the key \"id\" is missing or empty"),
      ("{\"id\": \"x\"}", "the key \"text\" is missing"),
      ("{\"id\": 3, \"text\": \"x\"}", "\"id\": expected a string, found an integer"),
      (
        "{\"id\": \"x\", \"text\": \"x\", \"title\": []}",
        "\"title\": expected a string, found an array"
      ),
      ("{\"id\": \"x\", \"text\": NaN}", "column 21: a value is expected here"),
      ("{\"id\": \"x\", \"text\": \"x\"} {}", "column 26: text after the end of the document"),
    ])
  func faults(line: String, problem: String) throws {
    let sound = "{\"id\": \"ok\", \"text\": \"x\"}\n"
    let (path, results) = try read(Array((sound + line + "\n" + sound).utf8))
    #expect(results.count == 3)
    #expect(throws: ReadingError.self) { try results[1].get() }
    guard case .failure(let error) = results[1] else { return }
    #expect(error.description.hasPrefix("\(path):2: \(problem)"), "\(error)")
    #expect(try results[2].get().article.article.id == "ok-2")
  }

  @Test("longer than the pieces they are read in come whole")
  func longLines() throws {
    let text = String(repeating: "Zoë met Orrin. ", count: 60_000)
    let lines = (0..<3).map { "{\"id\": \"\($0)\", \"text\": \"\(text)\"}" }
    let (_, results) = try read(Array(lines.joined(separator: "\n").utf8))
    #expect(try results.map { try $0.get().article.text } == [text, text, text])
  }

  @Test("of bytes that are no UTF-8, or no text, are errors")
  func encodings() throws {
    let (_, latin) = try read(
      Array("{\"id\": \"x\", \"text\": \"".utf8) + [0xE9] + Array("\"}".utf8))
    #expect(throws: ReadingError.self) { try latin.first?.get() }
    let (_, archive) = try read([0x50, 0x4B, 0x03, 0x04, 0x0A, 0x0A])
    #expect(archive.count == 1)
    #expect(throws: ReadingError.self) { try archive.first?.get() }
  }

  @Test("keep every character of their text, so that offsets count in it")
  func places() throws {
    let text = "A\u{AD}b \u{FEFF}c\r\nd\re\u{C}\nf\u{1B}[31mg\u{2028}h"
    let line = #"{"id": "x", "text": "A\u00adb \ufeffc\r\nd\re\f\nf\u001b[31mg\u2028h"}"#
    let (_, results) = try read(Array(line.utf8))
    let article = try #require(try results.first?.get())
    #expect(article.article.text.unicodeScalars.count == text.unicodeScalars.count)
    #expect(
      Array(article.article.text.unicodeScalars)
        == Array("A\u{AD}b \u{FEFF}c \nd\ne \nf\u{2060}[31mg\nh".unicodeScalars))
    #expect(article.notes.map(\.kind) == [.controlsDropped(count: 1)])
  }

  @Test("whose text has tags of blocks are read as HTML")
  func markup() throws {
    let lines = #"""
      {"id": "a", "text": "<p>Clara <b>Larsen</b> sued.</p><p>She won &amp; left.</p>", "title": "T"}
      {"id": "b", "text": "Clara Larsen<br>sued."}
      {"id": "c", "text": "a < b and <i>c</i> &amp; d"}
      """#
    let (_, results) = try read(Array(lines.utf8))
    let articles = try results.map { try $0.get().article }
    #expect(
      articles.map(\.text) == [
        "Clara Larsen sued.\n\nShe won & left.", "Clara Larsen\nsued.",
        "a < b and <i>c</i> &amp; d",
      ])
    #expect(articles[0].article.title == "T")
  }

  @Test("of an empty file are none")
  func empty() throws {
    #expect(try read([]).1.isEmpty)
    #expect(try read(Array("\n \n\r\n".utf8)).1.isEmpty)
  }
}
