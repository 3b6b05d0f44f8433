import GraphModel
import Language
import TestModel
import Testing

@testable import Extraction

/// Who speaks a statement in quotation marks, where the marks run over several paragraphs.
@Suite struct QuotationTests {
  struct Case: Sendable {
    let text: String
    /// The source of each statement with its speaker, or `-`.
    let speakers: [String: String]
  }

  private static let cases = [
    Case(
      text: """
        Maria Bello told reporters: "The harbour was closed without a word to us.

        Tomas Reyes praised Ines Vidal at the market after the meeting.

        "Greta Holm attacked Oskar Lindqvist in the street of the town," Karl Brandt said.
        """,
      speakers: ["tomas-reyes": "-", "greta-holm": "Karl Brandt"]),
    Case(
      text: """
        Maria Bello was angry on Monday.

        "Greta Holm attacked Oskar Lindqvist in the street of the town.

        "Nobody came to help him," Bello said.

        Tomas Reyes praised Ines Vidal at the market after the meeting.
        """,
      speakers: ["tomas-reyes": "-", "greta-holm": "Bello"]),
    Case(
      text: """
        Maria Bello was angry on Monday.

        “Greta Holm attacked Oskar Lindqvist in the street of the town.

        “Nobody came to help him,” Bello said.

        Tomas Reyes praised Ines Vidal at the market after the meeting.
        """,
      speakers: ["tomas-reyes": "-", "greta-holm": "Bello"]),
  ]

  @Test(arguments: cases) func aParagraphThatDoesNotCloseTurnsNoMarkRound(sample: Case) throws {
    let document = try InstalledModel.pipeline.get().analyze(paragraphsOf: [sample.text])[0]
    let graph = try Extractor().graph(of: document, article: Article(id: "a"))
    for (source, speaker) in sample.speakers {
      let statement = try #require(graph.statements.first { $0.source == source })
      #expect(statement.attribution.first?.text ?? "-" == speaker)
    }
  }
}
