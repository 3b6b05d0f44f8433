internal import Language

extension SyntaxTree {
  /// Whether a phrase is named only to be left out: 'not Y', 'rather than Y', 'everybody except Y'.
  ///
  /// - Parameter first: The first token of the phrase.
  /// - Returns: Whether the words before it leave it out.
  package func isLeftOut(from first: Int) -> Bool {
    var start = first
    while start > 0, ["the", "a", "an"].contains(form(start - 1)) { start -= 1 }
    guard start > 0 else { return false }
    let sentence = document.sentence(of: first)
    func before(_ distance: Int) -> String {
      sentence.contains(start - distance) ? form(start - distance) : ""
    }
    switch before(1) {
    case "not": return true
    case "than": return before(2) == "rather"
    case "of": return before(2) == "instead"
    case "to": return before(2) == "opposed" && before(3) == "as"
    case "from": return ["apart", "aside"].contains(before(2))
    case "unlike", "excluding": return true
    case "except", "but", "save", "for":
      let whom = before(1) == "for" && before(2) == "except" ? 3 : 2
      return (before(1) != "for" || whom == 3)
        && ["everybody", "everyone", "all", "everything"].contains(before(whom))
    default: return false
    }
  }

  /// The first token of the noun phrase at a head, without what stands behind it.
  package func phraseStart(_ noun: Int) -> Int {
    children(noun, where: { Self.premodifiers.contains($0) })
      .filter { $0 < noun }.map { phraseStart($0) }.min() ?? noun
  }

  private static let premodifiers: Set<String> = [
    "compound", "det", "amod", "poss", "nmod", "nummod",
  ]
}
