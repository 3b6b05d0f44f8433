internal import Language

/// How old the text says that somebody is, beside a name: 'Ada Lund, 34,', 'Ada Lund (34)', 'Ada Lund,
/// aged 34'.
struct StatedAges: Sendable {
  let document: Document

  /// The words for the age behind a person's name; nil where none stands there.
  func age(behind name: Range<Int>) -> String? {
    let mark = name.upperBound
    guard mark + 1 < document.count, [",", "("].contains(document[mark].text) else { return nil }
    let number = document[mark + 1].text.lowercased() == "aged" ? mark + 2 : mark + 1
    guard number < document.count, let years = Int(document[number].text), Self.ages.contains(years)
    else { return nil }
    let isClosed =
      number + 1 == document.count || [",", ")", ".", ";"].contains(document[number + 1].text)
    return isClosed ? "aged \(years)" : nil
  }

  private static let ages = 1...120
}
