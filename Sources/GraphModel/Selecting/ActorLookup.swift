extension Graph {
  /// The actors that an id or a name may stand for, by id.
  ///
  /// An actor with exactly this id is the answer; otherwise those whose name is the same apart from
  /// case, accents and punctuation; otherwise those with such an alias.
  ///
  /// - Parameter text: an id, a name or an alias.
  /// - Returns: none, one or, where a name is ambiguous, several actors.
  /// - Complexity: O(*n*) in the number of names.
  public func actors(called text: String) -> [Actor] {
    let folded = WordFolding.folded(text)
    let tests: [(Actor) -> Bool] = [
      { $0.id == text }, { WordFolding.folded($0.name) == folded },
      { actor in actor.aliases.contains { WordFolding.folded($0) == folded } },
    ]
    let found = tests.lazy.map { actors.filter($0) }.first { !$0.isEmpty } ?? []
    return found.sorted { ExactText($0.id) < ExactText($1.id) }
  }
}
