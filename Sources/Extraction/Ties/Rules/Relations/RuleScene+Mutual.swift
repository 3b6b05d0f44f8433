internal import Grammar
internal import Language
internal import GraphModel

/// Ties that hold both ways.
extension RuleScene {
  func mutualPairs(
    _ found: [Participant], _ relation: Relation, cue: Range<Int>, predicate: Int,
    scope: StatementDraft.Scope, by rule: RuleID
  ) -> [StatementDraft] {
    found.indices.flatMap { first in
      found[(first + 1)...].compactMap {
        mutual(relation, found[first], $0, cue: cue, predicate: predicate, scope: scope, by: rule)
      }
    }
  }

  func mutual(
    _ relation: Relation, _ one: Participant, _ other: Participant, cue: Range<Int>,
    predicate: Int, scope: StatementDraft.Scope, by rule: RuleID
  ) -> StatementDraft? {
    guard one.actor != other.actor else { return nil }
    if relation == .kin,
      [one, other].contains(where: { kind($0) != .person })
    {
      return nil
    }
    return StatementDraft(
      relation: relation, source: one, target: other, cue: cue,
      predicate: predicate, role: tree.document.text(of: cue), rule: rule, pattern: "mutual",
      scope: scope)
  }
}
