internal import Grammar
internal import GraphModel

extension TieSuggester {
  /// 'the Orland carrier X', 'X, an Orland poet', where the noun is no role that says more.
  static let nationality = TieSuggester(
    TieRule(
      "nationality", "The state whose adjective stands before a noun for somebody.",
      examples: [
        TieExample("Paul Renn, a Finnish beekeeper, spoke.", "Paul Renn", .based, "Finland"),
        TieExample("Jane Holm, a Kenyan stargazer, spoke.", "Jane Holm", .based, "Kenya"),
      ],
      lookalikes: [
        TieLookalike("Anna Berg ate a Finnish apple.", "Anna Berg", "Finland")
      ]), RuleScene.nationality)
}

extension RuleScene {
  fileprivate func nationality(at noun: Int) -> [StatementDraft] {
    guard tree.tag(noun) == "NN", roles.role(at: noun) == nil, participants.mention(at: noun) == nil
    else { return [] }
    let states = tree.children(noun, "amod", "nmod", "compound").filter { !tree.isOpposed($0) }
      .compactMap { participants.modifier($0) }.filter { kind($0) == .state }
    guard !states.isEmpty else { return [] }
    let host: Int
    switch tree.dependency(noun) {
    case "compound", "nmod": host = tree.head(noun) ?? noun
    default: host = participants.described(by: noun)
    }
    guard host != noun, let holder = participants.mention(at: host),
      isNamed(holder),
      [.person, .organization].contains(kind(holder))
    else { return [] }
    return states.map { given(.based, holder, $0, cue: noun, rule: "nationality") }
  }
}
