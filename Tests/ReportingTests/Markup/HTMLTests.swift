import Testing

@testable import Reporting

@Suite struct HTMLTests {
  @Test(arguments: [
    ("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"),
    ("\" onload='x' R&D", "&quot; onload=&#39;x&#39; R&amp;D"),
    ("a\u{0}b\u{1B}[31mc\u{7F}\u{85}d\u{FFFE}e", "ab[31mcde"),
    ("user\u{202E}gpj.exe\u{202C}\u{200B}", "user&#x202e;gpj.exe&#x202c;&#x200b;"),
    ("line\nbreak\tand\r\n", "line\nbreak\tand\n"),
  ])
  func textStaysText(text: String, written: String) {
    var html = HTML()
    html.element("p", ["title": text], text: text)
    #expect(html.text == "<p title=\"\(written)\">\(written)</p>")
  }

  @Test(arguments: [
    ("Amira Daoud, 3rd", "Amira Daoud, 3rd"), ("سليم & co", "<bdi>سليم &amp; co</bdi>"),
    ("gpj\u{202E}exe", "<bdi>gpj&#x202e;exe</bdi>"), ("Ло́ндон 上海", "Ло́ндон 上海"),
  ])
  func onlyWhatCouldReorderIsSetApart(text: String, written: String) {
    var html = HTML()
    html.isolated(text)
    #expect(html.text == written)
  }

  @Test(arguments: [
    ("The Courier, 2031-04-02", "The Courier, <time>2031-04-02</time>"),
    ("2031-04-02 to 2031-04-05", "<time>2031-04-02</time> to <time>2031-04-05</time>"),
    ("<b> 12031-4-02", "&lt;b&gt; 12031-4-02"), ("سليم 2031-04-02", "<bdi>سليم 2031-04-02</bdi>"),
  ])
  func daysAreNotTorn(text: String, written: String) {
    var html = HTML()
    html.dated(text)
    #expect(html.text == written)
  }

  @Test func attributesWithoutAValueAreLeftOut() {
    var html = HTML()
    html.element("a", ["id": nil, "href": "#x"]) { $0.void("br", [:]) }
    #expect(html.text == "<a href=\"#x\"><br></a>")
  }
}
