package import Language

/// Clauses and their subjects.
package enum Clause {
  /// The verb of the clause that a token is in.
  package static func verb(above token: Int, in document: Document) -> Int? {
    var current = token
    for _ in 0..<20 {
      let head = document[current].head
      if head == current { return nil }
      if document[head].tag.hasPrefix("VB") || document[head].partOfSpeech == "AUX" { return head }
      current = head
    }
    return nil
  }

  /// The subject of the nearest clause above a token that has one before the token.
  package static func subject(above token: Int, in document: Document) -> Int? {
    var current = token
    for _ in 0..<6 {
      guard let verb = verb(above: current, in: document) else { return nil }
      if let subject = document[verb].children.first(where: {
        document[$0].dependency.hasPrefix("nsubj") && $0 < token
      }) {
        return subject
      }
      current = verb
    }
    return nil
  }
}
