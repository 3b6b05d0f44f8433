internal import GraphModel

/// A statement as the grammar shows it, before its status, speakers and date are read.
struct StatementDraft: Sendable {
  var relation: Relation
  var source: Participant
  var target: Participant
  var event: Event?
  /// The tokens that carried the decision.
  var cue: Range<Int>
  /// The word whose clause decides status, speakers and date.
  var predicate: Int
  /// The role noun or the lemma of the act.
  var role: String
  /// The rule that says it.
  var rule: RuleID
  /// How the rule's parts meet, where it has several ways: `title-role-of`.
  var pattern: String
  /// How the scope over the predicate counts.
  var scope: Scope
  /// Whether its denial takes the opposite side: 'does not recognise Y'.
  var isStance = false
  /// Whether it is meant as hostile with its negation: 'would not negotiate with Y'.
  var isRefusal = false
  /// How much is owned, in percent.
  var share: Double?
  /// The word that ends the relation: 'resigned as head of Y'.
  var ending: Int?
  /// Whether its words leave nothing to weigh: 'X and Y accused each other'.
  var isPlain = false
  /// Whether the text says that it is no longer so: 'joined Z from Y'.
  var isOver = false

  init(
    relation: Relation, source: Participant, target: Participant, event: Event? = nil,
    cue: Range<Int>, predicate: Int, role: String, rule: RuleID, pattern: String? = nil,
    scope: Scope, isStance: Bool = false, isRefusal: Bool = false, share: Double? = nil,
    ending: Int? = nil, isPlain: Bool = false
  ) {
    self.relation = relation
    self.source = source
    self.target = target
    self.event = event
    self.cue = cue
    self.predicate = predicate
    self.role = role
    self.rule = rule
    self.pattern = pattern ?? rule.rawValue
    self.scope = scope
    self.isStance = isStance
    self.isRefusal = isRefusal
    self.share = share
    self.ending = ending
    self.isPlain = isPlain
  }

  /// The same between the same two, told by the words of another draft.
  func told(by other: StatementDraft) -> StatementDraft {
    var draft = self
    draft.event = other.event
    draft.cue = other.cue
    draft.predicate = other.predicate
    draft.role = other.role
    draft.scope = other.scope
    return draft
  }

  /// What decides the status of a statement.
  enum Scope: Sendable, Hashable {
    /// The clause of the predicate and everything above it.
    case clause
    /// Nothing but the words beside the role: 'the alleged leader of'; the clause presupposes it.
    case presupposed
    /// The clause of another verb and everything above it: of the saying, for what is done by it.
    case clauseOf(Int)
  }
}
