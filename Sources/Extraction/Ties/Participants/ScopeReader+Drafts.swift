internal import Grammar
internal import GraphModel

extension ScopeReader {
  /// The reading of what a statement says.
  func reading(of draft: StatementDraft) -> ScopeReading {
    switch draft.scope {
    case .clause: reading(of: draft.predicate, presupposed: false)
    case .presupposed: reading(of: draft.predicate, presupposed: true)
    case .clauseOf(let verb): reading(of: verb, presupposed: false)
    }
  }
}
