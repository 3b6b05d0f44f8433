import GraphModel
import Testing

@testable import Reporting

@Suite struct ArticleBodyTests {
  private func body(_ graph: Graph = HarbourArticle.graph) -> String {
    let content = ReportContent(graph, texts: [HarbourArticle.articleText], comparison: nil)
    var html = HTML()
    ArticleBody(
      article: "strike", number: 1, text: Array(HarbourArticle.text.unicodeScalars),
      content: content
    ).write(to: &html)
    return html.text
  }

  /// The words without markup and superscripts.
  private func words(_ html: String) -> String {
    html.replacing(/<sup>.*?<\/sup>/, with: "").replacing(/<[^>]*>/, with: "")
  }

  @Test func allWordsAreThereAndParagraphsStayApart() {
    let html = body()
    #expect(html.matches(of: /<p dir="auto">/).count == 3)
    let plain = HarbourArticle.text.split(whereSeparator: \.isWhitespace)
    #expect(words(html).split(whereSeparator: \.isWhitespace) == plain)
  }

  @Test func aSentenceOfTwoTiesHasTheNumbersOfBoth() throws {
    let html = body()
    let content = ReportContent(HarbourArticle.graph, texts: [], comparison: nil)
    let statements = content.graph.statements.filter {
      $0.evidence.text == HarbourArticle.accusation
    }
    let places = statements.compactMap { content.places[$0.id] }
    #expect(places.count == 2)
    for place in places {
      #expect(html.contains("<span id=\"m-\(place.tie)-\(place.statement)\">"))
    }
    // The marks hold the words, so that a link into the article can show them.
    #expect(html.contains(/<span class="evidence"><span id="m[^>]*><span id="m[^>]*><a/))
    let sentence = try #require(html.firstMatch(of: /<span class="evidence">.*?<\/sup>/))
    for place in places { #expect(sentence.0.contains("href=\"#e-\(place.tie)\"")) }
  }

  @Test func aMentionWithinAnotherBelongsToItsOwnActor() {
    let html = body()
    #expect(html.contains("href=\"#actor-harbour-guard\">Harbour Guard</a>"))
    #expect(html.contains(" of the </a>"))
    let ids = PageCheck(html).ids.filter { $0.hasPrefix("x-1-") }
    #expect(ids.sorted() == ["x-1-1", "x-1-2", "x-1-3", "x-1-4", "x-1-5"])
  }

  @Test func theSpaceBetweenTwoMentionsInAThirdIsNoLink() {
    var graph = HarbourArticle.graph
    for words in ["Harbour", "Guard"] {
      graph.actors[2].mentions.append(
        Mention(article: "strike", span: HarbourArticle.span(of: words), form: .name))
    }
    let html = body(graph)
    #expect(html.contains(">Harbour</a> <a "))
    #expect(!html.contains("> </a>"))
  }

  @Test func spansBeyondTheTextAreLeftOut() {
    var graph = HarbourArticle.graph
    graph.actors[0].mentions.append(Mention(article: "strike", span: 5000..<5010, form: .name))
    graph.statements[0].evidence.span = 4000..<5000
    #expect(
      words(body(graph)).split(whereSeparator: \.isWhitespace)
        == HarbourArticle.text.split(whereSeparator: \.isWhitespace))
  }
}
