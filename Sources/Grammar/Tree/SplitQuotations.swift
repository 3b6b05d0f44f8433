package import Language

/// Subjects that a quotation parts from their verbs, as in '“X,” said Y, “has sued Z”'.
///
/// The parser leaves X without a verb there, or makes it speak.
package enum SplitQuotations {
  /// The arcs of such subjects set right, by token.
  package static func reattached(
    _ heads: [Int?], in document: Document
  ) -> [Int: SyntaxArc] {
    var arcs: [Int: SyntaxArc] = [:]
    for token in heads.indices where document[token].dependency == "nsubj" {
      guard let speech = heads[token], document[speech].dependency == "parataxis",
        document[speech].children.contains(where: {
          document[$0].dependency == "nsubj" && $0 > speech
        }), token < speech, let verb = heads[speech], verb > speech, !hasSubject(verb, document)
      else { continue }
      arcs[token] = SyntaxArc(head: verb, dependency: "nsubj")
    }
    for token in heads.indices where document[token].dependency == "dep" {
      guard document[token].tag.hasPrefix("NN"), let mark = heads[token],
        ["“", "\"", "``", "‘", "«"].contains(document[mark].text), mark < token
      else { continue }
      let sentence = document.sentence(of: token)
      let verb = (token..<sentence.upperBound).first { verb in
        document[verb].tag.hasPrefix("VB")
          && document[verb].children.contains {
            document[$0].dependency == "parataxis" && $0 < verb
          }
      }
      guard let verb, !hasSubject(verb, document) else { continue }
      arcs[token] = SyntaxArc(head: verb, dependency: "nsubj")
    }
    return arcs
  }

  private static func hasSubject(_ verb: Int, _ document: Document) -> Bool {
    document[verb].children.contains {
      ["nsubj", "nsubjpass"].contains(document[$0].dependency)
    }
  }
}
