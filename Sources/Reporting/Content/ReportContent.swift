internal import Drawing
internal import GraphModel

/// A graph with everything that the sections of a page look up in it.
struct ReportContent: Sendable {
  /// The graph in its own order.
  let graph: Graph
  let comparison: Comparison?
  /// The ties; the first has number 1.
  let ties: [Tie]
  /// The scalars of the articles whose texts are known, by article id.
  let texts: [String: [Unicode.Scalar]]
  /// Where each statement stands in the list of ties, by statement id.
  let places: [String: Place]
  /// Every mention by article id, in the order of the text.
  let mentions: [String: [PlacedMention]]
  /// Where each mention stands among those of its article.
  let mentionPlaces: [Mention: MentionPlace]
  /// Which ties are over.
  let endings: Endings
  private let actorsByID: [String: Actor]
  private let statementsByID: [String: Statement]
  private let articleNumbers: [String: Int]
  private let tieNumbers: [String: [Int]]

  /// A statement's tie and its place there, both from 1.
  struct Place: Sendable, Hashable {
    var tie: Int
    var statement: Int
  }

  init(
    _ unordered: Graph, texts articles: [ArticleText], comparison: Comparison?,
    sureness: Sureness = .usual
  ) {
    let graph = unordered.normalized()
    self.graph = graph
    self.comparison = comparison
    endings = Endings(graph)
    ties = EvidenceNumbering(graph, sureness: sureness).ties
    texts = Self.texts(articles, of: graph)
    actorsByID = Dictionary(graph.actors.map { ($0.id, $0) }, uniquingKeysWith: { a, _ in a })
    statementsByID = Dictionary(
      graph.statements.map { ($0.id, $0) }, uniquingKeysWith: { a, _ in a })
    articleNumbers = Dictionary(
      graph.articles.enumerated().map { ($1.id, $0 + 1) }, uniquingKeysWith: { a, _ in a })
    var places: [String: Place] = [:]
    var numbers: [String: [Int]] = [:]
    for (index, tie) in ties.enumerated() {
      for (position, id) in tie.statements.enumerated() {
        places[id] = Place(tie: index + 1, statement: position + 1)
      }
      for end in tie.source == tie.target ? [tie.source] : [tie.source, tie.target] {
        numbers[end, default: []].append(index + 1)
      }
    }
    self.places = places
    tieNumbers = numbers
    mentions = PlacedMention.byArticle(graph)
    var mentionPlaces: [Mention: MentionPlace] = [:]
    for (article, list) in mentions {
      guard let number = articleNumbers[article] else { continue }
      for (index, placed) in list.enumerated() where mentionPlaces[placed.mention] == nil {
        mentionPlaces[placed.mention] = MentionPlace(article: number, mention: index + 1)
      }
    }
    self.mentionPlaces = mentionPlaces
  }

  /// The texts by the ids that the graph gives the articles.
  ///
  /// Merging may have changed an id, so the hash of the text counts first.
  private static func texts(
    _ articles: [ArticleText], of graph: Graph
  ) -> [String: [Unicode.Scalar]] {
    let byHash = Dictionary(
      articles.filter { !$0.article.sha256.isEmpty }.map { ($0.article.sha256, $0.text) },
      uniquingKeysWith: { a, _ in a })
    let byID = Dictionary(
      articles.map { ($0.article.id, $0) }, uniquingKeysWith: { a, _ in a })
    var texts: [String: [Unicode.Scalar]] = [:]
    for article in graph.articles {
      let named = byID[article.id].flatMap { found in
        found.article.sha256 == article.sha256 || article.sha256.isEmpty ? found.text : nil
      }
      guard let text = byHash[article.sha256] ?? named else { continue }
      texts[article.id] = Array(text.unicodeScalars)
    }
    return texts
  }

  /// The name of an actor, fit to be shown.
  func name(of actor: String) -> String {
    let name = DisplayText.clean(actorsByID[actor]?.name ?? actor)
    return name.isEmpty ? "?" : name
  }

  func kind(of actor: String) -> ActorKind? { actorsByID[actor]?.kind }

  func has(actor: String) -> Bool { actorsByID[actor] != nil }

  /// The numbers of the ties that are only possible, or of the others.
  func numbers(ofPossible isPossible: Bool) -> [Int] {
    ties.indices.filter { ties[$0].possible == isPossible }.map { $0 + 1 }
  }

  /// The statements of a tie, in its order.
  func statements(of tie: Tie) -> [Statement] { tie.statements.compactMap { statementsByID[$0] } }

  /// How much a tie's source owns, by the last statement that tells it: `51`.
  func share(of tie: Tie) -> String? { statements(of: tie).compactMap(\.shareText).last }

  /// The numbers of an actor's ties.
  func ties(of actor: String) -> [Int] { tieNumbers[actor] ?? [] }

  func tie(_ number: Int) -> Tie { ties[number - 1] }

  /// The place of an article in the list, from 1.
  func number(ofArticle id: String) -> Int? { articleNumbers[id] }

  func article(_ id: String) -> Article? { articleNumbers[id].map { graph.articles[$0 - 1] } }

  /// How many statements name an actor, by actor id.
  var weights: [String: Int] {
    var weights: [String: Int] = [:]
    for statement in graph.statements {
      for end in Set([statement.source, statement.target]) { weights[end, default: 0] += 1 }
    }
    return weights
  }

  /// The title of an article, its publisher and its day on one line.
  func label(of article: Article) -> String {
    let title = article.title.map(DisplayText.clean) ?? ""
    let publisher = article.publisher.map(DisplayText.clean) ?? ""
    let name = title.isEmpty ? DisplayText.clean(article.id) : title
    return [publisher, name, article.published?.description ?? ""].filter { !$0.isEmpty }
      .joined(separator: ", ")
  }

  /// Where the article can be read; nil where no web address is known.
  func address(of article: Article?) -> String? { article?.url.flatMap(WebAddress.escaped) }
}
