package import Language

/// Who reports, named behind what is reported: 'X sued Y, the Courier reported on Friday'.
///
/// The parser hangs such a clause anywhere, and takes the one who reports for another name of Y.
package enum TrailingReports {
  /// The arcs of such clauses set right, by token: the verb stands beside the main verb, and the phrase
  /// before it is its subject.
  package static func reattached(
    _ heads: [Int?], in document: Document, words: GoverningWords
  ) -> [Int: SyntaxArc] {
    var arcs: [Int: SyntaxArc] = [:]
    for sentence in document.sentences {
      for verb in sentence where isReport(verb, heads, document, words) {
        guard let phrase = subject(before: verb, in: sentence, document),
          let main = main(of: sentence, before: phrase.lowerBound, heads, document)
        else { continue }
        arcs[verb] = SyntaxArc(head: main, dependency: "parataxis")
        arcs[phrase.upperBound - 1] = SyntaxArc(head: verb, dependency: "nsubj")
      }
    }
    return arcs
  }

  private static let wrong: Set<String> = ["ccomp", "conj", "acl", "relcl", "dep", "advcl"]

  /// Whether a verb of saying has nothing that it says behind it, and hangs on something before it.
  private static func isReport(
    _ verb: Int, _ heads: [Int?], _ document: Document, _ words: GoverningWords
  ) -> Bool {
    let token = document[verb]
    guard ["VBD", "VBN", "VBZ"].contains(token.tag), wrong.contains(token.dependency),
      words.effect(of: token.lemma.lowercased()) == .report,
      let head = heads[verb], head < verb, verb + 1 < document.count
    else { return false }
    let next = document[verb + 1]
    let isTelling = token.lemma == "tell"
    guard
      isTelling || [",", ".", ";", "”", "\""].contains(next.text)
        || ["prep", "npadvmod", "advmod"].contains(next.dependency)
        || document[next.head].dependency == "npadvmod"
    else { return false }
    return !token.children.contains { child in
      ["ccomp", "xcomp", "oprd", "aux", "auxpass", "mark"].contains(document[child].dependency)
        || document[child].dependency == "dobj" && !isTelling
    }
  }

  /// How many tokens a phrase before a verb of reporting has at most.
  private static let longest = 8

  /// The phrase between a comma and a verb right behind it, whose last word is its head.
  private static func subject(
    before verb: Int, in sentence: Range<Int>, _ document: Document
  ) -> Range<Int>? {
    var start = verb
    while start > sentence.lowerBound, verb - start <= longest, document[start - 1].text != "," {
      let tag = document[start - 1].tag
      guard tag.hasPrefix("NN") || ["DT", "JJ", "CD", "PRP$", "POS", "IN", "PRP"].contains(tag)
      else { return nil }
      start -= 1
    }
    guard start > sentence.lowerBound, start < verb, document[start - 1].text == "," else {
      return nil
    }
    // 'a source close to X told': the head is the noun before what tells more of it.
    let isLonger = (start..<verb).contains { document[$0].tag == "IN" }
    let head =
      isLonger ? (start..<verb).first { document[$0].tag.hasPrefix("NN") } ?? verb - 1 : verb - 1
    let tag = document[head].tag
    return tag.hasPrefix("NN") || tag == "PRP" ? start..<head + 1 : nil
  }

  /// The verb of the main clause before a phrase.
  private static func main(
    of sentence: Range<Int>, before limit: Int, _ heads: [Int?], _ document: Document
  ) -> Int? {
    sentence.first { token in
      token < limit && heads[token] == nil
        && (document[token].tag.hasPrefix("VB") || document[token].partOfSpeech == "AUX")
    }
  }
}
