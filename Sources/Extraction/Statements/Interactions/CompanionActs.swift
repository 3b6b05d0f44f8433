internal import GraphModel

/// Those who act beside the subject: 'X, together with Y, attacked Z', 'X attacked Z in
/// coordination with Y'.
struct CompanionActs: Sendable {
  let tree: SyntaxTree
  let arguments: ClauseArguments
  let participants: Participants
  let acts: ActLexicon

  /// Words before 'with' that put somebody beside another: 'along with'.
  private static let beside: Set<String> = ["together", "along", "jointly"]
  /// Nouns of acting jointly: 'in coordination with'.
  private static let jointly: Set<String> = [
    "coordination", "co-ordination", "cooperation", "co-operation", "concert", "conjunction",
    "collaboration", "partnership", "tandem", "league", "consort", "cahoots", "concertation",
  ]
  /// Verbs of a state, in which nobody does anything with anybody.
  private static let still: Set<String> = [
    "be", "have", "remain", "become", "belong", "include", "live", "die", "seem", "appear", "stay",
    "lie", "sit", "contain", "own", "mean", "rank", "need", "suffer", "lose", "say", "tell",
  ]

  private struct Companion {
    var actor: Participant
    /// The word that puts the companion beside the subject.
    var marker: Int
    /// Whether the two are said to act jointly, not merely both.
    var isJoint: Bool
  }

  /// The actors who do with the subject what a verb says.
  func actors(of verb: Int) -> [Participant] { companions(of: verb).map(\.actor) }

  /// That the subject of a verb acts jointly with its companions.
  func drafts(for verb: Int) -> [StatementDraft] {
    guard tree.isVerb(verb), !tree.children(verb, "nsubj").isEmpty,
      !Self.still.contains(tree.lemma(verb))
    else { return [] }
    let agents = participants.all(arguments.agents(of: verb), as: .agent)
    return companions(of: verb).filter(\.isJoint).flatMap { companion in
      agents.filter { $0.actor != companion.actor.actor }.map { agent in
        StatementDraft(
          relation: .cooperate, source: agent, target: companion.actor, event: Event(.cooperate),
          cue: companion.marker..<companion.marker + 1, predicate: verb,
          role: tree.form(companion.marker), rule: "joint-act", scope: .clause)
      }
    }
  }

  private func companions(of verb: Int) -> [Companion] {
    let isPassive = arguments.isPassive(verb)
    let hosts =
      arguments.agents(of: verb) + (isPassive ? [] : [verb])
      + tree.children(verb, "dobj")
      .filter { participants.mention(at: $0) == nil }
    return hosts.flatMap { host in
      markers(of: host).flatMap { marker -> [Companion] in
        let early =
          marker < verb || isPassive || tree.children(verb, "dobj").isEmpty
          || tree.form(marker) == "alongside" || !harms(verb) && isTogether(marker)
        return joint(marker) + (early ? beside(marker) : [])
      }
    }
  }

  private func harms(_ verb: Int) -> Bool {
    acts.frames(of: verb, in: tree).contains { $0.relation == .conflict }
  }

  /// Whether a preposition is that of 'operates the station together with Y'.
  private func isTogether(_ marker: Int) -> Bool {
    tree.form(marker) == "together"
      || tree.children(marker, "advmod").contains {
        ["together", "jointly"].contains(tree.form($0))
      }
  }

  /// The prepositions of a word, and those that the parser hung on a comma after it.
  private func markers(of host: Int) -> [Int] {
    ([host] + tree.children(host, "punct")).flatMap { tree.children($0, "prep") }
  }

  /// 'together with Y', 'along with Y', 'alongside Y'.
  private func beside(_ marker: Int) -> [Companion] {
    if tree.form(marker) == "alongside" {
      return actors(after: marker, marker: marker, isJoint: true)
    }
    let with = Self.beside.contains(tree.form(marker)) ? tree.children(marker, "prep") : [marker]
    return with.filter { tree.form($0) == "with" }.flatMap { with -> [Companion] in
      let words = tree.children(with, "advmod").map { tree.form($0) } + [tree.form(marker)]
      guard let word = words.first(where: { Self.beside.contains($0) }) else { return [] }
      return actors(after: with, marker: marker, isJoint: word != "along")
    }
  }

  /// 'in coordination with Y'.
  private func joint(_ marker: Int) -> [Companion] {
    guard tree.form(marker) == "in" else { return [] }
    return tree.children(marker, "pobj").filter { Self.jointly.contains(tree.lemma($0)) }
      .flatMap { noun in
        tree.children(noun, "prep").filter { tree.form($0) == "with" }
          .flatMap { actors(after: $0, marker: noun, isJoint: true) }
      }
  }

  private func actors(after preposition: Int, marker: Int, isJoint: Bool) -> [Companion] {
    participants.all(tree.children(preposition, "pobj"), as: .agent)
      .map { Companion(actor: $0, marker: marker, isJoint: isJoint) }
  }
}
