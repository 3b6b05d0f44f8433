import GraphModel
import Testing

@testable import Reading

@Suite("Deep pages")
struct DeepPageTests {
  private static let article =
    "<p>Mara Veld met the envoy in the harbour of Tessaly.</p><script>go()</script>"
    + "<p>The envoy left before the talks had begun in earnest.</p>"

  @Test(
    "are read with their structure where only programs or styling make them deep",
    arguments: [
      "<script>var a = '" + String(repeating: "<div><span>", count: 2_000) + "'</script>",
      "<!-- " + String(repeating: "<div>", count: 2_000) + " -->",
      String(repeating: "<svg><path d='M0'/><circle r='1'/></svg>", count: 2_000),
      String(repeating: "<font size=2><b>", count: 2_000),
      String(repeating: "<a name=x>", count: 2_000),
      String(repeating: "<SCRIPT>'<div>'</SCRIPT>", count: 2_000),
    ])
  func whole(opening: String) {
    let draft = HTMLArticle.draft(
      of: "<html><head><title>Talks</title></head><body>\(opening)\(Self.article)</body></html>")
    #expect(draft.text.contains("Mara Veld met the envoy"))
    #expect(draft.text.contains("The envoy left"))
    #expect(draft.article.title == "Talks")
    #expect(!draft.notes.contains(.structureIgnored))
  }

  @Test("lose no words between two programs where their structure is ignored")
  func stripped() {
    let page = String(repeating: "<div>", count: 2_000) + "<script>a()</script>" + Self.article
    let draft = HTMLArticle.draft(of: page)
    #expect(draft.notes == [.structureIgnored])
    #expect(draft.text.contains("Mara Veld met the envoy"))
    #expect(draft.text.contains("The envoy left"))
    #expect(!draft.text.contains("go()"))
  }

  @Test(
    "that never end what they begin are bounded all the same",
    arguments: ["<!--<div>", "<script><div>", "<div<div", "<div a='", "</div", "<style>"])
  func unended(opening: String) {
    let page = String(repeating: opening, count: 20_000)
    let depth = NestingBound.depth(of: page)
    #expect(depth <= 2 * 20_000)
    #expect(NestingBound.withoutStyling(page) == page)
  }

  @Test("of nested furniture and repeated headlines are read")
  func nestedNames() {
    let opening = String(repeating: "<span class='date ad'><h1>Talks</h1>", count: 900)
    let page = "<title>Talks</title><body>\(opening)\(String(repeating: Self.article, count: 200))"
    #expect(HTMLArticle.draft(of: page).text.contains("Mara Veld met the envoy"))
  }
}
