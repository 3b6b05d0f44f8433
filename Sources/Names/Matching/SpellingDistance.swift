/// How far apart two folded words are, where what transliteration and haste confuse costs little.
struct SpellingDistance: Sendable {
  /// The cost of changing one letter into any other, adding or dropping it.
  static let unit = 10

  /// Whether turning one word into the other costs at most a number of tenths of a letter.
  ///
  /// - Complexity: O(*n* · *m*) in the lengths, less where the words are far apart.
  static func isCost(of first: [UInt8], _ second: [UInt8], atMost limit: Int) -> Bool {
    cost(first, second, limit: limit) <= limit
  }

  /// The cost of turning one word into the other, in tenths of a letter; anything above the limit where
  /// it is above it.
  static func cost(_ first: [UInt8], _ second: [UInt8], limit: Int = .max) -> Int {
    if first == second { return 0 }
    let width = second.count + 1
    // Three rows of the table: the one before the last, the last, and the one being filled.
    var rows = [Int](repeating: 0, count: 3 * width)
    var (before, last, row) = (0, width, 2 * width)
    let insertions = second.indices.map { insertion(of: second, at: $0) }
    for letter in second.indices {
      rows[last + letter + 1] = rows[last + letter] + insertions[letter]
    }
    var leastOfLast = 0
    for place in first.indices {
      let deletion = insertion(of: first, at: place)
      rows[row] = rows[last] + deletion
      var least = rows[row]
      for column in second.indices {
        var best = rows[last + column] + substitution(first[place], second[column])
        best = min(best, rows[last + column + 1] + deletion)
        best = min(best, rows[row + column] + insertions[column])
        if place > 0, column > 0, first[place] == second[column - 1],
          first[place - 1] == second[column]
        {
          best = min(best, rows[before + column - 1] + unit)
        }
        rows[row + column + 1] = best
        least = min(least, best)
      }
      // No cost is negative: what is to come builds on one of the last two rows.
      if least > limit, leastOfLast > limit { return least }
      leastOfLast = least
      (before, last, row) = (last, row, before)
    }
    return rows[last + second.count]
  }

  /// Whether both are consonants and neither is often written for the other.
  static func areUnlikeConsonants(_ first: UInt8, _ second: UInt8) -> Bool {
    !isVowel(first) && !isVowel(second) && substitution(first, second) == unit
  }

  private static func isVowel(_ letter: UInt8) -> Bool {
    switch letter {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"),
      UInt8(ascii: "u"), UInt8(ascii: "y"):
      true
    default: false
    }
  }

  /// Doubling a letter is cheap, and so is a vowel or an h that another spelling leaves out.
  private static func insertion(of word: [UInt8], at index: Int) -> Int {
    let letter = word[index]
    if index > 0, word[index - 1] == letter { return 3 }
    if letter == UInt8(ascii: "h"), index > 0 { return 5 }
    if isVowel(letter), index > 0 { return 7 }
    return unit
  }

  private static func substitution(_ first: UInt8, _ second: UInt8) -> Int {
    if first == second { return 0 }
    let (one, other) = (Int(first) - letterA, Int(second) - letterA)
    guard letters.contains(one), letters.contains(other) else { return unit }
    return costs[one * letters.count + other]
  }

  private static let letterA = Int(UInt8(ascii: "a"))
  private static let letters = 0..<26

  /// The cost of each letter for each other.
  private static let costs: [Int] = letters.flatMap { one in
    letters.map { other in
      let pair = [UInt8(letterA + one), UInt8(letterA + other)]
      if confusable.contains(where: { $0.contains(pair[0]) && $0.contains(pair[1]) }) { return 4 }
      return pair.allSatisfy(isVowel) ? 6 : unit
    }
  }

  private static let confusable: [[UInt8]] = [
    Array("ckqg".utf8), Array("sz".utf8), Array("iyej".utf8), Array("vwbf".utf8),
    Array("ou".utf8), Array("td".utf8), Array("gj".utf8), Array("sx".utf8), Array("ae".utf8),
  ]
}
