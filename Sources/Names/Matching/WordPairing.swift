/// A one-to-one pairing of the words of two names, the best agreements first.
struct WordPairing: Sendable {
  /// A word of the one name and its counterpart.
  struct Pair {
    let agreement: WordSimilarity.Agreement
    let first: Int
    let second: Int
  }

  /// The pairs, the best first.
  private(set) var pairs: [Pair] = []
  /// The words of the first name without a counterpart.
  private(set) var restOfFirst: [Int]
  /// The words of the second name without a counterpart.
  private(set) var restOfSecond: [Int]

  /// Pairs the words of two names.
  ///
  /// - Complexity: O(*n* · *m*) in the numbers of words, which names keep small.
  init(
    _ first: [String], _ second: [String],
    agreement: (String, String) -> WordSimilarity.Agreement
  ) {
    restOfFirst = Array(first.indices)
    restOfSecond = Array(second.indices)
    var found: [Pair] = []
    for one in first.indices {
      for other in second.indices {
        let agreement = agreement(first[one], second[other])
        if agreement != .none {
          found.append(Pair(agreement: agreement, first: one, second: other))
        }
      }
    }
    found.sort {
      ($1.agreement.rawValue, $0.first, $0.second) < ($0.agreement.rawValue, $1.first, $1.second)
    }
    for pair in found where restOfFirst.contains(pair.first) && restOfSecond.contains(pair.second) {
      restOfFirst.removeAll { $0 == pair.first }
      restOfSecond.removeAll { $0 == pair.second }
      pairs.append(pair)
    }
  }

  /// Whether one name has no word that the other lacks.
  var isContained: Bool { restOfFirst.isEmpty || restOfSecond.isEmpty }
}
