/// Whether two words of persons' names are the same word.
struct WordSimilarity: Sendable {
  /// How two words agree, the weakest first.
  enum Agreement: Int, Comparable {
    case none, initial, close, form, equal

    static func < (lhs: Agreement, rhs: Agreement) -> Bool { lhs.rawValue < rhs.rawValue }
  }

  let givenNames: GivenNames

  /// How two folded words agree.
  func agreement(_ first: String, _ second: String) -> Agreement {
    if first == second { return .equal }
    if first.utf8.count == 1 || second.utf8.count == 1 {
      return first.utf8.first == second.utf8.first ? .initial : .none
    }
    if let areForms = givenNames.areForms(first, second) {
      return areForms && !givenNames.areOfTwoGenders(first, second) ? .form : .none
    }
    let one = Array(first.utf8)
    let other = Array(second.utf8)
    let longer = max(one.count, other.count)
    guard longer - min(one.count, other.count) <= 3 else { return .none }
    let limit = Self.allowance(forLength: longer)
    return SpellingDistance.isCost(of: one, other, atMost: limit) ? .close : .none
  }

  /// The cost, in tenths of a letter, up to which words of a length count as one.
  private static func allowance(forLength length: Int) -> Int {
    switch length {
    case ...3: 4
    case 4: 8
    case 5...6: 11
    case 7...8: 16
    default: 20
    }
  }
}
