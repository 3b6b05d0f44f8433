/// Ties as a network of neighbours, whatever their direction.
struct TieNetwork {
  let ties: [Tie]
  private let weights: [String: Weight]
  private let neighbours: [String: [String]]

  /// How much is said of an actor.
  private struct Weight: Comparable {
    var statements = 0
    var articles = 0

    static func < (lhs: Weight, rhs: Weight) -> Bool {
      (lhs.statements, lhs.articles) < (rhs.statements, rhs.articles)
    }
  }

  init(_ ties: [Tie]) {
    self.ties = ties
    var weights: [String: Weight] = [:]
    var neighbours: [String: Set<String>] = [:]
    for tie in ties {
      neighbours[tie.source, default: []].insert(tie.target)
      neighbours[tie.target, default: []].insert(tie.source)
      for end in Set([tie.source, tie.target]) {
        weights[end, default: Weight()].statements += tie.statements.count
        weights[end, default: Weight()].articles += tie.articles
      }
    }
    self.weights = weights
    self.neighbours = neighbours.mapValues { Self.ranking(of: $0, by: weights) }
  }

  /// The actors that have a tie.
  var actors: Set<String> { Set(neighbours.keys) }

  /// Actors by the statements of their ties, then the articles of these, then id.
  func ranking(of actors: Set<String>) -> [String] { Self.ranking(of: actors, by: weights) }

  private static func ranking(of actors: Set<String>, by weights: [String: Weight]) -> [String] {
    actors.sorted { first, second in
      let (one, other) = (weights[first] ?? Weight(), weights[second] ?? Weight())
      return one == other ? ExactText(first) < ExactText(second) : one > other
    }
  }

  /// The network of ties whose two ends are among some actors.
  func restricted(to actors: Set<String>) -> TieNetwork {
    TieNetwork(ties.filter { actors.contains($0.source) && actors.contains($0.target) })
  }

  /// The actors at most some ties away from others, and these themselves.
  func neighbourhood(of centre: Set<String>, depth: Int) -> Set<String> {
    var reached = centre
    var edge = centre
    var distance = 0
    while distance < depth, !edge.isEmpty {
      edge = Set(edge.flatMap { neighbours[$0, default: []] }).subtracting(reached)
      reached.formUnion(edge)
      distance += 1
    }
    return reached
  }

  /// At most some number of actors: the heaviest, each with its shortest path to those before it.
  ///
  /// The first that are taken, whatever their weight, are those that are looked around from.
  /// An actor whose path no longer fits is passed over, so that what is chosen hangs together as far
  /// as the network does.
  func heaviest(_ limit: Int, of actors: Set<String>, from centre: Set<String>) -> Set<String> {
    var chosen = Set(ranking(of: centre).prefix(max(0, limit)))
    for actor in ranking(of: actors) where !chosen.contains(actor) {
      guard chosen.count < limit else { break }
      let path = path(from: actor, to: chosen) ?? [actor]
      if chosen.count + path.count <= limit { chosen.formUnion(path) }
    }
    return chosen
  }

  /// At most some number of actors: those of the innermost cores, and of one core the heaviest.
  ///
  /// The first that are taken, whatever their core, are those that are looked around from.
  func innermost(_ limit: Int, of actors: Set<String>, from centre: Set<String>) -> Set<String> {
    let others = Dictionary(
      uniqueKeysWithValues: neighbours.map { actor, near in (actor, near.filter { $0 != actor }) })
    let cores = CoreNumbers(neighbours: others).numbers
    let byWeight = ranking(of: actors.subtracting(centre)).enumerated()
    let ranked = byWeight.sorted { first, second in
      let (one, other) = (cores[first.element] ?? 0, cores[second.element] ?? 0)
      return one == other ? first.offset < second.offset : one > other
    }
    let all = ranking(of: centre) + ranked.map(\.element)
    return Set(all.prefix(max(0, limit)))
  }

  /// The shortest way from an actor to one of some others, without the other; nil where none leads.
  ///
  /// Of equally short ways, the one through the heaviest actors nearest the start.
  private func path(from start: String, to goal: Set<String>) -> [String]? {
    var previous = [start: start]
    var queue = [start]
    var next = 0
    while next < queue.count {
      let actor = queue[next]
      next += 1
      for neighbour in neighbours[actor, default: []] {
        if goal.contains(neighbour) { return way(to: actor, over: previous) }
        guard previous[neighbour] == nil else { continue }
        previous[neighbour] = actor
        queue.append(neighbour)
      }
    }
    return nil
  }

  private func way(to end: String, over previous: [String: String]) -> [String] {
    var way = [end]
    var actor = end
    while let before = previous[actor], before != actor {
      way.append(before)
      actor = before
    }
    return way
  }
}
