import GraphModel
import Testing

@testable import Reporting

@Suite struct MarkedSentenceTests {
  private func marked(
    _ source: Range<Int>?, _ target: Range<Int>?, _ cue: Range<Int>?
  ) -> String {
    var html = HTML()
    MarkedSentence(
      evidence: Evidence(
        article: "a", span: 10..<22, text: "Ada met <Bo>", source: source, target: target, cue: cue)
    ).write(to: &html)
    return html.text
  }

  @Test func eachSpanHasItsStyle() {
    #expect(
      marked(10..<13, 18..<22, 14..<17)
        == "<mark class=\"source\">Ada</mark> <mark class=\"cue\">met</mark> "
        + "<mark class=\"target\">&lt;Bo&gt;</mark>")
  }

  @Test func whereSpansOverlapAPieceHasBothStyles() {
    #expect(
      marked(10..<17, nil, 14..<17)
        == "<mark class=\"source\">Ada </mark><mark class=\"source cue\">met</mark> &lt;Bo&gt;")
  }

  @Test(arguments: [0..<5, 22..<90, 9..<10]) func aSpanOutsideMarksNothing(span: Range<Int>) {
    #expect(marked(span, nil, nil) == "Ada met &lt;Bo&gt;")
  }
}
