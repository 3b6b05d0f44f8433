internal import Language

/// Clauses that say what a noun tells, which the parser took for clauses that say which noun is meant:
/// 'the story that X sued Y is made up', 'a rumour that X had sued Y'.
struct ToldClauses: Sendable {
  /// The arcs that differ from the parser's.
  private(set) var arcs: [Int: SyntaxArc] = [:]

  /// Reads a document.
  ///
  /// - Complexity: O(*n*) in the number of tokens for words of bounded valency.
  init(document: Document) {
    for clause in document.tokens
    where ["relcl", "acl"].contains(clause.dependency) && clause.tag.hasPrefix("VB") {
      let that = clause.children.first {
        document[$0].text == "that" && ["mark", "dobj"].contains(document[$0].dependency)
      }
      let subject = clause.children.first { document[$0].dependency.hasPrefix("nsubj") }
      guard let that, let subject, that < subject, that == clause.head + 1 else { continue }
      let taken = Self.objectTaken(from: clause.index, in: document)
      guard document[that].dependency == "mark" || taken != nil else { continue }
      arcs[clause.index] = SyntaxArc(head: clause.head, dependency: "acl")
      arcs[that] = SyntaxArc(head: clause.index, dependency: "mark")
      if let taken { arcs[taken] = SyntaxArc(head: clause.index, dependency: "dobj") }
    }
  }

  /// The object of a clause that became a second subject of the verb above: Y in 'the claim that X sued
  /// Y is false'.
  private static func objectTaken(from clause: Int, in document: Document) -> Int? {
    let noun = document[clause].head
    guard document[noun].dependency.hasPrefix("nsubj") else { return nil }
    let taken = document[document[noun].head].children.first {
      $0 > clause && $0 < document[noun].head && document[$0].dependency.hasPrefix("nsubj")
    }
    guard let taken else { return nil }
    let phrase = clause + 1...taken
    return phrase.allSatisfy { $0 == taken || document[$0].head == taken } ? taken : nil
  }
}
