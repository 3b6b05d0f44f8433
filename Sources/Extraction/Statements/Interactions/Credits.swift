internal import GraphModel

/// Who worked on a work together: 'X starred in a film directed by Y', 'X's album, produced by Y'.
struct Credits: Sendable {
  let tree: SyntaxTree
  let arguments: ClauseArguments
  let participants: Participants

  private static let making: Set<String> = [
    "direct", "write", "produce", "compose", "choreograph", "create", "stage", "conduct", "pen",
    "co-direct", "co-write", "co-produce", "adapt", "illustrate", "edit",
  ]
  private static let performing: Set<String> = [
    "star", "appear", "play", "act", "perform", "feature", "sing", "dance", "debut", "cast",
    "record", "release", "publish", "make", "co-star", "work",
  ]
  private static let performers: Set<String> = ["star", "lead", "protagonist", "role", "part"]
  /// How many governors lie between a work and the verb above it.
  private static let reach = 6

  /// The statements of one participle of making.
  func drafts(for verb: Int) -> [StatementDraft] {
    guard tree.isVerb(verb), Self.making.contains(tree.lemma(verb)),
      tree.dependency(verb) == "acl", arguments.isPassive(verb), let work = tree.head(verb)
    else { return [] }
    let makers = people(arguments.agents(of: verb))
    guard !makers.isEmpty else { return [] }
    let (performers, clause) = performers(in: work)
    return performers.flatMap { performer in
      makers.filter { $0.actor != performer.actor }.map { maker in
        StatementDraft(
          relation: .cooperate, source: performer, target: maker, event: Event(.cooperate),
          cue: verb..<verb + 1, predicate: verb, role: tree.lemma(verb), rule: "credit",
          scope: clause.map { .clauseOf($0) } ?? .presupposed)
      }
    }
  }

  /// Those whose work it is, and the verb that says so; none for 'X's album'.
  private func performers(in work: Int) -> ([Participant], Int?) {
    let owners = people(tree.children(work, "poss"))
    guard owners.isEmpty else { return (owners, nil) }
    var current = work
    var isStarred = false
    for _ in 0..<Self.reach {
      guard let head = tree.head(current) else { return ([], nil) }
      guard ["pobj", "prep", "attr", "dobj", "appos", "conj"].contains(tree.dependency(current))
      else { return ([], nil) }
      current = head
      if Self.performers.contains(tree.lemma(current)) { isStarred = true }
      guard tree.isVerb(current) else { continue }
      guard isStarred || Self.performing.contains(tree.lemma(current)) else { return ([], nil) }
      return (people(arguments.subject(of: current).map { [$0] } ?? []), current)
    }
    return ([], nil)
  }

  private func people(_ tokens: [Int]) -> [Participant] {
    participants.all(tokens, as: .agent).filter {
      participants.kind($0) == .person && participants.table.actors[$0.actor].isNamed
    }
  }
}
