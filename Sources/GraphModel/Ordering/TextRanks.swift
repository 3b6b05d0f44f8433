/// Numbers for texts that are ordered as the texts are, byte by byte.
struct TextRanks {
  private var ranks: [ExactText: Int] = [:]

  /// - Complexity: O(*n*) in the number of texts, O(*d* log *d*) in that of distinct ones.
  init(_ texts: some Sequence<String>) {
    var distinct: Set<ExactText> = []
    for text in texts { distinct.insert(ExactText(text)) }
    ranks.reserveCapacity(distinct.count)
    for (rank, text) in distinct.sorted().enumerated() { ranks[text] = rank }
  }

  /// Numbers for the sources and targets of statements.
  init(actorsOf statements: [Statement]) {
    // Twice the indices, since a sequence of statements would copy each.
    self.init(
      (0..<2 * statements.count).lazy.map { place in
        let index = place / 2
        return place % 2 == 0 ? statements[index].source : statements[index].target
      })
  }

  /// The number of one of the texts; −1 of any other.
  subscript(text: String) -> Int { ranks[ExactText(text)] ?? -1 }
}
