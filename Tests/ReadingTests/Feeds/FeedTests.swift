import GraphModel
import Testing

@testable import Reading

@Suite("Feeds")
struct FeedTests {
  @Test("of RSS give an article an entry")
  func rss() throws {
    let feed = """
      <?xml version="1.0" encoding="UTF-8"?>
      <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
      <title>Harbour News</title><link>https://x.example</link>
      <item><title>Mayor sues port &amp; union</title><link>https://x.example/1</link>
      <pubDate>Tue, 05 Mar 2024 10:00:00 GMT</pubDate><description>Short.</description>
      <content:encoded><![CDATA[<p>Clara Larsen sued.</p><p>She won &amp; left.</p>]]></content:encoded></item>
      <item><title>Two</title><description>&lt;p&gt;Otto Brandt left.&lt;/p&gt;</description></item>
      </channel></rss>
      """
    let read = try readAll(feed, from: "news.rss")
    #expect(read.map(\.article.article.id) == ["news-1", "news-2"])
    #expect(
      read.map(\.article.text) == ["Clara Larsen sued.\n\nShe won & left.", "Otto Brandt left."])
    let first = try #require(read.first).article.article
    #expect(first.title == "Mayor sues port & union")
    #expect(first.url == "https://x.example/1")
    #expect(first.publisher == "Harbour News")
    #expect(first.published == CalendarDay(year: 2024, month: 3, day: 5))
  }

  @Test("of Atom give an article an entry")
  func atom() throws {
    let feed = """
      <feed xmlns="http://www.w3.org/2005/Atom"><title>Harbour News</title>
      <entry><title type="html">One &lt;b&gt;day&lt;/b&gt;</title>
      <link rel="self" href="https://x.example/self"/><link href="https://x.example/1"/>
      <updated>2024-03-06T10:00:00Z</updated><published>2024-03-05T10:00:00Z</published>
      <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Clara Larsen sued.</p></div></content>
      </entry></feed>
      """
    let read = try readAll(feed, from: "news.xml")
    #expect(read.map(\.article.text) == ["Clara Larsen sued."])
    let first = try #require(read.first).article.article
    #expect(first.title == "One day")
    #expect(first.url == "https://x.example/1")
    #expect(first.published == CalendarDay(year: 2024, month: 3, day: 5))
  }

  @Test("that are damaged or hostile are errors, or give what is whole")
  func broken() throws {
    let cut =
      "<rss><channel><item><title>A</title><description>Clara Larsen sued.</description></item><item><ti"
    #expect(try readAll(cut, from: "a.rss").first?.article.text == "Clara Larsen sued.")
    let deep = "<rss>" + String(repeating: "<a>", count: 50_000)
    #expect(try fault(Array(deep.utf8), from: "a.rss").contains("nested too deeply"))
    let levels = (1...12).map { level in
      "<!ENTITY e\(level) \"" + String(repeating: "&e\(level - 1);", count: 10) + "\">"
    }
    let entities =
      "<!DOCTYPE rss [<!ENTITY e0 \"lol\">\(levels.joined())]><rss><channel><item>"
      + "<description>&e12;</description></item></channel></rss>"
    let read = try? readAll(entities, from: "a.rss")
    #expect(read.map { $0.allSatisfy { $0.article.text.count < 100 } } ?? true)
    let remote =
      "<!DOCTYPE rss [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><rss><channel><item>"
      + "<description>A&e;B</description></item></channel></rss>"
    #expect(try readAll(remote, from: "a.rss").map(\.article.text) == ["AB"])
  }
}
