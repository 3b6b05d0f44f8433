internal import Grammar
internal import Language
internal import Names

/// Whether words can be what a named actor is called: no half of a bracket, no legal form alone, no
/// sentence.
struct NameForm: Sendable {
  let document: Document

  /// A name without quotation marks and brackets at its ends that have no partner in it.
  func trimmed(_ name: Range<Int>) -> Range<Int> {
    var (start, end) = (name.lowerBound, name.upperBound)
    while end - start > 1, isMark(start), !isMark(end - 1) { start += 1 }
    if end - start > 1, ["née", "nee", "né"].contains(document[start].text) { start += 1 }
    while end - start > 1, isMark(end - 1), isOpen(start..<end) { end -= 1 }
    return start..<end
  }

  /// Whether an actor may be called so.
  func isName(_ name: Range<Int>) -> Bool {
    !isOpen(name) && !OrganizationNameMatcher.isLegalForm(document.text(of: name))
      && !name.contains(where: isTelling)
  }

  /// Whether a word tells something: 'founded' in 'Lund founded Harbour Lines'.
  private func isTelling(_ token: Int) -> Bool {
    ["VBD", "VBZ"].contains(document[token].tag) && !document.isCapitalized(token)
      && document[token].text.count > 2
  }

  private func isMark(_ token: Int) -> Bool {
    let text = document[token].text
    return Self.quotes.contains(text) || ["(", ")", "[", "]"].contains(text)
  }

  /// Whether a bracket or a quotation mark lacks its other half.
  private func isOpen(_ name: Range<Int>) -> Bool {
    var depth = 0
    var quotes = 0
    for character in document.text(of: name) {
      switch character {
      case "(", "[": depth += 1
      case ")", "]":
        depth -= 1
        if depth < 0 { return true }
      case "\"", "“", "”": quotes += 1
      default: break
      }
    }
    return depth != 0 || quotes % 2 == 1
  }

  private static let quotes: Set<String> = ["\"", "“", "”", "''", "``", "‘"]
}
