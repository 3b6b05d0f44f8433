internal import GraphModel

/// The boxes of actors as the comparison, the older and the newer side show them.
struct ActorStates {
  private(set) var shown: [ActorBox] = []
  /// In the order of ``shown``; nil where the older side does not have the actor.
  private(set) var before: [ActorBox?] = []
  private(set) var after: [ActorBox?] = []

  init(_ comparison: Comparison, _ parts: ComparisonParts) {
    let graph = comparison.union
    // A role that has ended is the older side's alone.
    let ended = Set(
      comparison.ties.filter { $0.change == .ended }.flatMap { change in
        [change.old, change.new].compactMap { $0 }.flatMap(\.statements)
      })
    let both = RoleLine.roles(in: graph.keeping(Set(graph.statements.map(\.id)).subtracting(ended)))
    let old = RoleLine.roles(in: graph.keeping(comparison.old.statements))
    let new = RoleLine.roles(in: graph.keeping(comparison.new.statements.subtracting(ended)))
    for actor in parts.actors {
      let change = parts.changes[actor.id]
      let isTouched = parts.extent.touched.contains(actor.id)
      let mark = ChangeMark.of(change, isTouched: isTouched, isQuiet: parts.isQuiet)
      var current = actor
      current.name = change?.newName ?? actor.name
      let box = ActorBox(actor: current, role: new[actor.id] ?? both[actor.id], mark: mark)
      shown.append(box)
      if comparison.old.actors.contains(actor.id) || change?.change == .unmentioned {
        var former = actor
        let names = change?.oldNames ?? []
        former.name = names.isEmpty ? actor.name : names.joined(separator: " / ")
        before.append(ActorBox(actor: former, role: old[actor.id]))
      } else {
        before.append(nil)
      }
      after.append(afterwards(box, current, role: new[actor.id]))
    }
  }

  private func afterwards(_ box: ActorBox, _ actor: Actor, role: String?) -> ActorBox {
    guard let mark = box.mark, mark.fading != .unmentioned else { return box }
    return ActorBox(actor: actor, role: role, mark: mark.badge == nil ? nil : mark)
  }
}

extension Graph {
  /// The same graph with some of its statements alone.
  fileprivate func keeping(_ kept: Set<String>) -> Graph {
    var part = self
    part.statements.removeAll { !kept.contains($0.id) }
    return part
  }
}
