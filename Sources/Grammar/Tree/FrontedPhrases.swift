internal import Lexicons
package import Language

/// Phrases between a clause in front and the main clause that the parser hung on the former: 'While
/// it rained, according to Y, X left'.
package enum FrontedPhrases {
  private static let openers = WordClass.frontedPhrasesOpeners

  /// The heads of a document's tokens, with such phrases hung on the main clause.
  package static func reattached(_ heads: [Int?], in document: Document) -> [Int?] {
    var heads = heads
    for token in heads.indices where openers.contains(document[token].text.lowercased()) {
      guard token > 0, document[token - 1].text == ",",
        ["prep", "advmod"].contains(document[token].dependency),
        let clause = clause(above: token, heads, document), let main = heads[clause], token < main
      else { continue }
      heads[token] = main
    }
    return heads
  }

  /// Subjects that the parser takes for another name of what a phrase in front ends with: 'In the words
  /// of Y, X left'.
  ///
  /// - Returns: By token, its arc to the verb.
  package static func subjects(
    _ heads: [Int?], in document: Document
  ) -> [Int: SyntaxArc] {
    var found: [Int: SyntaxArc] = [:]
    for sentence in document.sentences {
      guard
        let root = sentence.first(where: { heads[$0] == nil && document[$0].tag.hasPrefix("VB") }),
        ["VBD", "VBZ", "VBP", "VBN"].contains(document[root].tag)
      else { continue }
      let children = document[root].children
      guard
        !children.contains(where: {
          ["nsubj", "nsubjpass", "csubj", "expl"].contains(document[$0].dependency)
        }),
        let front = children.first, document[front].dependency == "prep", front < root
      else { continue }
      let first =
        children.first {
          ["aux", "auxpass", "neg", "advmod"].contains(document[$0].dependency) && $0 > front
            && $0 < root
        } ?? root
      let subject = first - 1
      guard subject > front, document[subject].dependency == "appos",
        document[subject].tag.hasPrefix("NN"), let other = heads[subject], other > front,
        (other..<subject).contains(where: { document[$0].text == "," })
      else { continue }
      let isPassive = children.contains { document[$0].dependency == "auxpass" }
      found[subject] = SyntaxArc(head: root, dependency: isPassive ? "nsubjpass" : "nsubj")
    }
    return found
  }

  /// The adverbial clause before a token that it hangs in.
  private static func clause(above token: Int, _ heads: [Int?], _ document: Document) -> Int? {
    var current = token
    while let head = heads[current], head < token {
      if document[head].dependency == "advcl" { return head }
      current = head
    }
    return nil
  }
}
