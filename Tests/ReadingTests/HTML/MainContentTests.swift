import Testing

@testable import Reading

@Suite("Where a page's article stands")
struct MainContentTests {
  private static func paragraph(_ number: Int) -> String {
    "<p>Paragraph \(number) tells how the council of Tessaly met the envoys and what they agreed on.</p>"
  }
  private static let lead = "<p>The mayor of Tessaly sued the ferry company on Tuesday.</p>"
  private static let body = (1...4).map(paragraph).joined()

  private static func text(_ body: String) -> String {
    HTMLArticle.draft(of: "<html><head><title>Mayor sues</title></head><body>\(body)</body></html>")
      .text
  }

  @Test(
    "it is found whole where it is split",
    arguments: [
      "<div><div class='lead'>%1</div><div class='text'>%2</div></div>",
      "<main><article>%1</article><article>%2</article></main>",
      "<section>%1</section><section>%2</section>",
      "<div class='post'><div>%1</div><div class='ad-slot'>Buy</div><div class='body'>%2</div></div>",
      "<div><div><div>%1</div></div><div><div>%2</div></div></div>",
    ])
  func split(page: String) {
    let text = Self.text(page.replacing("%1", with: Self.lead).replacing("%2", with: Self.body))
    #expect(text.contains("sued the ferry company"))
    for number in 1...4 { #expect(text.contains("Paragraph \(number) ")) }
  }

  @Test("every entry of a running report is part of it")
  func liveReport() {
    let entries = (1...4).map { "<article><h2>1\($0):00</h2>\(Self.paragraph($0))</article>" }
    let text = Self.text("<div class='live'>\(entries.joined())</div>")
    for number in 1...4 { #expect(text.contains("Paragraph \(number) ")) }
  }

  @Test("a list of teasers does not weigh more than the article beside it")
  func teasers() {
    let teasers = (5...20).map {
      "<li><h3><a href='/\($0)'>Another story of the day</a></h3>\(Self.paragraph($0))</li>"
    }
    let text = Self.text(
      "<div>\(Self.lead)\(Self.body)</div><div><ul>\(teasers.joined())</ul></div>")
    #expect(text.contains("Paragraph 4 "))
    #expect(!text.contains("Paragraph 5 "))
  }

  @Test(
    "a page of next to nothing gives what it has",
    arguments: ["<p>abc</p>", "<a href='/'>abc</a>", "<h1>abc</h1>", "<ul><li>abc</li></ul>"])
  func little(page: String) {
    #expect(HTMLArticle.draft(of: page).text == "abc")
  }

  @Test("line breaks make paragraphs where there are no others")
  func lineBreaks() {
    let lines = (1...4).map { "Line \($0) of the report on the talks in the harbour of Tessaly." }
    let text = Self.text("<div>\(lines.joined(separator: "<br><br>"))</div>")
    #expect(text == lines.joined(separator: "\n\n"))
  }
}
