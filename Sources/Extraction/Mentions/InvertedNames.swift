internal import Grammar
internal import Language
internal import Names

/// Joins the names of a list that gives the family name first: 'Larsen, Clara; Bergman, Victor'.
struct InvertedNames: Sendable {
  let lexicons: ActorLexicons

  /// The spans, in order, with each such name as one.
  func joined(_ spans: [NameSpan], in document: Document) -> [NameSpan] {
    var names: [NameSpan] = []
    for comma in 1..<max(document.count - 1, 1) where document[comma].text == "," {
      guard let name = name(around: comma, in: document),
        !spans.contains(where: { $0.isRegistered && $0.tokens.overlaps(name) })
      else { continue }
      names.append(NameSpan(tokens: name, label: "PERSON"))
    }
    guard !names.isEmpty else { return spans }
    let kept = spans.filter { span in !names.contains { $0.tokens.overlaps(span.tokens) } }
    return (kept + names).sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
  }

  /// A family name, a comma and a given name between the marks of a list, one of which is a semicolon
  /// or the end of a line.
  private func name(around comma: Int, in document: Document) -> Range<Int>? {
    var start = comma
    while start > 0, comma - start < 3, isCapitalizedName(start - 1, in: document) { start -= 1 }
    var end = comma + 1
    while end < document.count, end - comma < 4, isCapitalizedName(end, in: document) { end += 1 }
    guard start < comma, end > comma + 1, lexicons.isGivenName(document[comma + 1].text),
      !lexicons.isGivenName(document[start].text) || comma - start > 1,
      let opening = mark(start - 1, in: document), let closing = mark(end, in: document),
      opening == .list || closing == .list
    else { return nil }
    return start..<end
  }

  private enum Mark { case list, edge }

  /// What bounds an entry of a list at a token; nil where something else stands there.
  private func mark(_ token: Int, in document: Document) -> Mark? {
    guard token >= 0, token < document.count else { return .edge }
    if document[token].text == ";" { return .list }
    if [":", ".", "(", ")", "•", "*", "-", "–"].contains(document[token].text) { return .edge }
    return document.isSpace(token) && document[token].text.contains("\n") ? .list : nil
  }

  private func isCapitalizedName(_ token: Int, in document: Document) -> Bool {
    document.isCapitalized(token) && document[token].text.contains(where: \.isLetter)
      && document[token].text.contains(where: \.isLowercase)
  }
}
