import GraphModel

/// Makes valid graphs of every shape from a seed, with texts that formats like to stumble over.
struct GraphSampler {
  static let texts = [
    "Mara Veld", "MARA VELD", "Orrin Council", "Tessaly", "", " ", "\"quoted\"", "back\\slash",
    "tab\t",
    "line\nbreak", "\r\n", "\u{0}", "\u{1F}", "\u{7F}", "\u{2028}", "\u{FEFF}", "é", "e\u{301}",
    "東京",
    "مارا", "👩‍👩‍👧", "\u{10FFFF}", "</script>", "&amp;", "'); --", "NaN", "null", "{}", "[0]",
    "\\u0041",
    "a-2", "a 2",
  ]

  var random: SeededGenerator

  init(seed: Int) {
    random = SeededGenerator(seed: seed)
  }

  /// A graph of up to three articles from a pool of few ids, names and texts.
  mutating func graph() -> Graph {
    let articles = (0..<Int.random(in: 1...3, using: &random)).map { article("article \($0)") }
    let actors = (0..<Int.random(in: 0...6, using: &random)).map { number in
      actor("actor-\(number)", in: articles)
    }
    guard !actors.isEmpty else { return Graph(articles: articles) }
    let statements = (0..<Int.random(in: 0...8, using: &random)).compactMap { _ in
      statement(between: actors, in: articles)
    }
    return Graph(
      articles: articles.shuffled(using: &random), actors: actors.shuffled(using: &random),
      statements: statements)
  }

  /// The graph of one article whose text is one of three that the id may stand for.
  mutating func articleGraph(actors most: Int = 5, statements mostStatements: Int = 6) -> Graph {
    var article = article(random.pick(["north", "south", "east"], or: "north"))
    article.sha256 = random.pick(["", "aaaaaaaabbbb", "ccccccccdddd"], or: "")
    let actors = (0..<Int.random(in: 1...most, using: &random)).map {
      var actor = actor("actor-\($0)", in: [article])
      actor.appearances.removeAll { $0.article.isEmpty }
      return actor
    }
    let count = Int.random(in: 0...mostStatements, using: &random)
    let statements = (0..<count).compactMap { _ in
      statement(between: actors, in: [article])
    }
    return Graph(articles: [article], actors: actors, statements: statements)
  }

  private mutating func text() -> String { random.pick(Self.texts, or: "") }

  private mutating func list() -> [String] {
    (0..<Int.random(in: 0...3, using: &random)).map { _ in text() }
  }

  private mutating func span(within outer: Range<Int> = 0..<500) -> Range<Int> {
    let start = Int.random(in: outer.lowerBound...outer.upperBound, using: &random)
    return start..<Int.random(in: start...outer.upperBound, using: &random)
  }

  private mutating func day() -> CalendarDay? {
    CalendarDay(ordinal: Int.random(in: 730_000...740_000, using: &random))
  }

  private mutating func article(_ id: String) -> Article {
    Article(
      id: id, title: random.maybe(text()), published: random.flip() ? day() : nil,
      publisher: random.maybe(text()), url: random.maybe(text()),
      language: random.maybe("en"), sha256: SHA256.hex(text()), length: 500)
  }

  private mutating func actor(_ id: String, in articles: [Article]) -> Actor {
    let mentions = (0..<Int.random(in: 0...3, using: &random)).map { _ in
      Mention(
        article: random.pick(articles.map(\.id), or: ""), span: span(),
        form: random.pick(MentionForm.allCases, or: .name))
    }
    let schemes = ["wikidata", "iso3166", "a \"scheme\""].filter { _ in
      Int.random(in: 0..<6, using: &random) == 0
    }
    return Actor(
      id: id, name: text(), kind: random.pick(ActorKind.allCases, or: .person), aliases: list(),
      descriptions: list(),
      identifiers: Dictionary(
        uniqueKeysWithValues: schemes.map { ($0, random.flip() ? "Q1" : "Q2") }),
      mentions: mentions, appearances: random.flip() ? appearances(in: articles) : [])
  }

  private mutating func appearances(in articles: [Article]) -> [Appearance] {
    (0..<Int.random(in: 0...3, using: &random)).map { _ in
      Appearance(
        article: random.flip() ? random.pick(articles.map(\.id), or: "") : "", name: text(),
        kind: random.pick(ActorKind.allCases, or: .person), aliases: list(), descriptions: list(),
        identifiers: random.flip() ? ["wikidata": "Q1"] : [:])
    }
  }

  private mutating func statement(between actors: [Actor], in articles: [Article]) -> Statement? {
    let ids = actors.map(\.id)
    guard let source = ids.randomElement(using: &random),
      let target = ids.randomElement(using: &random),
      let article = articles.randomElement(using: &random)
    else { return nil }
    let relation = random.pick(Relation.allCases, or: .leads)
    let event = Event(random.pick(EventType.allCases, or: .agree), mode: random.maybe("visit"))
    return Statement(
      relation: relation, source: source, target: target,
      event: relation.isInteraction ? event : nil,
      status: random.pick(Status.allCases, or: .asserted), date: dates(),
      attribution: (0..<Int.random(in: 0...2, using: &random)).map { _ in
        Attribution(
          text: text(), actor: random.flip() ? ids.randomElement(using: &random) : nil,
          anonymous: random.flip())
      },
      role: random.maybe(text()), share: random.pick([nil, nil, 0, 9.8, 51, 100], or: nil),
      rule: text(), stage: random.pick([nil] + Stage.allCases, or: nil),
      confidence: random.pick([0, 60, 99, 100], or: 100), possible: random.flip(),
      evidence: evidence(in: article))
  }

  private mutating func dates() -> DayRange? {
    let days = [day(), day()].compactMap(\.self).sorted()
    guard let first = days.first, let last = days.last, random.flip() else { return nil }
    return DayRange(start: random.maybe(first), end: random.maybe(last))
  }

  private mutating func evidence(in article: Article) -> Evidence {
    let sentence = span()
    return Evidence(
      article: article.id, span: sentence, text: text(),
      source: random.maybe(span(within: sentence)), target: random.maybe(span(within: sentence)),
      cue: random.maybe(span(within: sentence)))
  }
}
