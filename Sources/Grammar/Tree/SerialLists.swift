internal import Language

/// Names of a list with a comma before its 'and', the inner ones of which the parser took for
/// appositions: 'Ann Lee, Joe Holm, and Tom Reed'.
enum SerialLists {
  /// The arcs of such names: each as one of several.
  ///
  /// - Complexity: O(*n*) in the number of tokens for words of bounded valency.
  static func arcs(in document: Document) -> [Int: SyntaxArc] {
    let labels = Dictionary(
      document.entities.flatMap { entity in entity.tokens.map { ($0, entity.label) } },
      uniquingKeysWith: { first, _ in first })
    return document.tokens.reduce(into: [:]) { arcs, inner in
      guard inner.dependency == "appos", inner.tag.hasPrefix("NNP"),
        let label = labels[inner.index],
        labels[inner.head] == label,
        inner.children.allSatisfy({ document[$0].dependency == "compound" }),
        case let comma = inner.index + 1, comma + 2 < document.count,
        document[comma].text == ",", document[comma + 1].text == "and",
        labels[comma + 2] == label,
        document[inner.head].children.contains(where: {
          document[$0].dependency == "conj" && $0 > comma && labels[$0] == label
        })
      else { return }
      arcs[inner.index] = SyntaxArc(head: inner.head, dependency: "conj")
    }
  }
}
