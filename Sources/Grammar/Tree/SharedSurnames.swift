package import Language

/// Given names that share the family name of the last of them: 'Tom and Ruth Holm', which the parser
/// reads as one name.
package enum SharedSurnames {
  /// The arcs of such names: each as one of several.
  ///
  /// - Complexity: O(*n*) in the number of tokens.
  package static func arcs(in document: Document) -> [Int: SyntaxArc] {
    document.entities.reduce(into: [:]) { arcs, entity in
      guard entity.label == "PERSON", entity.tokens.count == 1,
        case let first = entity.tokens.lowerBound, document[first].dependency == "nmod",
        case let last = document[first].head, !document[last].isRoot,
        (first + 3...first + 4).contains(last), last < document.count,
        document[first + 1].text.lowercased() == "and",
        (first + 2...last).allSatisfy({ document[$0].tag.hasPrefix("NNP") })
      else { return }
      arcs[first] = SyntaxArc(
        head: document[last].head, dependency: document[last].dependency)
      arcs[first + 1] = SyntaxArc(head: first, dependency: "cc")
      arcs[last] = SyntaxArc(head: first, dependency: "conj")
      for token in first + 2..<last {
        arcs[token] = SyntaxArc(head: last, dependency: "compound")
      }
    }
  }

  /// The family name that the bearer of a given name shares with those named behind it.
  ///
  /// - Parameters:
  ///   - name: The tokens of a name.
  ///   - document: The document.
  /// - Returns: The last token of the last name of 'Tom and Ruth Holm' for 'Tom'; nil for a name
  ///   that stands for itself.
  package static func surname(of name: Range<Int>, in document: Document) -> Int? {
    guard let own = name.last, document[own].tag.hasPrefix("NNP") else { return nil }
    var token = name.upperBound
    while token + 1 < document.count, document[token].text == ",",
      document[token + 1].tag.hasPrefix("NNP"), token + 2 < document.count,
      [",", "and"].contains(document[token + 2].text)
    {
      token += 2
    }
    guard token + 2 < document.count, document[token].text == "and" else { return nil }
    let rest = document[token + 1].tag.hasPrefix("NNP") ? token + 1 : token + 2
    var end = rest
    while end < document.count, document[end].tag.hasPrefix("NNP"), end - rest < 4 { end += 1 }
    return end - rest > 1 ? end - 1 : nil
  }
}
