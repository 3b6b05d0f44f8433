/// Somebody who holds a role, and how the text says so.
struct RoleHolder: Sendable {
  var participant: Participant
  /// How the text shows it.
  var pattern: Pattern
  /// The rule that read it.
  var rule: RuleID = ""
  /// The word whose clause decides the status.
  var predicate: Int
  var scope: StatementDraft.Scope
  /// The word that says that he holds it no more: 'resigned as head'.
  var ending: Int?

  /// How a text shows who holds a role.
  enum Pattern: String, Sendable {
    case title, apposition, called, copula, appointment, rank, name, description, included
    case asRole = "as"
  }
}
