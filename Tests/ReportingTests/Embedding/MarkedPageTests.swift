import Testing

@testable import Reporting

@Suite struct MarkedPageTests {
  @Test func contentBetweenTheCommentsIsReplaced() throws {
    let page = try MarkedPage(
      "a\n<!-- actorgraph: x.json --title 'T' -->\nold\nolder\n<!-- /actorgraph -->\nb", .markdown)
    #expect(page.places.map(\.words) == ["x.json --title 'T' "])
    #expect(page.places.map(\.line) == [2])
    let new = page.fitted("new", to: page.places[0])
    #expect(
      page.text(with: [new])
        == "a\n<!-- actorgraph: x.json --title 'T' -->\n\nnew\n\n<!-- /actorgraph -->\nb")
  }

  @Test func secondTimeChangesNothing() throws {
    let text = "  <!--actorgraph:x-->\r\n<!--/actorgraph-->\r\n<p>\r\n"
    let page = try MarkedPage(text, .html)
    let once = page.text(with: [page.fitted("1\n2", to: page.places[0])])
    #expect(
      once == "  <!--actorgraph:x-->\r\n\r\n  1\r\n  2\r\n\r\n<!--/actorgraph-->\r\n<p>\r\n")
    let again = try MarkedPage(once, .html)
    #expect(again.content(of: again.places[0]) == again.fitted("1\n2", to: again.places[0]))
  }

  @Test(arguments: [
    "```\n<!-- actorgraph: x -->\n```", "~~~ html\n<!-- actorgraph: x -->\n~~~",
    "````\n```\n<!-- /actorgraph -->\n````", "Write `<!-- actorgraph: x -->` on a line.",
    "<!-- actorgraphs: x -->", "<!-- about actorgraph: x -->",
  ])
  func whatIsShownOrMeantOtherwiseIsNoPlace(text: String) throws {
    #expect(try MarkedPage(text, .markdown).places.isEmpty)
  }

  @Test(arguments: [
    ("<!-- actorgraph: x -->\n", 1, "has no end"), ("\n<!-- /actorgraph -->", 2, "ends nothing"),
    ("<!-- actorgraph: x -->\n\n<!-- actorgraph: y -->\n<!-- /actorgraph -->", 1, "has no end"),
    ("a <!-- actorgraph: x -->", 1, "a line of its own"),
    ("<!-- actorgraph: x", 1, "a line of its own"),
    ("<!-- /actorgraph --> b", 1, "a line of its own"),
  ])
  func faultsNameTheirLine(text: String, line: Int, reason: String) {
    let fault = #expect(throws: MarkedPage.Fault.self) { try MarkedPage(text, .markdown) }
    #expect(fault?.line == line)
    #expect(fault?.reason.contains(reason) == true)
  }
}
