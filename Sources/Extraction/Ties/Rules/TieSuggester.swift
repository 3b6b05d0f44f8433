/// What suggests the statements of one rule, or of several rules that share their way.
///
/// A suggester only suggests: which suggestions are drawn is decided later. So it may be generous, but
/// not wrong.
struct TieSuggester: Sendable {
  /// The rules, by whose names its statements go.
  let rules: [TieRule]
  let reading: Reading

  /// How an article is read.
  enum Reading: Sendable {
    /// Word by word: what one word is the cue of.
    case words(@Sendable (RuleScene) -> (Int) -> [StatementDraft])
    /// As a whole, beside what all the others say of it.
    case article(@Sendable (RuleScene, [StatementDraft]) -> [StatementDraft])
  }

  /// The suggester of one rule that reads an article word by word.
  ///
  /// - Parameters:
  ///   - rule: The rule.
  ///   - read: What it says of an article, given the index of a word.
  init(_ rule: TieRule, _ read: @escaping @Sendable (RuleScene) -> (Int) -> [StatementDraft]) {
    rules = [rule]
    reading = .words(read)
  }

  /// The suggester of several rules that share their way.
  init(
    rules: [TieRule], _ read: @escaping @Sendable (RuleScene) -> (Int) -> [StatementDraft]
  ) {
    self.rules = rules
    reading = .words(read)
  }

  /// The suggester of a rule that reads an article as a whole.
  init(
    ofArticle rule: TieRule,
    _ read: @escaping @Sendable (RuleScene, [StatementDraft]) -> [StatementDraft]
  ) {
    rules = [rule]
    reading = .article(read)
  }
}
