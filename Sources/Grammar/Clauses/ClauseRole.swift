package import Language

/// What a noun phrase does in its clause, as far as it matters for what pronouns refer to.
package enum ClauseRole: String, Sendable, Hashable, CaseIterable {
  case subject, object, oblique, possessor, other

  /// The role of a token; a coordinated or apposed one has the role of what it belongs to.
  package static func role(of token: Int, in document: Document) -> ClauseRole {
    var current = token
    for _ in 0..<6 {
      switch document[current].dependency {
      case "nsubj", "nsubjpass", "csubj": return .subject
      case "dobj", "dative": return .object
      case "poss": return .possessor
      case "pobj":
        return document[document[current].head].dependency == "agent" ? .object : .oblique
      case "conj", "appos": current = document[current].head
      default: return .other
      }
    }
    return .other
  }
}
