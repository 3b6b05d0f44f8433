import GraphModel
import Testing

@testable import Reporting

@Suite struct ReportTests {
  private let graph = HarbourArticle.graph

  private func page(texts: Bool = true) throws -> String {
    try Report(graph, articles: texts ? [HarbourArticle.articleText] : []).html()
  }

  @Test(arguments: [true, false])
  func everyIdIsUniqueAndEveryLinkLeadsSomewhere(texts: Bool) throws {
    let check = PageCheck(try page(texts: texts))
    #expect(check.ids.count > 40)
    #expect(check.repeatedIDs == [])
    #expect(check.links.count > 40)
    #expect(check.deadLinks == [])
  }

  @Test func aNumberLeadsFromPictureToEntryToSentenceAndBack() throws {
    let page = try page()
    let check = PageCheck(page)
    for number in 1...graph.ties.count {
      #expect(check.ids.contains("tie-\(number)"))
      #expect(check.links.filter { $0 == "#tie-\(number)" }.count == 1)
      #expect(check.links.filter { $0 == "#e-\(number)" }.count >= 3)
      #expect(check.links.contains("#m-\(number)-1"))
    }
    #expect(check.ids.contains("box-amira-daoud"))
    #expect(check.links.contains("#box-amira-daoud"))
    #expect(check.links.contains("#actor-amira-daoud"))
  }

  @Test func thePageNeedsNothingElse() throws {
    let page = try page()
    let check = PageCheck(page)
    #expect(page.contains("content=\"default-src &#39;none&#39;; style-src"))
    for element in ["link", "img", "iframe", "object", "embed", "base", "form"] {
      #expect(!check.elements.contains(element))
    }
    #expect(!page.contains("@import"))
    #expect(!page.contains("url("))
    let outside = check.links.filter { !$0.hasPrefix("#") }
    #expect(!outside.isEmpty)
    for link in outside {
      #expect(link.hasPrefix("https://courier.example/strike?page=1&view=full"))
    }
    #expect(page.contains(":~:text=Commander%20Amira%20Daoud"))
  }

  @Test func theSameInputGivesTheSameBytesInAnyOrder() throws {
    var shuffled = graph
    shuffled.actors.reverse()
    shuffled.statements.reverse()
    let first = try page()
    let second = try Report(shuffled, articles: [HarbourArticle.articleText]).html()
    #expect(first.utf8.elementsEqual(second.utf8))
  }

  @Test func headingsComeInOrder() throws {
    let levels = PageCheck(try page()).elements.compactMap { name -> Int? in
      name.count == 2 && name.hasPrefix("h") ? name.last?.wholeNumberValue : nil
    }
    #expect(levels.first == 1)
    #expect(levels.filter { $0 == 1 }.count == 1)
    for (level, next) in zip(levels, levels.dropFirst()) { #expect(next <= level + 1) }
  }

  @Test func sectionsComeInTheOrderOfReading() throws {
    let ids = PageCheck(try page()).ids
    let order = [
      "top", "main", "summary", "picture", "e-1", "actors", "tables", "articles", "dates", "origin",
    ]
    #expect(ids.filter(order.contains) == order)
  }

  @Test func aGraphWithoutAnythingGivesAPage() throws {
    let check = PageCheck(try Report(Graph()).html())
    #expect(check.repeatedIDs == [])
    #expect(check.deadLinks == [])
  }

  @Test(arguments: [
    "<script>window.probe=1</script>", "\" onmouseover=\"window.probe=1",
    "</style><script>x</script>",
    "</title><img src=x onerror=window.probe=1>", "javascript:window.probe=1", "a\u{0}\u{1B}b",
    "سليم \"العبادي\" & co", "-->]]><svg onload=window.probe=1>", "'; DROP --",
  ])
  func hostileTextStaysText(text: String) throws {
    var hostile = graph
    hostile.articles[0].title = text
    hostile.articles[0].publisher = text
    hostile.articles[0].url = text
    hostile.articles[0].language = text
    for index in hostile.actors.indices {
      hostile.actors[index].name += text
      hostile.actors[index].aliases.append(text)
      hostile.actors[index].descriptions.append(text)
    }
    for index in hostile.statements.indices {
      hostile.statements[index].role = text
      hostile.statements[index].evidence.text = text
      hostile.statements[index].attribution = [Attribution(text: text)]
    }
    var options = ReportOptions()
    options.title = text
    options.origin = ReportOrigin(program: text, model: text, command: text)
    let plain = PageCheck(try Report(graph).html())
    let page = try Report(hostile, options).html()
    let check = PageCheck(page)
    #expect(Set(check.elements).subtracting(plain.elements).isSubset(of: ["dl", "code", "bdi"]))
    #expect(check.elements.filter { $0 == "script" }.count == 1)
    #expect(check.deadLinks == [])
    #expect(check.links.allSatisfy { $0.hasPrefix("#") })
    #expect(!page.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" && $0 != "\t" })
  }
}
