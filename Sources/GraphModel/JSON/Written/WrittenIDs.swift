/// The ids of a document's articles or actors, by their places.
struct WrittenIDs {
  private(set) var pool = TextPool()
  /// All ids, where one is not ASCII: others may then be the same characters in other bytes.
  private var distinct: Set<String> = []

  /// Keeps the id of a record that is whole; none of those before it may be the same.
  mutating func keep(
    _ id: WrittenScanner.Text, _ scanner: WrittenScanner
  ) throws(WrittenDeviation) -> String {
    let count = pool.texts.count
    guard !id.isEscaped, !id.range.isEmpty, let number = try pool.number(of: id, in: scanner),
      number == count
    else { throw .other }
    let text = pool.texts[number]
    if !id.isASCII || !distinct.isEmpty {
      if distinct.isEmpty { distinct = Set(pool.texts.dropLast()) }
      guard distinct.insert(text).inserted else { throw .other }
    }
    return text
  }

  /// The place of the article or actor whose id comes next.
  mutating func known(_ scanner: inout WrittenScanner) throws(WrittenDeviation) -> Int {
    let text = try scanner.text()
    guard !text.isEscaped, let number = pool.find(text, in: scanner) else { throw .other }
    return number
  }
}
