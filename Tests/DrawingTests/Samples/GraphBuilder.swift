import GraphModel

/// Builds small graphs of people and bodies that do not exist.
struct GraphBuilder {
  private(set) var graph = Graph()
  /// The article of ties that name none.
  var usualArticle = "harbour-talks"

  init(articles: [Article] = [GraphBuilder.article]) {
    graph.articles = articles
  }

  static let article = Article(
    id: "harbour-talks", title: "Harbour talks stall in Vantia",
    published: CalendarDay(year: 2031, month: 4, day: 2), publisher: "The Lindal Courier",
    url: "https://courier.example/2031/harbour?page=1&view=full")

  /// Adds an actor; the id is the name in lower case with hyphens.
  @discardableResult
  mutating func actor(_ name: String, _ kind: ActorKind = .person) -> String {
    let id = Self.id(name)
    graph.actors.append(Actor(id: id, name: name, kind: kind))
    return id
  }

  /// Adds a number of statements of one tie.
  mutating func tie(
    _ source: String, _ relation: Relation, _ target: String, _ role: String? = nil,
    _ status: Status = .asserted, times: Int = 1, article: String? = nil
  ) {
    for _ in 0..<times {
      let number = graph.statements.count
      let start = number * 120
      graph.statements.append(
        Statement(
          id: "s\(number)", relation: relation, source: Self.id(source), target: Self.id(target),
          event: relation == .conflict
            ? Event(.accuse) : relation == .cooperate ? Event(.consult) : nil,
          status: status, role: role, rule: "sample",
          evidence: Evidence(
            article: article ?? usualArticle, span: start..<start + 100,
            text: "Sentence \(number), in which \(source) and \(target) appear.")))
    }
  }

  /// Gives an actor an identifier of another collection.
  mutating func identify(_ name: String, _ item: String) {
    for index in graph.actors.indices where graph.actors[index].name == name {
      graph.actors[index].identifiers["wikidata"] = item
    }
  }

  static func id(_ name: String) -> String {
    String(name.lowercased().map { $0 == " " ? "-" : $0 })
  }
}
