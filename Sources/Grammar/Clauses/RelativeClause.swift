package import Language

/// The noun that a relative pronoun stands for.
package enum RelativeClause {
  /// The head of the phrase that the clause of a relative pronoun modifies.
  package static func antecedent(of pronoun: Int, in document: Document) -> Int? {
    var current = pronoun
    for _ in 0..<8 {
      if document[current].dependency == "relcl" {
        let noun = document[current].head
        return noun < pronoun ? noun : nil
      }
      let head = document[current].head
      if head == current { return nil }
      current = head
    }
    return nil
  }
}
