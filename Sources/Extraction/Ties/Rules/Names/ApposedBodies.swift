internal import Grammar
internal import GraphModel
internal import Language
internal import Lexicons

extension TieSuggester {
  /// 'Sergeant X, 3rd Battalion,', 'X (Harvest Party)', 'A Battery, 3rd Battalion'.
  static let apposedBodies = TieSuggester(
    rules: [
      TieRule(
        "person-apposition", "The body named right behind a person, after a comma or in brackets.",
        examples: [
          TieExample(
            "Sgt. Jane Holm, 5th Infantry Regiment, spoke.", "Jane Holm", .member,
            "5th Infantry Regiment"),
          TieExample(
            "Sgt. Paul Renn, 2nd Guards Battalion, rested.", "Paul Renn", .member,
            "2nd Guards Battalion"),
        ],
        lookalikes: [
          TieLookalike(
            "Anna Berg, the Harbour Bank and the sea were silent.", "Anna Berg", "Harbour Bank")
        ]),
      TieRule(
        "unit-apposition", "The larger unit named right behind a unit.",
        examples: [
          TieExample(
            "Bravo Company, 2nd Battalion, entered the town.", "Bravo Company", .part,
            "2nd Battalion"),
          TieExample(
            "Alpha Company, 3rd Battalion, left the town.", "Alpha Company", .part, "3rd Battalion"),
        ],
        lookalikes: [
          TieLookalike(
            "Bravo Company and the 2nd Battalion entered the town.", "Bravo Company",
            "2nd Battalion")
        ]),
    ], RuleScene.apposedBody)
}

extension RuleScene {
  private static let units = WordClass.nameStatementsUnits

  fileprivate func apposedBody(at token: Int) -> [StatementDraft] {
    guard let holder = participants.mention(at: token),
      isNamed(holder)
    else { return [] }
    let bodies = tree.children(token, "appos").filter { tree.children($0, "conj").isEmpty }
      .filter { roles.role(at: $0)?.0.isHuman != true }
      .compactMap { apposed in participants.mention(at: apposed).map { (apposed, $0) } }
      .filter {
        kind($0.1) == .organization && $0.1.actor != holder.actor
          && isNamed($0.1)
          && $0.1.tokens.lowerBound > 0
          && [",", "("].contains(tree.form($0.1.tokens.lowerBound - 1))
          && !tree.children($0.0, "det").contains { tree.form($0) == "a" || tree.form($0) == "an" }
      }
    return bodies.prefix(1).compactMap { apposed, body in
      switch kind(holder) {
      case .person: member(holder, body, cue: apposed)
      case .organization
      where Self.units.contains(tree.form(token)) && Self.units.contains(tree.form(apposed)):
        given(.part, holder, body, cue: apposed, rule: "unit-apposition")
      default: nil
      }
    }
  }

  /// A person of a body; a body of several words, or of initials, in brackets leaves nothing to weigh.
  private func member(_ holder: Participant, _ body: Participant, cue: Int) -> StatementDraft {
    var draft = given(.member, holder, body, cue: cue, rule: "person-apposition")
    let isBracketed = tree.form(body.tokens.lowerBound - 1) == "("
    let isBody =
      body.tokens.count > 1
      || tree.document[body.tokens.lowerBound].text.allSatisfy(\.isUppercase)
    draft.isPlain = isBracketed && isBody && holder.tokens.upperBound + 1 == body.tokens.lowerBound
    return draft
  }
}
