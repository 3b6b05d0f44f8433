internal import Grammar
internal import GraphModel

extension TieSuggester {
  /// A unit whose name holds that of the larger unit: '3rd Battalion, 6th Guards'.
  static let unitOfUnit = TieSuggester(
    TieRule(
      "unit-of-unit", "The larger unit behind the comma within a unit's name.",
      examples: [
        TieExample(
          "3rd Battalion, 6th Guards Regiment, fired. The 6th Guards Regiment rested.",
          "3rd Battalion, 6th Guards Regiment", .part, "6th Guards Regiment"),
        TieExample(
          "2nd Company, 4th Battalion, fired. The 4th Battalion rested.",
          "2nd Company, 4th Battalion", .part, "4th Battalion"),
      ],
      lookalikes: [
        TieLookalike(
          "3rd Battalion and 6th Guards Regiment rested.", "3rd Battalion", "6th Guards Regiment")
      ]), RuleScene.unitOfUnit)
}

extension RuleScene {
  fileprivate func unitOfUnit(at token: Int) -> [StatementDraft] {
    guard let holder = name(headedBy: token, of: .organization),
      let comma = holder.tokens.last(where: { tree.form($0) == "," }),
      let last = holder.tokens.last,
      let mention = participants.table.mention(covering: last),
      let whole = participants.table.actorOfMention[mention], whole != holder.actor,
      participants.table.mentions[mention].tokens.lowerBound > comma
    else { return [] }
    let unit = Participant(actor: whole, tokens: participants.table.mentions[mention].tokens)
    return [given(.part, holder, unit, cue: comma, rule: "unit-of-unit")]
  }
}
