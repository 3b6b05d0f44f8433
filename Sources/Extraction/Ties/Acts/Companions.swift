internal import Lexicons
internal import Grammar
internal import GraphModel

/// Those who act beside the subject: 'X, together with Y, attacked Z', 'X attacked Z in
/// coordination with Y'.
struct Companions: Sendable {
  let tree: SyntaxTree
  let arguments: ClauseArguments
  let participants: Participants
  let acts: ActLexicon

  /// Words before 'with' that put somebody beside another: 'along with'.
  private static let beside = WordClass.companionsBeside
  /// Nouns of acting jointly: 'in coordination with'.
  private static let jointly = WordClass.companionsJointly
  /// The actors who do with the subject what a verb says.
  func actors(of verb: Int) -> [Participant] {
    let isPassive = arguments.isPassive(verb)
    let hosts =
      arguments.agents(of: verb) + (isPassive ? [] : [verb])
      + tree.children(verb, "dobj").filter { participants.mention(at: $0) == nil }
    return hosts.flatMap { host in
      markers(of: host).flatMap { marker -> [Participant] in
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
  private func beside(_ marker: Int) -> [Participant] {
    if tree.form(marker) == "alongside" {
      return actors(after: marker)
    }
    let with = Self.beside.contains(tree.form(marker)) ? tree.children(marker, "prep") : [marker]
    return with.filter { tree.form($0) == "with" }.flatMap { with -> [Participant] in
      let words = tree.children(with, "advmod").map { tree.form($0) } + [tree.form(marker)]
      return words.contains(where: { Self.beside.contains($0) }) ? actors(after: with) : []
    }
  }

  /// 'in coordination with Y'.
  private func joint(_ marker: Int) -> [Participant] {
    guard tree.form(marker) == "in" else { return [] }
    return tree.children(marker, "pobj").filter { Self.jointly.contains(tree.lemma($0)) }
      .flatMap { noun in
        tree.children(noun, "prep").filter { tree.form($0) == "with" }
          .flatMap { actors(after: $0) }
      }
  }

  private func actors(after preposition: Int) -> [Participant] {
    participants.all(tree.children(preposition, "pobj"), as: .agent)
  }
}
