/// Graphs taken apart into what each article says of each actor.
///
/// What comes out depends on the set of article graphs alone, not on how they were put together.
struct Dissection {
  /// An actor as one article presents it.
  struct Atom {
    /// The number of the article; articles are numbered in the order of their ids.
    let article: Int
    /// The number of what the article says; presentations are numbered in their order.
    let presentation: Int
  }

  /// A statement of a graph, whose ends are pieces of the graph or, in the end, atoms.
  struct Link {
    /// The statement's place in its graph.
    let statement: Int
    /// The number of its article.
    let article: Int
    let relation: Relation
    let source: Int
    let target: Int
    /// Who speaks, in the order of attribution; −1 for nobody of the graph, and so beyond the end.
    let speakers: [Int]
  }

  let articles: ArticleUnion
  /// The ids in the union of the articles that say something, in order.
  let articleIDs: [String]
  /// What the articles say, in order, each as an appearance in no article.
  let presentations: [Appearance]
  /// The atoms in the order of their content.
  let atoms: [Atom]
  /// What became of the parts of each graph.
  let graphs: [DissectedGraph]

  /// Takes graphs apart.
  ///
  /// - Parameters:
  ///   - graphs: Graphs of one or of many articles.
  ///   - judgements: What makes one of two actors of the same article.
  /// - Complexity: O(*n* log *n*) in the size of the graphs.
  init(_ graphs: [Graph], _ judgements: JudgementIndex) {
    articles = ArticleUnion(graphs.map(\.articles))
    let parts = SideBySide.compactMap(graphs.count) { GraphPieces(graphs[$0]) }
    var presentations = PresentationTable()
    let shared = parts.map { part in part.presentations.all.map { presentations.number(of: $0) } }
    let numbering = ArticleNumbering(parts.map(\.articles.texts), articles.names)
    articleIDs = numbering.ids
    var all: [Atom] = []
    all.reserveCapacity(parts.reduce(0) { $0 + $1.pieces.count })
    for (index, part) in parts.enumerated() {
      let (articles, presentations) = (numbering.numbers[index], shared[index])
      for piece in part.pieces {
        all.append(
          Atom(
            article: articles[Int(piece.article)],
            presentation: presentations[Int(piece.presentation)]))
      }
    }
    let fusion = AtomFusion(all, &presentations, numbering.ids, judgements)
    atoms = fusion.atoms
    self.presentations = fusion.presentations
    var start = 0
    var dissected: [DissectedGraph] = []
    for (part, numbers) in zip(parts, numbering.numbers) {
      let end = start + part.pieces.count
      dissected.append(
        DissectedGraph(part, atoms: fusion.atomOfPiece[start..<end], articles: numbers))
      start = end
    }
    self.graphs = dissected
  }

  /// An atom as an appearance.
  func appearance(of atom: Int) -> Appearance {
    var appearance = presentations[atoms[atom].presentation]
    appearance.article = articleIDs[atoms[atom].article]
    return appearance
  }
}

/// The numbers of the articles of several graphs, in the order of their ids in the union.
private struct ArticleNumbering {
  let ids: [String]
  /// For each graph, the numbers of its articles.
  let numbers: [[Int]]

  init(_ own: [[String]], _ names: [[String: String]]) {
    var found = TextNumbers()
    let numbers = zip(own, names).map { ids, names in
      ids.map { found.number(of: names[$0] ?? $0) }
    }
    let order = found.texts.indices.sorted {
      ExactText(found.texts[$0]) < ExactText(found.texts[$1])
    }
    var ranks = [Int](repeating: 0, count: order.count)
    for (rank, number) in order.enumerated() { ranks[number] = rank }
    ids = order.map { found.texts[$0] }
    self.numbers = numbers.map { list in list.map { ranks[$0] } }
  }
}

/// The atoms that a graph's actors are, and its statements between atoms.
struct DissectedGraph {
  /// The graph's actors by id; the last of several with one id.
  private let actors: ActorNumbers
  /// The graph's articles by their own ids.
  private let articles: TextNumbers
  /// Where the pieces of each actor begin, and behind the last where they end.
  private let starts: [Int32]
  private let pieces: [(article: Int32, atom: Int32)]
  /// The statements, without those of actors that the graph lacks.
  let links: [Dissection.Link]

  fileprivate init(_ part: GraphPieces, atoms: ArraySlice<Int>, articles numbers: [Int]) {
    actors = part.actors
    articles = part.articles
    var starts: [Int32] = []
    var sorted = [(article: Int32, atom: Int32)](
      repeating: (0, 0), count: part.pieces.count)
    for piece in part.pieces {
      while starts.count < Int(piece.actor) + 2 { starts.append(0) }
      starts[Int(piece.actor) + 1] += 1
    }
    for index in starts.indices.dropFirst() { starts[index] += starts[index - 1] }
    var next = starts
    for (piece, atom) in zip(part.pieces, atoms) {
      sorted[Int(next[Int(piece.actor)])] = (piece.article, Int32(atom))
      next[Int(piece.actor)] += 1
    }
    self.starts = starts
    pieces = sorted
    let first = atoms.startIndex
    links = part.links.map { link in
      Dissection.Link(
        statement: link.statement, article: numbers[link.article], relation: link.relation,
        source: atoms[first + link.source], target: atoms[first + link.target],
        speakers: link.speakers.map { $0 < 0 ? -1 : atoms[first + $0] })
    }
  }

  private func range(of actor: Int) -> Range<Int> {
    actor + 1 < starts.count ? Int(starts[actor])..<Int(starts[actor + 1]) : 0..<0
  }

  /// The atoms of an actor by its place in the graph, with the numbers of their articles in the graph.
  func places(of actor: Int) -> ArraySlice<(article: Int32, atom: Int32)> {
    pieces[range(of: actor)]
  }

  /// The ids of the actors with the places of the last of each.
  var actorsByID: [String: Int] { actors.byID }

  /// The atoms of all actors with an id.
  func atoms(of id: String) -> [Int] {
    guard let number = actors[id] else { return [] }
    return actors.all(with: number).flatMap { places(of: $0).map { Int($0.atom) } }
  }

  /// The atom of an actor in an article, both by their ids in the graph.
  func atom(of id: String, article: String) -> Int? {
    guard let number = actors[id], let article = articles[article] else { return nil }
    for actor in actors.all(with: number).reversed() {
      if let place = places(of: actor).first(where: { $0.article == article }) {
        return Int(place.atom)
      }
    }
    return nil
  }

  /// The number in the graph of an article that says something.
  func number(ofArticle id: String) -> Int? { articles[id] }
}
