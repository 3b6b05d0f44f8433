internal import Language

/// The common nouns that may follow a body's name and then belong to it: 'Fidelis party'.
enum ClassNouns {
  /// Whether such a noun stands right after a name and is its head.
  static func follows(_ name: Range<Int>, in document: Document) -> Bool {
    let next = name.upperBound
    guard next < document.count, nouns.contains(document[next].text),
      let head = document.root(of: name), document[head].head == next
    else { return false }
    return next + 1 >= document.count || !document[next + 1].tag.hasPrefix("NN")
  }

  private static let nouns: Set<String> = [
    "party", "movement", "group", "organization", "organisation", "tribe", "militia", "gang",
    "clan", "sect", "cult", "newspaper", "magazine", "airline", "faction",
  ]
}
