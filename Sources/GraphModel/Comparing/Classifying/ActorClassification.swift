/// Decides what has become of each actor.
struct ActorClassification {
  /// Every actor of the union under its class, the most important first.
  let changes: [ActorChange]

  init(_ union: Graph, sides: [Graph], parts: [UnionPart]) {
    let old = Self.sources(of: sides[0].actors, parts[0])
    let new = Self.sources(of: sides[1].actors, parts[1])
    let halves = Self.halves(parts[0], parts[1])
    let weights = Self.weights(in: union)
    let ranked = union.actors.map { actor in
      let id = ExactText(actor.id)
      let change = Self.change(
        of: actor.id, from: old[id] ?? [], to: new[id] ?? [], isHalf: halves.contains(id))
      return (change: change, weight: weights[id] ?? 0)
    }
    changes = ranked.sorted { first, second in
      let order = (first.change.change.rank, -first.weight)
      let other = (second.change.change.rank, -second.weight)
      if order != other { return order < other }
      return ExactText(first.change.id) < ExactText(second.change.id)
    }.map(\.change)
  }

  /// The actors of one side by what they are in the union.
  private static func sources(of actors: [Actor], _ part: UnionPart) -> [ExactText: [Actor]] {
    var sources: [ExactText: [Actor]] = [:]
    sources.reserveCapacity(actors.count)
    for actor in actors {
      for id in part.actors[actor.id] ?? [] { sources[ExactText(id), default: []].append(actor) }
    }
    return sources
  }

  /// The actors of the union that one actor of the older side became, together with others.
  ///
  /// What the newer side keeps in one too has not been split by it.
  private static func halves(_ old: UnionPart, _ new: UnionPart) -> Set<ExactText> {
    let spans = old.actors.values.filter { $0.count > 1 }
    guard !spans.isEmpty else { return [] }
    let mentioned = new.actors.values.reduce(into: Set<String>()) { $0.formUnion($1) }
    let kept = new.actors.values.filter { $0.count > 1 }
    var halves: Set<ExactText> = []
    for span in spans where !span.isDisjoint(with: mentioned) {
      for id in span {
        let isKept = kept.contains { $0.contains(id) && $0.intersection(span).count > 1 }
        if !isKept { halves.insert(ExactText(id)) }
      }
    }
    return halves
  }

  private static func change(
    of id: String, from old: [Actor], to new: [Actor], isHalf: Bool
  ) -> ActorChange {
    let newName = new.map(\.name).max {
      ($0.unicodeScalars.count, ExactText($0)) < ($1.unicodeScalars.count, ExactText($1))
    }
    let change: ActorChangeClass =
      if old.count > 1, !new.isEmpty, new.count < old.count {
        .merged
      } else if isHalf {
        .split
      } else if old.isEmpty {
        .new
      } else if new.isEmpty {
        .unmentioned
      } else {
        isRenamed(from: old, to: new) ? .renamed : .same
      }
    return ActorChange(
      change: change, id: id, oldNames: old.map(\.name).distinctSorted(), newName: newName)
  }

  private static func isRenamed(from old: [Actor], to new: [Actor]) -> Bool {
    if new.contains(where: { actor in old.contains { $0.name == actor.name } }) { return false }
    func names(_ actors: [Actor]) -> Set<String> {
      Set(actors.flatMap { [$0.name] + $0.aliases }.map(WordFolding.folded))
    }
    func isKnown(_ actors: [Actor], to others: [Actor]) -> Bool {
      let known = names(others)
      return actors.contains { known.contains(WordFolding.folded($0.name)) }
    }
    return !isKnown(new, to: old) && !isKnown(old, to: new)
  }

  /// How many statements each actor has a part in.
  private static func weights(in union: Graph) -> [ExactText: Int] {
    var weights: [ExactText: Int] = [:]
    weights.reserveCapacity(union.actors.count)
    let statements = union.statements
    // By place, since a sequence of statements would copy each.
    for index in statements.indices {
      weights[ExactText(statements[index].source), default: 0] += 1
      weights[ExactText(statements[index].target), default: 0] += 1
    }
    return weights
  }
}

extension ActorChangeClass {
  fileprivate var rank: Int {
    switch self {
    case .merged: 0
    case .split: 1
    case .new: 2
    case .renamed: 3
    case .unmentioned: 4
    case .same: 5
    }
  }
}
