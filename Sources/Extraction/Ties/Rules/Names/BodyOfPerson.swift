internal import Grammar
internal import Language
internal import GraphModel
internal import Lexicons

extension TieSuggester {
  /// 'Amira Sol's Harvest Party', 'the Harvest bloc of Amira Sol'.
  static let bodyOfPerson = TieSuggester(
    TieRule(
      "body-of-person", "The person to whose name, in the genitive or behind 'of', a body belongs.",
      examples: [
        TieExample(
          "Otto Brandt’s Harvest Party rejected the offer of the Northern Union.", "Otto Brandt",
          .leads, "Harvest Party"),
        TieExample("Jane Holm's Green Party won.", "Jane Holm", .leads, "Green Party"),
      ],
      lookalikes: [
        TieLookalike(
          "Anna Berg’s garden lies behind the Harbour Party’s hall.", "Anna Berg", "Harbour Party")
      ]), RuleScene.bodyOfPerson)
}

extension RuleScene {
  private static let followings = WordClass.nameStatementsFollowings

  fileprivate func bodyOfPerson(at token: Int) -> [StatementDraft] {
    guard let holder = name(headedBy: token, of: .organization) else { return [] }
    let of = tree.prepositionalPhrases(token).filter {
      $0.word == "of" && Self.followings.contains(tree.form(token))
    }
    return (tree.children(token, "poss") + of.map(\.object)).compactMap { possessor in
      guard let leader = participants.mention(at: possessor), leader.actor != holder.actor,
        kind(leader) == .person,
        tree.document[possessor].partOfSpeech == "PROPN"
          || tree.tag(possessor) == "PRP$" && tree.dependency(token) == "conj"
      else { return nil }
      return given(.leads, leader, holder, cue: token, rule: "body-of-person")
    }
  }
}
