internal import Grammar
internal import GraphModel

extension TieSuggester {
  /// 'Harbour planners', where the noun is no role.
  static let collective = TieSuggester(
    TieRule(
      "collective", "The body whose name stands before a noun for people.",
      examples: [
        TieExample(
          "Norfield Foods planners met Otto Brandt.", "Norfield Foods planners", .member,
          "Norfield Foods"),
        TieExample(
          "Halden Bank auditors criticised Otto Brandt.", "Halden Bank auditors", .member,
          "Halden Bank"),
      ],
      lookalikes: [
        TieLookalike(
          "Harbour Bank windows were broken, and Otto Brandt swept them up.", "Otto Brandt",
          "Harbour Bank"),
        TieLookalike("Harbour Bank clocks woke Anna Berg.", "Anna Berg", "Harbour Bank"),
      ]), RuleScene.collective)
}

extension RuleScene {
  fileprivate func collective(at noun: Int) -> [StatementDraft] {
    guard tree.tag(noun) == "NNS", roles.role(at: noun) == nil,
      let holder = participants.mention(at: noun), kind(holder) == .group,
      !isNamed(holder)
    else { return [] }
    let names = tree.children(noun, "compound", "nmod").filter { !tree.isOpposed($0) }
    return names.compactMap { participants.modifier($0) }
      .filter { kind($0) == .organization && $0.actor != holder.actor }
      .prefix(1).map { given(.member, holder, $0, cue: noun, rule: "collective") }
  }
}
