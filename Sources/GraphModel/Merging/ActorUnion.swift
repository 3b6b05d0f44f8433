/// The actors that classes of atoms are, in order, under ids made from their names.
struct ActorUnion {
  /// The actors in the order of their ids, without their mentions.
  let actors: [Actor]
  /// The place of the actor that each atom is.
  let actorOfAtom: [Int32]

  /// Makes an actor of each class.
  ///
  /// - Parameters:
  ///   - classes: The atoms of each actor in ascending order.
  ///   - dissection: All atoms.
  ///   - judgements: The names that some actors are to have.
  init(
    _ classes: [[Int]], of dissection: Dissection, _ judgements: JudgementIndex
  ) {
    var merged = classes.map { Actor(of: $0, dissection, judgements) }
    let order = Self.order(of: merged, classes)
    let ids = ActorIdentity.distinct(order.map { ActorIdentity.slug(of: merged[$0].name) })
    for (index, id) in zip(order, ids) { merged[index].id = id }
    let sorted = merged.indices.map { (ExactText(merged[$0].id), $0) }.sorted { $0.0 < $1.0 }
    var actorOfAtom = [Int32](repeating: 0, count: dissection.atoms.count)
    for (place, entry) in sorted.enumerated() {
      for atom in classes[entry.1] { actorOfAtom[atom] = Int32(place) }
    }
    actors = sorted.map { merged[$0.1] }
    self.actorOfAtom = actorOfAtom
  }

  /// The actors with the mentions of those that became them, in order.
  func mentionedActors(_ dissection: Dissection, _ graphs: [Graph]) -> [Actor] {
    var actors = actors
    Self.addMentions(to: &actors, actorOfAtom, dissection, graphs)
    for index in actors.indices { actors[index].dropSoleAppearance() }
    return actors
  }

  /// The order in which actors take ids: those with identifiers first, then by name and articles.
  private static func order(of actors: [Actor], _ classes: [[Int]]) -> [Int] {
    let keys = actors.map { actor in
      let pairs = actor.identifiers.map { ExactText("\($0.key)=\($0.value)") }.sorted()
      return (
        isNamedOnly: pairs.isEmpty ? 1 : 0, kind: ExactText(actor.kind.rawValue),
        name: ExactText(actor.name), pairs: pairs
      )
    }
    return actors.indices.sorted { first, second in
      let (one, other) = (keys[first], keys[second])
      if one.isNamedOnly != other.isNamedOnly { return one.isNamedOnly < other.isNamedOnly }
      if one.kind != other.kind { return one.kind < other.kind }
      if one.name != other.name { return one.name < other.name }
      if one.pairs != other.pairs { return one.pairs.lexicographicallyPrecedes(other.pairs) }
      // Atoms are numbered in the order of what they say.
      return classes[first].lexicographicallyPrecedes(classes[second])
    }
  }

  /// Gives each actor the mentions of those that became it, in order.
  private static func addMentions(
    to actors: inout [Actor], _ actorOfAtom: [Int32], _ dissection: Dissection, _ graphs: [Graph]
  ) {
    var ranks: [String: Int] = [:]
    for (rank, id) in dissection.articleIDs.enumerated() { ranks[id] = rank }
    var mentions = [[PlacedMention]](repeating: [], count: actors.count)
    for (graph, part) in zip(graphs, dissection.graphs) {
      var reader = ArticleAtoms(part, count: dissection.articleIDs.count)
      for actor in graph.actors.indices {
        reader.enter(actor)
        for mention in graph.actors[actor].mentions {
          guard let atom = reader.atom(in: mention.article) else { continue }
          mentions[Int(actorOfAtom[atom])].append(
            PlacedMention(mention, article: dissection.atoms[atom].article))
        }
      }
    }
    for index in actors.indices {
      actors[index].mentions = PlacedMention.sorted(mentions[index], dissection.articleIDs)
      mentions[index] = []
    }
  }
}

/// The atoms of one actor of a graph at a time, by the article.
private struct ArticleAtoms {
  private let part: DissectedGraph
  private var places: ArraySlice<(article: Int32, atom: Int32)> = []
  private var last: (id: String, atom: Int)?
  private var next = 0

  init(_ part: DissectedGraph, count: Int) { self.part = part }

  mutating func enter(_ actor: Int) {
    places = part.places(of: actor)
    next = places.startIndex
    last = nil
  }

  /// The atom in an article; mentions mostly come in the order of the places.
  mutating func atom(in article: String) -> Int? {
    if let last, last.id == article { return last.atom }
    guard let number = part.number(ofArticle: article) else { return nil }
    for _ in places.indices {
      let place = places[next]
      next = next + 1 < places.endIndex ? next + 1 : places.startIndex
      if place.article == number {
        last = (article, Int(place.atom))
        return Int(place.atom)
      }
    }
    return nil
  }
}

/// A mention with the number of its article.
private struct PlacedMention: Comparable {
  let article: Int32
  let form: MentionForm
  let span: Range<Int>

  init(_ mention: Mention, article: Int) {
    self.article = Int32(article)
    form = mention.form
    span = mention.span
  }

  static func < (lhs: PlacedMention, rhs: PlacedMention) -> Bool {
    if lhs.article != rhs.article { return lhs.article < rhs.article }
    if lhs.span != rhs.span {
      return (lhs.span.lowerBound, lhs.span.upperBound)
        < (rhs.span.lowerBound, rhs.span.upperBound)
    }
    return lhs.form.rawValue < rhs.form.rawValue
  }

  /// The distinct mentions in order.
  static func sorted(_ mentions: [PlacedMention], _ articles: [String]) -> [Mention] {
    var sorted: [Mention] = []
    sorted.reserveCapacity(mentions.count)
    var last: PlacedMention?
    for mention in mentions.sorted() where mention != last {
      last = mention
      sorted.append(
        Mention(
          article: articles[Int(mention.article)], span: mention.span, form: mention.form))
    }
    return sorted
  }
}

extension Actor {
  /// One actor of several appearances, with its lists in order and without mentions.
  fileprivate init(
    of atoms: [Int], _ dissection: Dissection, _ judgements: JudgementIndex
  ) {
    var appearances: [Appearance] = []
    appearances.reserveCapacity(atoms.count)
    var distinct: [Int] = []
    var last: Dissection.Atom?
    for atom in atoms {
      let own = dissection.atoms[atom]
      if let last, last.article == own.article, last.presentation == own.presentation { continue }
      if last?.presentation != own.presentation { distinct.append(own.presentation) }
      last = own
      appearances.append(dissection.appearance(of: atom))
    }
    let members = Set(distinct).sorted().map { dissection.presentations[$0] }
    var whole = Appearance(merging: members)
    if !judgements.isEmpty, let preferred = judgements.preferredName(of: appearances) {
      whole.aliases.append(whole.name)
      whole.name = preferred
      whole = whole.normalized()
    }
    self.init(
      id: "", name: whole.name, kind: whole.kind, aliases: whole.aliases,
      descriptions: whole.descriptions, identifiers: whole.identifiers, appearances: appearances)
  }
}
