import GraphModel
import Testing

@testable import Reading

@Suite("Pages")
struct HTMLArticleTests {
  private static let page = """
    <!DOCTYPE html>
    <html lang="en-GB"><head>
    <title>Harbour talks resume - The Tern</title>
    <meta property="og:site_name" content="The Tern">
    <meta property="article:published_time" content="2024-03-05T23:10:00+01:00">
    <link rel="canonical" href="https://tern.example/harbour?a=1&amp;b=2">
    <style>p { color: red }</style><script>document.write("<p>ghost</p>")</script>
    </head><body class="has-sidebar">
    <header><a href="/">The Tern</a><nav><ul><li><a href="/n">News</a></li><li>Sport</li></ul></nav></header>
    <div id="cookie-banner"><p>We value your privacy and use cookies. Accept all?</p></div>
    <main><article>
      <header><h1>Harbour   talks <em>resume</em></h1></header>
      <p>Mara Veld, chair of the Port&nbsp;Union,
         met <b>Orrin&rsquo;s</b> envoy on&#32;Tuesday.</p>
      <div class="share-buttons">Share on Faceplace</div>
      <p>&ldquo;We agreed&rdquo;, she said.<br>Then she left.</p>
      <ul><li>First point</li><li>Second point</li></ul>
      <blockquote>A quoted paragraph.</blockquote>
      <aside>Read also: Ten years of talks</aside>
      <table><tr><td>Ships</td><td>12</td></tr><tr><td>Crews</td><td>9</td></tr></table>
      <footer>Tags: harbour</footer>
    </article></main>
    <div class="comments"><p>First! This is a comment by a reader.</p></div>
    <form><input value="x"><button>Subscribe</button></form>
    <footer>Copyright The Tern</footer>
    </body></html>
    """

  @Test("give the article's words: nothing of the site's, and not the headline, which is the title")
  func words() {
    #expect(
      HTMLArticle.draft(of: Self.page).text == """
        Mara Veld, chair of the Port\u{A0}Union, met Orrin’s envoy on Tuesday.

        “We agreed”, she said.
        Then she left.

        First point

        Second point

        A quoted paragraph.

        Ships 12

        Crews 9
        """)
  }

  @Test("give what they say about themselves")
  func metadata() {
    let draft = HTMLArticle.draft(of: Self.page)
    #expect(draft.article.title == "Harbour talks resume")
    #expect(draft.article.published == CalendarDay(year: 2024, month: 3, day: 5))
    #expect(draft.article.publisher == "The Tern")
    #expect(draft.article.url == "https://tern.example/harbour?a=1&b=2")
    #expect(draft.article.language == "en")
  }

  @Test("tell how much is left out")
  func notes() {
    let notes = HTMLArticle.draft(of: Self.page).notes
    #expect(notes.count == 1)
    guard case .furnitureDropped(let characters)? = notes.first else {
      Issue.record("no note of what is left out: \(notes)")
      return
    }
    #expect((150...350).contains(characters))
  }

  @Test(
    "find their date where it stands",
    arguments: [
      "<script type='application/ld+json'>{\"@type\": \"NewsArticle\", \"datePublished\": \"2024-03-05T08:00Z\"}</script>",
      "<script type='application/ld+json'>{\"@graph\": [{\"@type\": \"WebSite\"}, {\"@type\": [\"Report\", \"BlogPosting\"], \"datePublished\": \"2024-03-05\"}]}</script>",
      "<script type='application/ld+json'>{ broken</script><meta name=date content='March 5, 2024'>",
      "<meta name='DC.date' content='20240305'>",
      "<time datetime='2024-03-09'>x</time><time pubdate datetime='2024-03-05'>x</time>",
      "<time datetime='2024-03-05T10:00:00Z'>x</time>",
      "<meta itemprop=datePublished content='5 Mar 2024'>",
    ])
  func dates(markup: String) {
    let draft = HTMLArticle.draft(of: "<html><body>\(markup)<p>Words.</p></body></html>")
    #expect(draft.article.published == CalendarDay(year: 2024, month: 3, day: 5))
  }

  @Test("without a usable date have none, and a note of it")
  func undated() {
    let draft = HTMLArticle.draft(of: "<meta name=date content='last week'><p>Words.</p>")
    #expect(draft.article.published == nil)
    #expect(draft.notes == [.dateIgnored("last week")])
  }

  @Test("give headline, publisher and address from structured data")
  func structuredData() {
    let draft = HTMLArticle.draft(
      of: """
        <script type="application/ld+json">[{"@type": "NewsArticle", "headline": "Talks | The Tern",
        "publisher": {"name": "The Tern"}, "mainEntityOfPage": {"@id": "https://tern.example/1"}}]</script>
        <p>Words.</p>
        """)
    #expect(draft.article.title == "Talks")
    #expect(draft.article.publisher == "The Tern")
    #expect(draft.article.url == "https://tern.example/1")
    #expect(draft.text == "Words.")
  }

  @Test("that name no article give their densest block")
  func densest() {
    let sentence = "The council of Tessaly met the envoys and agreed on a text for the harbour. "
    let page = """
      <body><div class=top>Tessaly Times, the paper of the coast</div>
      <div><div class=x><p>\(sentence)</p><p>\(sentence)\(sentence)</p></div></div>
      <div><p>Imprint and contact of the paper, with address</p></div></body>
      """
    let text = HTMLArticle.draft(of: page).text
    #expect(text.hasPrefix("The council"))
    #expect(!text.contains("Imprint"))
    #expect(!text.contains("paper of the coast"))
  }

  @Test("keep an article that stands in an element with a name of furniture")
  func misleadingName() {
    let text = HTMLArticle.draft(
      of: "<body><div class='widget social'><p>Mara Veld met the envoy.</p></div></body>"
    ).text
    #expect(text == "Mara Veld met the envoy.")
  }

  @Test("with many teasers keep them all")
  func listing() {
    let teasers = (1...5).map { "<article><p>Story number \($0) in a few words.</p></article>" }
    let text = HTMLArticle.draft(of: "<body>\(teasers.joined())</body>").text
    #expect(text.contains("number 1") && text.contains("number 5"))
  }

  @Test("keep preformatted lines and mark quotations")
  func special() {
    #expect(
      HTMLArticle.draft(of: "<pre>a  b\n\tc</pre><p>He said <q>no</q>.</p>").text
        == "a  b\n\tc\n\nHe said “no”.")
  }

  @Test(
    "in other encodings are read as they declare",
    arguments: [
      ("windows-1251", [0xCC, 0xE0, 0xF0, 0xE0] as [UInt8], "Мара"),
      ("iso-8859-1", [0x5A, 0x6F, 0xEB], "Zoë"), ("utf-8", [0x5A, 0x6F, 0xEB], "Zoë"),
    ])
  func charset(name: String, bytes: [UInt8], text: String) throws {
    var reader = ArticleReader()
    let page = Array("<html><meta charset=\(name)><p>".utf8) + bytes + Array("</p>".utf8)
    #expect(try reader.read(page, from: "page.html").article.text == text)
  }
}

@Suite("Hostile pages")
struct HostilePageTests {
  @Test(
    "are read without harm",
    arguments: [
      ("<p>one<p>two<b>three<i>four", "one\n\ntwothreefour"),
      ("</div></p></b>text", "text"),
      ("<body>a</body>b</html>c<p>d", "a\n\nb\n\nc\n\nd"),
      ("<p>a < b & c &unknown; &#x110000; &#0; d</p>", nil),
      ("<a href='x\"><p>Words.</p>", nil),
      ("<!-- never closed <p>x</p>", nil),
      ("<script>never closed <p>x</p>", ""),
      ("<p>x</p><script>if (a < b) { document.write('</p>') }</script><p>y</p>", "x\n\ny"),
      ("<![CDATA[words]]><p>z</p>", nil),
      ("<p>\u{202E}txet</p>", "\u{202E}txet"),
      ("", ""), ("<", nil), ("<html>", ""), ("<svg><p>x</p></svg>", nil),
      ("<frameset><frame src=x></frameset>", nil),
    ] as [(String, String?)])
  func fragments(page: String, text: String?) {
    let found = HTMLArticle.draft(of: page).text
    if let text { #expect(found == text) }
    #expect(!found.contains("<p>"))
    #expect(found.unicodeScalars.count <= page.unicodeScalars.count + 2)
  }

  @Test("that nest without end are read without their structure")
  func nesting() {
    let deep = String(repeating: "<div>", count: 100_000)
    let draft = HTMLArticle.draft(of: deep + "Mara Veld met the envoy.<p>Then</p>")
    #expect(draft.text == "Mara Veld met the envoy.\n\nThen")
    #expect(draft.notes == [.structureIgnored])
  }

  @Test("that close what is not open do not take long")
  func unmatched() {
    let page =
      String(repeating: "<b>", count: 100_000) + "x" + String(repeating: "</i>", count: 100_000)
    #expect(HTMLArticle.draft(of: page).text == "x")
  }

  @Test("with entities of their own do not grow")
  func entityBomb() {
    let definitions = (1...9).map { level in
      "<!ENTITY e\(level) \"\(String(repeating: "&e\(level - 1);", count: 10))\">"
    }
    let page = "<!DOCTYPE html [<!ENTITY e0 \"lol\">\(definitions.joined())]><p>Words &e9; end</p>"
    let text = HTMLArticle.draft(of: page).text
    #expect(text.contains("Words"))
    #expect(text.utf8.count < page.utf8.count)
  }

  @Test("fetch nothing and read no other file")
  func externalEntity() {
    let page = """
      <?xml version="1.0"?><!DOCTYPE html [<!ENTITY x SYSTEM "file:///etc/hostname">]>
      <html><link rel=stylesheet href="http://192.0.2.1/x.css"><p>a&x;b</p></html>
      """
    #expect(HTMLArticle.draft(of: page).text.hasSuffix("a&x;b"))
  }

  @Test("with an attribute of megabytes keep their words")
  func hugeAttribute() {
    let page = "<p title='\(String(repeating: "x", count: 3_000_000))'>Words.</p><p>More.</p>"
    #expect(HTMLArticle.draft(of: page).text == "Words.\n\nMore.")
  }

  @Test("with many attributes and elements are read in time")
  func width() {
    let attributes = (0..<5_000).map { "a\($0)=1" }.joined(separator: " ")
    let page = "<p \(attributes)>x</p>" + String(repeating: "<p>y</p>", count: 5_000)
    #expect(HTMLArticle.draft(of: page).text.hasPrefix("x\n\ny\n\ny"))
  }

  @Test("are stripped of tags in linear time", arguments: ["<a", "<!--", "<script>", "<a b='"])
  func stripping(opening: String) {
    let text = TagStripping.text(of: String(repeating: opening, count: 50_000) + "> end")
    #expect(text.utf8.count <= opening.utf8.count * 50_000 + 5)
  }
}

@Suite("Character references")
struct EntityDecodingTests {
  @Test(
    "are replaced where they are known",
    arguments: [
      ("a &amp;amp; b", "a &amp; b"), ("&#8217;&#x2019;&rsquo;", "’’’"), ("&&amp", "&&amp"),
      ("&#xD800;&#x110000;&#;&;", "&#xD800;&#x110000;&#;&;"), ("R&D; AT&T", "R&D; AT&T"),
      ("&eacute;t&Eacute;", "étÉ"),
    ])
  func references(source: String, text: String) {
    #expect(EntityDecoding.decode(source) == text)
  }

  @Test("need no tags that the language lets out")
  func withoutHeadAndBody() throws {
    var reader = ArticleReader()
    let page =
      "<!DOCTYPE html><title>Veld sues</title><article><p>Mara Veld sued the Tern.</p></article>"
    let read = try reader.read(Array(page.utf8), from: "veld.html")
    #expect(read.article.text == "Mara Veld sued the Tern.")
    #expect(read.article.article.title == "Veld sues")
  }
}
