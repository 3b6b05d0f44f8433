import GraphModel
import Testing

@testable import Reading

@Suite("Web archives")
struct WebArchiveTests {
  private func record(_ type: String, _ content: [UInt8]) -> [UInt8] {
    Array(
      "WARC/1.0\r\nWARC-Type: \(type)\r\nWARC-Target-URI: https://x.example/1\r\nContent-Length: \(content.count)\r\n\r\n"
        .utf8) + content + Array("\r\n\r\n".utf8)
  }

  private func reply(_ fields: String, _ body: [UInt8], status: String = "200 OK") -> [UInt8] {
    Array("HTTP/1.1 \(status)\r\n\(fields)\r\n\r\n".utf8) + body
  }

  private static let page = Array(
    "<html><head><title>Mayor sues</title></head><body><p>Clara Larsen sued the port.</p></body></html>"
      .utf8)

  @Test("give an article for each page")
  func pages() throws {
    let html = "Content-Type: text/html; charset=utf-8"
    let chunk =
      Array("\(String(Self.page.count, radix: 16))\r\n".utf8) + Self.page
      + Array("\r\n0\r\n\r\n".utf8)
    let archive =
      record("warcinfo", Array("software: x".utf8)) + record("response", reply(html, Self.page))
      + record("response", reply("Content-Type: image/png", [1, 0, 2]))
      + record("response", reply(html, Self.page, status: "404 Not Found"))
      + record("response", reply("\(html)\r\nTransfer-Encoding: chunked", chunk))
    let read = try readAll(archive, from: "crawl.warc")
    #expect(read.map(\.article.article.id) == ["crawl-1", "crawl-2"])
    #expect(Set(read.map(\.article.text)) == ["Clara Larsen sued the port."])
    #expect(read[0].article.article.url == "https://x.example/1")
    #expect(read[0].article.article.title == "Mayor sues")
  }

  @Test("that are cut off give what is whole, and an error for the rest")
  func broken() throws {
    let whole = record("response", reply("Content-Type: text/html", Self.page))
    var reader = ArticleReader()
    let results = try reader.articles(of: whole + Array(whole.prefix(200)), from: "a.warc")
    #expect(results.count == 2)
    #expect(try results[0].get().article.text == "Clara Larsen sued the port.")
    let error = try #require(throws: ReadingError.self) { try results[1].get() }
    #expect(
      error.description
        == "a.warc: article 2: a record of the web archive is damaged or cut off; download it again"
    )
    #expect(error.article == "a-2")
    let huge = Array("WARC/1.0\r\nContent-Length: 99999999999999999999\r\n\r\n".utf8)
    #expect(throws: ReadingError.self) { try readAll(huge, from: "a.warc") }
  }
}
