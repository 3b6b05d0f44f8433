import GraphModel

/// An article of an invented harbour with the graph of what it says.
struct HarbourArticle {
  static let text = """
    Strike closes the port

    Commander Amira Daoud of the Harbour Guard accused Teodor Vance of theft on Monday. \
    Vance denied it, an aide said.

    Ilse Marrow met Vance, and Daoud backs her.
    """

  static let article = Article(
    id: "strike", title: "Strike closes the port",
    published: CalendarDay(year: 2031, month: 4, day: 2), publisher: "The Lindal Courier",
    url: "https://courier.example/strike?page=1&view=full", language: "en",
    sha256: SHA256.hex(text), length: text.unicodeScalars.count)

  static let articleText = ArticleText(article: article, text: text)

  /// Where words stand in the text, from a place on.
  static func span(of words: String, after start: Int = 0) -> Range<Int> {
    let scalars = Array(text.unicodeScalars)
    let wanted = Array(words.unicodeScalars)
    let first = (start...(scalars.count - wanted.count)).first {
      Array(scalars[$0..<$0 + wanted.count]) == wanted
    }
    return (first ?? 0)..<(first ?? 0) + wanted.count
  }

  static let accusation =
    "Commander Amira Daoud of the Harbour Guard accused Teodor Vance of theft on Monday."
  static let meeting = "Ilse Marrow met Vance, and Daoud backs her."

  private static func evidence(
    _ sentence: String, _ source: String, _ cue: String, _ target: String
  ) -> Evidence {
    let whole = span(of: sentence)
    return Evidence(
      article: "strike", span: whole, text: sentence,
      source: span(of: source, after: whole.lowerBound),
      target: span(of: target, after: whole.lowerBound),
      cue: span(of: cue, after: whole.lowerBound))
  }

  private static func actor(
    _ id: String, _ name: String, _ kind: ActorKind, aliases: [String] = [],
    descriptions: [String] = [], mentions: [(String, MentionForm)]
  ) -> Actor {
    Actor(
      id: id, name: name, kind: kind, aliases: aliases, descriptions: descriptions,
      mentions: mentions.map { Mention(article: "strike", span: span(of: $0.0), form: $0.1) })
  }

  /// The graph: six statements, one pair of which contradict each other.
  static var graph: Graph {
    let monday = CalendarDay(year: 2031, month: 3, day: 31)
    return Graph(
      articles: [article],
      actors: [
        actor(
          "amira-daoud", "Amira Daoud", .person, aliases: ["Daoud"], descriptions: ["Commander"],
          mentions: [
            ("Commander Amira Daoud of the Harbour Guard", .description), ("Amira Daoud", .name),
          ]),
        actor(
          "harbour-guard", "Harbour Guard", .organization, mentions: [("Harbour Guard", .name)]),
        actor("teodor-vance", "Teodor Vance", .person, mentions: [("Teodor Vance", .name)]),
        actor("ilse-marrow", "Ilse Marrow", .person, mentions: [("her", .pronoun)]),
      ],
      statements: [
        Statement(
          id: "s1", relation: .leads, source: "amira-daoud", target: "harbour-guard",
          role: "commander", rule: "title",
          evidence: evidence(accusation, "Amira Daoud", "Commander", "Harbour Guard")),
        Statement(
          id: "s2", relation: .conflict, source: "amira-daoud", target: "teodor-vance",
          event: Event(.accuse, mode: "disapprove"), status: .asserted,
          date: DayRange(start: monday, end: monday), role: "accuse", rule: "act",
          evidence: evidence(accusation, "Amira Daoud", "accused", "Teodor Vance")),
        Statement(
          id: "s3", relation: .conflict, source: "amira-daoud", target: "teodor-vance",
          status: .denied, attribution: [Attribution(text: "an aide", anonymous: true)],
          rule: "act", evidence: evidence("Vance denied it, an aide said.", "it", "denied", "Vance")
        ),
        Statement(
          id: "s4", relation: .cooperate, source: "ilse-marrow", target: "teodor-vance",
          event: Event(.consult), status: .alleged, role: "meet", rule: "act",
          evidence: evidence(meeting, "Ilse Marrow", "met", "Vance")),
        Statement(
          id: "s5", relation: .backs, source: "amira-daoud", target: "ilse-marrow", role: "back",
          rule: "act", evidence: evidence(meeting, "Daoud", "backs", "her")),
      ])
  }
}
