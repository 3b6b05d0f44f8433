internal import Grammar

/// What the rules say of an article, and the grammar that they read it from.
struct RuleReading: Sendable {
  let article: ArticleReading
  let participants: Participants
  let scopes: ScopeReader
  /// Everything that a rule says, repetitions included.
  let drafts: [StatementDraft]
  /// Whether the rules themselves would keep each draft.
  let isKept: [Bool]

  var tree: SyntaxTree { article.tree }

  /// The same reading with others as the actors; the drafts stay those of the first ones.
  func over(_ table: ActorTable) -> RuleReading {
    RuleReading(
      article: article, participants: participants.over(table), scopes: scopes, drafts: drafts,
      isKept: isKept)
  }
}
