/// Says in one English sentence what has become of an actor.
struct ActorSentence {
  /// The names of the union by id.
  let names: [ExactText: String]

  func report(_ change: ActorChange) -> ActorReport {
    let name = names[ExactText(change.id)] ?? change.id
    return ActorReport(
      change: change.change, actor: NamedActor(id: change.id, name: name),
      oldNames: change.oldNames, newName: change.newName, sentence: sentence(change, name))
  }

  private func sentence(_ change: ActorChange, _ name: String) -> String {
    switch change.change {
    case .merged:
      let names = change.oldNames
      return names.count > 1
        ? "\(list(names)) are one actor, \(name)." : "Several actors called \(name) are one."
    case .split: return "\(list(change.oldNames)) is several actors, one of them \(name)."
    case .new: return "\(name) is new."
    case .renamed: return "\(list(change.oldNames)) is called \(change.newName ?? name) now."
    case .unmentioned: return "The newer side does not mention \(name)."
    case .same: return "Both sides mention \(name)."
    }
  }

  private func list(_ names: [String]) -> String {
    guard let last = names.last, names.count > 1 else { return names.joined() }
    return names.dropLast().joined(separator: ", ") + " and " + last
  }
}
