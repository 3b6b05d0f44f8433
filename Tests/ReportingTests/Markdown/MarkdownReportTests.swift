import Foundation
import GraphModel
import HostileText
import Reporting
import Testing

@Suite struct MarkdownReportTests {
  private let page: String

  init() throws {
    page = try Report(SampleReports.graph, SampleReports.options).markdown(picture: "picture.svg")
  }

  @Test func notesHaveTheNumbersOfTheirTies() throws {
    let rendered = try RenderedMarkdown(page).html
    let notes = rendered.matches(of: /<li id="fn-?(\d+)">\s*<p>(.*?)<\/p>/).map {
      (String($0.1), String($0.2))
    }
    #expect(notes.map(\.0) == ["1", "2"])
    #expect(notes[1].1.contains("Amira Daoud is said to act against Piet Orlin"))
    #expect(notes[0].1.contains("Amira Daoud leads Harbour Guard"))
  }

  @Test func everySentenceStandsInTheNoteOfItsTie() {
    let note = page.components(separatedBy: "[^1]: ")[1]
    #expect(note.components(separatedBy: "“").count == 4)
    #expect(note.contains("<b>Daoud</b>, who <i>commands</i> the <b>Harbour Guard</b>, accused"))
    #expect(
      note.contains(
        "[The Lindal Courier, A theft, 2031-04-05](https://courier.example/theft?a=1&amp;b=2#:~:text"
      ))
    #expect(page.contains("alleged, said by two officials (unnamed): ["))
  }

  @Test func pictureHasAnAlternativeInSentences() {
    #expect(
      page.contains(
        "![3 actors, 2 ties from 3 statements in 2 articles, published 2031-04-02 to 2031-04-05. "
          + "Amira Daoud leads Harbour Guard"))
    #expect(page.contains("](picture.svg)"))
  }

  @Test func tablesHoldActorsAndTies() throws {
    #expect(
      page.contains("| 1 | Amira Daoud | leads (commander) | Harbour Guard | asserted | 2 | 2 |"))
    #expect(page.contains("| Amira Daoud | person | commander | Daoud | 1, 2 | 3 | 1 |"))
    let tables = try RenderedMarkdown(page).html.matches(of: /<table>/).count
    #expect(tables == 2)
  }

  @Test func graphWithoutTiesSaysSo() throws {
    let graph = Graph(actors: [Actor(id: "a", name: "A", kind: .person)])
    let page = try Report(graph, SampleReports.options).markdown(picture: "p.svg")
    #expect(page.contains("The articles say nothing of these actors"))
    #expect(!page.contains("## Ties"))
  }

  @Test func samePageEveryTime() throws {
    var shuffled = SampleReports.graph
    shuffled.actors.reverse()
    shuffled.statements.reverse()
    let again = try Report(shuffled, SampleReports.options).markdown(picture: "picture.svg")
    #expect(again == page)
  }
}
