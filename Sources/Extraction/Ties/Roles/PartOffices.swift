internal import Grammar
internal import GraphModel

/// Offices over a part of a body, whose holder does not lead all of it: 'head of sales at Y', 'Y's team
/// leader'.
struct PartOffices: Sendable {
  let tree: SyntaxTree
  let participants: Participants

  /// Whether a role names what it is the office of, besides the body.
  func isOfPart(_ noun: Int, _ words: Range<Int>, of body: RoleBody) -> Bool {
    guard participants.kind(body.participant) == .organization else { return false }
    return isOfTask(noun, body) || isOfTeam(words, body)
  }

  /// 'head of sales' with the body elsewhere.
  private func isOfTask(_ noun: Int, _ body: RoleBody) -> Bool {
    tree.prepositionalPhrases(noun).contains { phrase in
      ["of", "for"].contains(phrase.word) && ["NN", "NNS"].contains(tree.tag(phrase.object))
        && participants.mention(at: phrase.object) == nil
        && !body.participant.tokens.contains(phrase.object)
        && !tree.isBelow(body.participant.tokens.upperBound - 1, phrase.object)
    }
  }

  /// 'Y's team leader'; 'the Reds team captain' leads the team that is called so.
  private func isOfTeam(_ words: Range<Int>, _ body: RoleBody) -> Bool {
    let before = words.lowerBound - 1
    return [.possessive, .preposition("at")].contains(body.pattern) && before >= 0
      && tree.dependency(before) == "compound"
      && Self.teams.contains(tree.form(before))
  }

  private static let teams: Set<String> = ["team", "squad", "section", "shift", "group"]
}
