internal import Grammar
internal import Language

/// Joins a person's name around the nickname that stands in it in quotation marks: 'Rosa “Red” Lind'.
enum QuotedNicknames {
  /// The spans, in order, with each such name as one.
  static func joined(_ spans: [NameSpan], in document: Document) -> [NameSpan] {
    var joined = spans
    var token = 1
    while token < document.count - 2 {
      if let nickname = nickname(openedBy: token, in: document),
        let name = name(around: nickname, among: joined, in: document)
      {
        joined.removeAll { $0.tokens.overlaps(name.tokens) }
        joined.append(name)
        token = name.tokens.upperBound
      } else {
        token += 1
      }
    }
    return joined.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
  }

  /// Whether a name has a nickname between its words.
  static func isInside(_ name: Range<Int>, of document: Document) -> Bool {
    name.dropFirst().dropLast().contains { nickname(openedBy: $0, in: document) != nil }
  }

  /// The tokens between two quotation marks that follow a name and are followed by one.
  private static func nickname(openedBy mark: Int, in document: Document) -> Range<Int>? {
    guard mark > 0, isMark(mark, in: document), document.isProperNoun(mark - 1),
      document.isCapitalized(mark - 1), !document.isJoined(mark - 1)
    else { return nil }
    for end in mark + 2...mark + 1 + longest where end + 1 < document.count {
      guard document.isCapitalized(end - 1) else { return nil }
      if isMark(end, in: document) {
        return document.isCapitalized(end + 1) && document.isProperNoun(end + 1)
          ? mark + 1..<end : nil
      }
    }
    return nil
  }

  /// The most words of a nickname.
  private static let longest = 3

  private static func isMark(_ token: Int, in document: Document) -> Bool {
    ["\"", "“", "”", "'", "‘", "’", "''", "``", "„", "«", "»"].contains(document[token].text)
  }

  /// The name with its parts before and after a nickname; nil where either is none of a person's.
  private static func name(
    around nickname: Range<Int>, among spans: [NameSpan], in document: Document
  ) -> NameSpan? {
    let (opening, closing) = (nickname.lowerBound - 1, nickname.upperBound)
    let before = spans.first { $0.tokens.contains(opening - 1) }
    let after = spans.first { $0.tokens.contains(closing + 1) }
    let parts = [before, after].compactMap { $0 }
    guard !parts.contains(where: { $0.isRegistered }),
      parts.contains(where: { $0.label == "PERSON" }),
      before == nil || before?.label == "PERSON" || after?.label == "PERSON"
    else { return nil }
    let start = min(before?.tokens.lowerBound ?? opening - 1, opening - 1)
    let end = max(after?.tokens.upperBound ?? closing + 2, closing + 2)
    return NameSpan(tokens: start..<end, label: "PERSON")
  }
}
