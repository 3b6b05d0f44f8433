/// Graphs taken apart into what each article says of each actor.
///
/// What comes out depends on the set of article graphs alone, not on how they were put together.
struct Dissection {
  /// An actor as one article presents it, with the places.
  struct Atom {
    var appearance: Appearance
    var mentions: [Mention]
  }

  /// A statement of a graph, whose actors are atoms.
  struct Link {
    /// The statement's place in its graph.
    let statement: Int
    /// The id of its article in the union.
    let article: String
    let relation: Relation
    let source: Int
    let target: Int
    let speakers: [Int?]
  }

  /// An actor of a graph in one of the graph's articles, under the article's id in the union.
  struct Place: Hashable {
    let actor: String
    let article: String
  }

  let articles: ArticleUnion
  /// The atoms in the order of their content.
  let atoms: [Atom]
  /// For each graph, the atoms that its actors are in its articles.
  let places: [[Place: Int]]
  /// For each graph, its statements, without those of actors that it lacks.
  let links: [[Link]]

  /// Takes graphs apart.
  ///
  /// - Parameters:
  ///   - graphs: Graphs of one or of many articles.
  ///   - judgements: What makes one of two actors of the same article.
  /// - Complexity: O(*n* log *n*) in the size of the graphs.
  init(_ graphs: [Graph], _ judgements: JudgementIndex) {
    articles = ArticleUnion(graphs.map(\.articles))
    var pieces: [Atom] = []
    var ownPieces: [[Place: Int]] = []
    for (graph, names) in zip(graphs, articles.names) {
      var own: [Place: Int] = [:]
      for piece in GraphPieces(graph, articles: names).pieces {
        own[Place(actor: piece.actor, article: piece.atom.appearance.article)] = pieces.count
        pieces.append(piece.atom)
      }
      ownPieces.append(own)
    }
    let fusion = AtomFusion(pieces, judgements)
    atoms = fusion.atoms
    let places = ownPieces.map { $0.mapValues { fusion.atomOfPiece[$0] } }
    self.places = places
    links = zip(zip(graphs, articles.names), places).map { graph, places in
      Self.links(of: graph.0, articles: graph.1, places)
    }
  }

  private static func links(
    of graph: Graph, articles: [String: String], _ places: [Place: Int]
  ) -> [Link] {
    graph.statements.indices.compactMap { index in
      let own = graph.statements[index].evidence.article
      let article = articles[own] ?? own
      func atom(_ actor: String) -> Int? { places[Place(actor: actor, article: article)] }
      guard let source = atom(graph.statements[index].source),
        let target = atom(graph.statements[index].target)
      else { return nil }
      return Link(
        statement: index, article: article, relation: graph.statements[index].relation,
        source: source, target: target,
        speakers: graph.statements[index].attribution.map { $0.actor.flatMap(atom) })
    }
  }
}

/// One graph taken apart: each of its actors in each of its articles.
struct GraphPieces {
  private(set) var pieces: [(actor: String, atom: Dissection.Atom)] = []
  private let articles: [String: String]

  init(_ graph: Graph, articles: [String: String]) {
    self.articles = articles
    let places = ActorPlaces(graph)
    for actor in graph.actors { add(actor, places.appearances(of: actor)) }
  }

  private mutating func add(_ actor: Actor, _ all: [Appearance]) {
    let appearances = Dictionary(grouping: all, by: \.article)
    var mentions = Dictionary(grouping: actor.mentions, by: \.article)
    for article in appearances.keys.map(ExactText.init).sorted().map(\.text) {
      let name = articles[article] ?? article
      var appearance = Appearance(merging: appearances[article] ?? [])
      appearance.article = name
      let own = (mentions.removeValue(forKey: article) ?? []).map { mention in
        var mention = mention
        mention.article = name
        return mention
      }
      pieces.append((actor.id, Dissection.Atom(appearance: appearance, mentions: own)))
    }
  }
}

/// Which articles of a graph say something of its actors.
struct ActorPlaces {
  private let ofStatements: [String: Set<String>]
  private let soleArticle: String

  init(_ graph: Graph) {
    ofStatements = Self.articlesOfStatements(graph)
    soleArticle = graph.articles.count == 1 ? graph.articles[0].id : ""
  }

  /// How each article presents an actor: as it tells itself, or with all that is known of it.
  func appearances(of actor: Actor) -> [Appearance] {
    let known = Set(actor.appearances.map(\.article))
    var articles = Set(actor.mentions.map(\.article))
    articles.formUnion(ofStatements[actor.id] ?? [])
    if articles.isEmpty, known.isEmpty { articles = [soleArticle] }
    return actor.appearances
      + articles.subtracting(known).map { Appearance(actor, in: $0) }
  }

  private static func articlesOfStatements(_ graph: Graph) -> [String: Set<String>] {
    var articles: [String: Set<String>] = [:]
    for statement in graph.statements {
      let article = statement.evidence.article
      articles[statement.source, default: []].insert(article)
      articles[statement.target, default: []].insert(article)
      for speaker in statement.attribution.compactMap(\.actor) {
        articles[speaker, default: []].insert(article)
      }
    }
    return articles
  }
}
