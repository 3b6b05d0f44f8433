/// What the rules say of an article, and the grammar that they read it from.
struct RuleReading: Sendable {
  let tree: SyntaxTree
  let arguments: ClauseArguments
  let participants: Participants
  let scopes: ScopeReader
  let quotations: Quotations
  /// Everything that a rule says, repetitions included.
  let drafts: [StatementDraft]
  /// Whether the rules themselves would keep each draft.
  let isKept: [Bool]

  /// The same reading with others as the actors; the drafts stay those of the first ones.
  func over(_ table: ActorTable) -> RuleReading {
    RuleReading(
      tree: tree, arguments: arguments, participants: participants.over(table), scopes: scopes,
      quotations: quotations, drafts: drafts, isKept: isKept)
  }
}
