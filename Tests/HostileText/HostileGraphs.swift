package import GraphModel

/// Graphs whose every text is a payload.
package enum HostileGraphs {
  /// An actor of the payload's name and a tie with it as its words, in an article of its name.
  package static func graph(of payload: Payload) -> (graph: Graph, article: ArticleText) {
    graph(of: payload.text, number: 0)
  }

  /// The graphs of several payloads in one, with their articles.
  package static func graph(
    of payloads: [Payload]
  ) -> (graph: Graph, articles: [ArticleText]) {
    var whole = Graph(actors: [body])
    var articles: [ArticleText] = []
    for (number, payload) in payloads.enumerated() {
      let (part, article) = graph(of: payload.text, number: number)
      whole.articles += part.articles
      whole.actors += part.actors.filter { $0.id != body.id }
      whole.statements += part.statements
      articles.append(article)
    }
    return (whole, articles)
  }

  /// Payloads that try nothing, to see what a writer writes around its texts.
  package static let plain = ["Amira", "هبة", "long " + String(repeating: "name ", count: 50)]
    .flatMap { name in (1...20).map { Payload(kind: "plain", text: "\(name) \($0)") } }

  private static let stages: [Stage?] = [nil] + Stage.allCases

  private static let body = Actor(id: "plain-body", name: "Plain Body", kind: .organization)

  private static func graph(
    of text: String, number: Int
  ) -> (graph: Graph, article: ArticleText) {
    let words = "\(text) has met Plain Body."
    let length = text.unicodeScalars.count
    // An id is never empty.
    let id = text.isEmpty ? "empty" : text
    let article = Article(
      id: id, title: text, published: CalendarDay(year: 2031, month: 4, day: 2),
      publisher: text, url: address(of: text, number), language: text, sha256: text,
      length: words.unicodeScalars.count)
    let actor = Actor(
      id: id, name: text, kind: ActorKind.allCases[number % ActorKind.allCases.count],
      aliases: [text], descriptions: [text], identifiers: ["wikidata": text],
      mentions: [Mention(article: id, span: 0..<length, form: .name)])
    let statement = Statement(
      id: id, relation: Relation.allCases[number % Relation.allCases.count], source: id,
      target: body.id, event: Event(.consult, mode: text.isEmpty ? nil : text),
      status: Status.allCases[number % Status.allCases.count],
      attribution: [Attribution(text: text, anonymous: true)], role: text, rule: text,
      stage: stages[number % stages.count],
      evidence: Evidence(
        article: id, span: 0..<words.unicodeScalars.count, text: words, source: 0..<length,
        target: length + 9..<length + 19, cue: length + 5..<length + 8))
    return (
      Graph(articles: [article], actors: [actor, body], statements: [statement]),
      ArticleText(article: article, text: words)
    )
  }

  /// The text as an address, or as part of one.
  private static func address(of text: String, _ number: Int) -> String {
    number.isMultiple(of: 2) ? text : "https://a.example/\(text)"
  }
}
