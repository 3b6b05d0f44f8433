/// One graph taken apart: each of its actors in each of its articles, in numbers.
struct GraphPieces {
  /// An actor as one article presents it.
  struct Piece {
    /// The place of the actor in the graph.
    let actor: Int32
    /// The number of the article in the graph.
    let article: Int32
    var presentation: Int32
  }

  /// The pieces; statements and mentions bring those that no appearance tells of.
  private(set) var pieces: [Piece] = []
  /// The statements between actors that the graph has; their ends are pieces.
  private(set) var links: [Dissection.Link] = []
  /// The ids of the articles by number, as the graph writes them.
  private(set) var articles = TextNumbers()
  let actors: ActorNumbers
  /// What the pieces say.
  private(set) var presentations = PresentationTable()

  /// The piece of each actor and article.
  private var places: [UInt64: Int32] = [:]

  /// Takes a graph apart.
  ///
  /// - Complexity: O(*n*) in the size of the graph.
  init(_ graph: Graph) {
    actors = ActorNumbers(graph.actors)
    pieces.reserveCapacity(2 * graph.actors.count)
    for number in graph.actors.indices {
      addAppearances(of: graph.actors[number], number)
    }
    addStatements(of: graph)
    addLoneActors(of: graph)
    places = [:]
  }

  private static func key(_ actor: Int, _ article: Int) -> UInt64 {
    UInt64(actor) << 32 | UInt64(article)
  }

  private mutating func add(_ actor: Int, _ article: Int, _ presentation: Int) -> Int32 {
    let piece = Int32(pieces.count)
    places[Self.key(actor, article)] = piece
    pieces.append(
      Piece(actor: Int32(actor), article: Int32(article), presentation: Int32(presentation)))
    return piece
  }

  // MARK: Appearances and mentions

  private mutating func addAppearances(
    of actor: Actor, _ number: Int
  ) {
    var several: [Int32: [Int]] = [:]
    for appearance in actor.appearances {
      let article = articles.number(of: appearance.article)
      let presentation = presentations.number(of: appearance)
      if let piece = places[Self.key(number, article)] {
        let first = Int(pieces[Int(piece)].presentation)
        several[piece, default: [first]].append(presentation)
      } else {
        _ = add(number, article, presentation)
      }
    }
    for (piece, members) in several {
      pieces[Int(piece)].presentation = Int32(presentations.number(merging: members))
    }
    var last = -1
    for index in actor.mentions.indices {
      let article = articles.number(of: actor.mentions[index].article)
      if article == last { continue }
      last = article
      addIfMissing(actor, number, article)
    }
  }

  /// An article that has no appearance of an actor presents it with all that is known of it.
  private mutating func addIfMissing(
    _ actor: Actor, _ number: Int, _ article: Int
  ) {
    guard places[Self.key(number, article)] == nil else { return }
    _ = add(number, article, presentations.number(of: Appearance(actor, in: "")))
  }

  private mutating func addLoneActors(
    of graph: Graph
  ) {
    var isPlaced = [Bool](repeating: false, count: graph.actors.count)
    for piece in pieces { isPlaced[Int(piece.actor)] = true }
    for number in graph.actors.indices where !isPlaced[number] {
      let id = graph.articles.count == 1 ? graph.articles[0].id : ""
      let article = articles.number(of: id)
      addIfMissing(graph.actors[number], number, article)
    }
  }

  // MARK: Statements

  private mutating func addStatements(
    of graph: Graph
  ) {
    links.reserveCapacity(graph.statements.count)
    for index in graph.statements.indices {
      let article = articles.number(of: graph.statements[index].evidence.article)
      let source = piece(of: graph.statements[index].source, article, graph)
      let target = piece(of: graph.statements[index].target, article, graph)
      var speakers: [Int] = []
      for place in graph.statements[index].attribution.indices {
        guard let id = graph.statements[index].attribution[place].actor else { continue }
        let speaker = piece(of: id, article, graph)
        while speakers.count < place { speakers.append(-1) }
        speakers.append(speaker ?? -1)
      }
      guard let source, let target else { continue }
      links.append(
        Dissection.Link(
          statement: index, article: article, relation: graph.statements[index].relation,
          source: source, target: target, speakers: speakers))
    }
  }

  /// The piece of an actor that a statement names; the last of several actors with one id.
  private mutating func piece(
    of id: String, _ article: Int, _ graph: Graph
  ) -> Int? {
    guard let number = actors[id] else { return nil }
    if let piece = places[Self.key(number, article)], !actors.haveSharedIDs { return Int(piece) }
    for actor in actors.all(with: number) {
      addIfMissing(graph.actors[actor], actor, article)
    }
    return places[Self.key(number, article)].map(Int.init)
  }
}

/// Numbers for texts in the order in which they come.
struct TextNumbers {
  private(set) var texts: [String] = []
  private var numbers: [String: Int] = [:]
  private var last = 0

  /// The number of a text, which is a new one where the text is.
  mutating func number(of text: String) -> Int {
    if last < texts.count, texts[last] == text { return last }
    if let number = numbers[text] {
      last = number
    } else {
      last = texts.count
      numbers[text] = last
      texts.append(text)
    }
    return last
  }

  /// The number of a text that has one.
  subscript(text: String) -> Int? { numbers[text] }
}

/// The places of a graph's actors by id.
struct ActorNumbers {
  private var numbers: [String: Int] = [:]
  /// For an actor whose id others before it have, the last of these.
  private var earlier: [Int: Int] = [:]

  init(_ actors: [Actor]) {
    numbers.reserveCapacity(actors.count)
    for number in actors.indices {
      if let other = numbers.updateValue(number, forKey: actors[number].id) {
        earlier[number] = other
      }
    }
  }

  /// Whether an id is that of several actors.
  var haveSharedIDs: Bool { !earlier.isEmpty }

  /// The last actor with an id.
  subscript(id: String) -> Int? { numbers[id] }

  /// The ids with the last actor of each.
  var byID: [String: Int] { numbers }

  /// All actors with the id of the last of them, in order.
  func all(with number: Int) -> [Int] {
    var all = [number]
    while let other = earlier[all[all.count - 1]] { all.append(other) }
    return all.reversed()
  }
}
