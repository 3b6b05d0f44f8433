internal import Grammar
internal import GraphModel

extension TieSuggester {
  /// 'Spain's Civil Guard', 'the Orland army', 'the Ministry's Press Office'.
  static let ownersOfBodies = TieSuggester(
    rules: [
      TieRule(
        "body-of-state", "The state whose name or adjective stands before a body's.",
        examples: [
          TieExample("Norway’s Harbour Watch criticised Chad.", "Harbour Watch", .part, "Norway"),
          TieExample("Kenya’s Sea Watch criticised Chad.", "Sea Watch", .part, "Kenya"),
        ],
        lookalikes: [
          TieLookalike(
            "A storm of Norwegian strength passed over the Harbour Bank.", "Harbour Bank", "Norway")
        ]),
      TieRule(
        "body-of-body", "The larger body whose name, in the genitive, stands before a body's.",
        examples: [
          TieExample("Nokia's subsidiary Orbit Mobile was sold.", "Orbit Mobile", .part, "Nokia"),
          TieExample(
            "The Harbour Bank’s Maritime Academy opened a school.", "Maritime Academy", .part,
            "Harbour Bank"),
        ],
        lookalikes: [
          TieLookalike(
            "The Harbour Bank’s roof can be seen from the Maritime Academy.", "Harbour Bank",
            "Maritime Academy")
        ]),
    ], RuleScene.ownersOfBody)
}

extension RuleScene {
  fileprivate func ownersOfBody(at token: Int) -> [StatementDraft] {
    guard let holder = name(headedBy: token, of: .organization), roles.role(at: token) == nil
    else { return [] }
    let modifiers = tree.children(token, "poss", "amod", "compound", "nmod")
      .filter { !tree.isOpposed($0) }
    return modifiers.compactMap { modifier -> StatementDraft? in
      guard let owner = participants.mention(at: modifier), owner.actor != holder.actor else {
        return nil
      }
      let isPossessive = tree.dependency(modifier) == "poss"
      switch kind(owner) {
      case .state:
        return given(
          isPossessive ? .part : .based, holder, owner, cue: modifier, rule: "body-of-state")
      case .organization where isPossessive:
        return given(.part, holder, owner, cue: modifier, rule: "body-of-body")
      default: return nil
      }
    }
  }
}
