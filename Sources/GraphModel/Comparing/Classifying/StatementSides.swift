/// Which of two sides holds which statements of their union.
package struct StatementSides: Sendable {
  /// For each statement of the union whether the older side holds it.
  let isOld: [Bool]
  /// For each statement of the union whether the newer side holds it.
  let isNew: [Bool]
  /// The actors of the statements.
  let ends: StatementEnds

  init(isOld: [Bool], isNew: [Bool], ends: StatementEnds) {
    self.isOld = isOld
    self.isNew = isNew
    self.ends = ends
  }

  /// - Parameters:
  ///   - union: Both sides in one graph.
  ///   - old: The ids of the older side's statements.
  ///   - new: The ids of the newer side's statements.
  init(_ union: Graph, old: Set<String>, new: Set<String>) {
    let statements = union.statements
    isOld = statements.indices.map { old.contains(statements[$0].id) }
    isNew = statements.indices.map { new.contains(statements[$0].id) }
    ends = StatementEnds(statements)
  }
}
