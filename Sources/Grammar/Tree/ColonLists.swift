package import Language

/// Names listed behind a colon, which the parser hangs anywhere: 'arrested the following: (1) X, (2) Y
/// and (3) Z', 'sued three rivals: X, Y and Z'.
package struct ColonLists: Sendable {
  private let document: Document

  /// The arcs of the names in a document's lists.
  ///
  /// - Complexity: O(*n*) in the number of tokens.
  package static func arcs(in document: Document) -> [Int: SyntaxArc] {
    let lists = ColonLists(document: document)
    return document.sentences.reduce(into: [:]) { arcs, sentence in
      guard let colon = sentence.first(where: { document[$0].text == ":" }),
        let host = lists.host(before: colon, in: sentence),
        let names = lists.names(in: colon + 1..<sentence.upperBound), let first = names.first
      else { return }
      arcs[first] = host
      for (previous, name) in zip(names, names.dropFirst()) {
        arcs[name] = SyntaxArc(head: previous, dependency: "conj")
      }
    }
  }

  /// What a list spells out: the noun before its colon, or the verb whose object it is.
  private func host(before colon: Int, in sentence: Range<Int>) -> SyntaxArc? {
    let last = colon - 1
    guard sentence.contains(last), sentence.contains(where: { isVerb($0) && $0 < colon }) else {
      return nil
    }
    if isVerb(last) {
      return document[last].tag == "VBD" ? SyntaxArc(head: last, dependency: "dobj") : nil
    }
    // Nothing but the list says who 'the following' are.
    if document[last].text.lowercased() == "following" { return object(last) }
    return ["NNS", "CD"].contains(document[last].tag)
      ? SyntaxArc(head: last, dependency: "appos") : nil
  }

  /// The place of 'the following', which its list takes.
  private func object(_ token: Int) -> SyntaxArc? {
    let word = document[token]
    guard ["dobj", "pobj"].contains(word.dependency), !word.isRoot else { return nil }
    return SyntaxArc(head: word.head, dependency: word.dependency)
  }

  private func isVerb(_ token: Int) -> Bool { document[token].tag.hasPrefix("VB") }

  /// The heads of the names of a list; nil where something else is listed, or only one.
  private func names(in tokens: Range<Int>) -> [Int]? {
    var heads: [Int] = []
    var item: [Int] = []
    func close() -> Bool {
      guard let last = item.last else { return true }
      heads.append(last)
      item = []
      return document[last].tag.hasPrefix("NNP")
    }
    for token in tokens {
      let word = document[token]
      if word.tag.hasPrefix("NNP") {
        item.append(token)
      } else if [",", ";", "and", ".", "(", ")"].contains(word.text) {
        guard close() else { return nil }
      } else if !isMarker(token) {
        return nil
      }
    }
    return close() && heads.count > 1 ? heads : nil
  }

  /// Whether a word only numbers a name or stands before it: '1', 'a', 'the'.
  private func isMarker(_ token: Int) -> Bool {
    let word = document[token]
    return ["DT", "LS", "CD", "_SP"].contains(word.tag) || word.text.count == 1
  }
}
