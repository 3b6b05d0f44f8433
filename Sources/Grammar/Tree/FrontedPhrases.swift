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
