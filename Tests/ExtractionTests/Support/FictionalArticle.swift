import Grammar
import GraphModel
import Language

@testable import Extraction

/// An analysed text about a fixed cast, with the table of its actors.
struct FictionalArticle {
  let document: Document
  let table: ActorTable
  private let ids: [String]
  private let published: CalendarDay?

  private static let cast: [(String, ActorKind)] = [
    ("Osman", .person), ("Vidal", .person), ("Brandt", .person), ("Tide Guard", .organization),
    ("Harbour Front", .organization), ("France", .state),
  ]

  /// Reads sentences of tokens `form/lemma|tag|head|dependency`, one sentence a line.
  init(_ notation: String, published: String? = nil) {
    let lines = notation.split(separator: "\n").map { sentence in
      sentence.split(separator: " ").map { $0.split(separator: "|").joined(separator: " ") }
        .joined(separator: "\n")
    }
    let document = AnalysedText.document(lines.joined(separator: "\n\n"))
    var mentions: [DocumentMention] = []
    var actors: [Int?] = []
    for token in 0..<document.count {
      for (index, (name, kind)) in Self.cast.enumerated() {
        let end = token + name.split(separator: " ").count
        guard end <= document.count, document.text(of: token..<end) == name else { continue }
        mentions.append(
          DocumentMention(tokens: token..<end, head: end - 1, form: .name, kind: kind))
        actors.append(index)
      }
    }
    table = ActorTable(
      tokenCount: document.count, mentions: mentions, actorOfMention: actors,
      reasonOfMention: mentions.map { _ in .introduction },
      actors: Self.cast.map { name, kind in
        DocumentActor(
          name: name, aliases: [], kind: kind, gender: nil, isNamed: true, descriptions: [],
          identifiers: [:], mentions: [])
      })
    ids = Self.cast.map(\.0)
    self.document = document
    self.published = published.flatMap { CalendarDay(iso8601: $0) }
  }

  /// The statements that the rules make.
  func statements() throws -> [Statement] {
    let reading = try RuleReader().ruleReading(of: ArticleReading(document), actors: table)
    let finisher = StatementFinisher(reading, article: Article(id: "a", published: published))
    return zip(reading.drafts, reading.isKept).filter(\.1).map { draft, _ in
      finisher.statement(draft) { ids[$0] }
    }
  }

  /// A statement as `source relation target status event`.
  func summary(_ statement: Statement) -> String {
    let parts = [
      statement.source, statement.relation.rawValue, statement.target, statement.status.rawValue,
      statement.event?.text,
    ]
    return parts.compactMap { $0 }.joined(separator: " ")
  }
}
