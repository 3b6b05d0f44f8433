import GraphModel
import Testing

@testable import Reading

@Suite("What pages say about themselves")
struct PageMetadataTests {
  private static let day = CalendarDay(year: 2024, month: 3, day: 5)

  private static func article(_ head: String, _ body: String = "") -> Article {
    HTMLArticle.draft(
      of:
        "<html><head>\(head)</head><body><article>\(body)<p>Mara Veld met the envoy in the harbour.</p></article></body></html>"
    ).article
  }

  private static func data(_ json: String) -> String {
    "<script type='application/ld+json'>\(json)</script>"
  }

  @Test(
    "is read from structured data of any kind",
    arguments: [
      data("<![CDATA[{\"@type\": \"NewsArticle\", \"datePublished\": \"2024-03-05T06:00\"}]]>"),
      data("//<![CDATA[\n{\"@type\": \"Report\", \"datePublished\": \"2024-03-05\"}\n//]]>"),
      data("<!-- {\"@type\": \"WebPage\", \"datePublished\": \"2024-03-05\"} -->"),
      data(
        "[{\"@type\": \"BreadcrumbList\"}, {\"@type\": \"WebPage\", \"datePublished\": \"2024-03-05\"}]"
      ),
      data(
        "{\"@graph\": [{\"@type\": \"VideoObject\", \"datePublished\": \"2020-01-01\"}, {\"@type\": \"Article\", \"datePublished\": \"2024-03-05\"}]}"
      ),
      data(
        "{\"@type\": \"WebPage\", \"mainEntity\": {\"@type\": \"Article\", \"datePublished\": \"2024-03-05\"}}"
      ),
      data(
        "{\"@type\": \"Article\", \"description\": \"two\nlines\", \"datePublished\": \"2024-03-05\"};"
      ),
      data(
        "{\"@type\": \"Article\", \"dateModified\": \"2024-05-01\", \"datePublished\": \"2024-03-05\"}"
      ),
    ])
  func structuredDates(head: String) {
    #expect(Self.article(head).published == Self.day)
  }

  @Test(
    "gives the day of publication, not that of a change",
    arguments: [
      (
        "<meta property='article:modified_time' content='2024-05-02'><meta property='article:published_time' content='2024-03-05T23:30:00+01:00'>",
        ""
      ),
      (
        "",
        "<time class='updated' datetime='2024-05-02'>x</time><time datetime='2024-03-05'>x</time>"
      ),
      ("", "<div class='byline'>Updated May 2, 2024; published March 5, 2024</div>"),
      ("", "<span class='date'>Published: 5 March 2024, updated 2 May 2024</span>"),
      ("<link rel=canonical href='https://tern.example/2024/03/05/talks'>", ""),
      ("<meta property='og:url' content='https://tern.example/news/2024-03-05-talks.html'>", ""),
      (
        "<meta name=date content='today'>",
        "<abbr class='published' title='2024-03-05T10:00'>x</abbr>"
      ),
    ])
  func publication(head: String, body: String) {
    #expect(Self.article(head, body).published == Self.day)
  }

  @Test(
    "is not what stands with comments and other articles",
    arguments: [
      "<div class='comments'><time datetime='2024-03-05'>8 hours ago</time></div>",
      "<aside><time datetime='2024-03-05'>x</time></aside>",
      "<div class='related'><span class='date'>March 5, 2024</span></div>",
    ])
  func elsewhere(body: String) {
    #expect(Self.article("", body).published == nil)
  }

  @Test("names the publisher that the data refers to")
  func reference() {
    let article = Self.article(
      Self.data(
        """
        {"@graph": [{"@type": "Article", "headline": "Talks &amp; tides", "publisher": {"@id": "#o"}},
        {"@type": "Organization", "@id": "#o", "name": "The Tern"}]}
        """))
    #expect(article.publisher == "The Tern")
    #expect(article.title == "Talks & tides")
  }

  @Test(
    "has a title without the site's name",
    arguments: ["Talks - The Tern", "Talks | The Tern", "The Tern: Talks", "Talks :: The Tern"])
  func titles(title: String) {
    let head =
      "<meta property='og:title' content='\(title)'><meta property='og:site_name' content='The Tern'>"
    #expect(Self.article(head).title == "Talks")
  }

  @Test("has an address that leads there from anywhere")
  func addresses() {
    let url = Self.article(
      "<link rel=canonical href='/talks'><meta property='og:url' content='https://tern.example/talks'>"
    ).url
    #expect(url == "https://tern.example/talks")
    #expect(
      Self.article("<link rel=canonical href='//tern.example/a'>").url == "https://tern.example/a")
  }
}
