internal import GraphModel

/// What of a comparison is shown, and what is folded away.
struct ComparisonExtent {
  /// The actors that are shown, by id.
  private(set) var actors: Set<String>
  private(set) var ties: [MarkedTie]
  /// The actors at the ends of a changed tie, and those that changed themselves.
  let touched: Set<String>
  /// How many unchanged actors and ties are folded away, far from any change.
  private(set) var folded = (actors: 0, ties: 0)
  /// How many more actors, ties and changed ties the limit of actors leaves out.
  private(set) var limited = (actors: 0, ties: 0, changes: 0)

  /// Chooses among the actors and ties that the options want at all.
  ///
  /// Where nothing changed there is nothing to fold around, so everything is shown.
  init(
    of marked: MarkedTies, _ changes: [ActorChange], within wanted: Set<String>,
    _ options: ComparisonOptions
  ) {
    let changed = changes.filter { $0.change.isChange && wanted.contains($0.id) }.map(\.id)
    let ends = marked.ties.filter(\.isChange).flatMap { [$0.shown.source, $0.shown.target] }
    touched = Set(ends + changed)
    (actors, ties) = (wanted, marked.ties)
    if options.extent != .everything, !marked.isQuiet {
      fold(keepsContext: options.extent == .nearChanges)
    }
    if let limit = options.diagram.maximumActors, actors.count > limit {
      cut(to: limit, first: ends + changed)
    }
  }

  private mutating func fold(keepsContext: Bool) {
    let (allActors, allTies) = (actors.count, ties.count)
    let touched = touched
    ties = ties.filter { tie in
      tie.isChange
        || keepsContext
          && (touched.contains(tie.shown.source) || touched.contains(tie.shown.target))
    }
    actors = touched.union(ties.flatMap { [$0.shown.source, $0.shown.target] })
    folded = (allActors - actors.count, allTies - ties.count)
  }

  /// Keeps the ends of the most important changes, then what has the most ties to these.
  private mutating func cut(to limit: Int, first: [String]) {
    let (allActors, allTies, allChanges) = (actors.count, ties.count, ties.count(where: \.isChange))
    var kept: Set<String> = []
    for tie in ties where tie.isChange {
      let ends = Set([tie.shown.source, tie.shown.target]).subtracting(kept)
      if kept.count + ends.count <= limit { kept.formUnion(ends) }
    }
    for actor in first where kept.count < limit { kept.insert(actor) }
    var weights: [String: Int] = [:]
    for tie in ties {
      for (end, other) in [
        (tie.shown.source, tie.shown.target), (tie.shown.target, tie.shown.source),
      ] where kept.contains(other) {
        weights[end, default: 0] += tie.shown.statements.count
      }
    }
    let ranking = actors.subtracting(kept).sorted {
      (-weights[$0, default: 0], $0) < (-weights[$1, default: 0], $1)
    }
    kept.formUnion(ranking.prefix(max(0, limit - kept.count)))
    actors = kept
    ties = ties.filter { kept.contains($0.shown.source) && kept.contains($0.shown.target) }
    limited = (
      allActors - actors.count, allTies - ties.count,
      allChanges - ties.count(where: \.isChange)
    )
  }
}
