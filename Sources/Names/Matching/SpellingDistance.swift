/// How far apart two folded words are, where what transliteration and haste confuse costs little.
struct SpellingDistance: Sendable {
  /// The cost of changing one letter into any other, adding or dropping it.
  static let unit = 10

  /// The cost of turning one word into the other, in tenths of a letter.
  ///
  /// - Complexity: O(*n* · *m*) in the lengths.
  static func cost(_ first: [UInt8], _ second: [UInt8]) -> Int {
    if first == second { return 0 }
    var previous = [0]
    for letter in 0..<second.count {
      previous.append(previous[letter] + insertion(of: second, at: letter))
    }
    var beforePrevious: [Int] = []
    for row in first.indices {
      let deletion = insertion(of: first, at: row)
      var current = [previous[0] + deletion]
      for column in second.indices {
        var best = previous[column] + substitution(first[row], second[column])
        best = min(best, previous[column + 1] + deletion)
        best = min(best, current[column] + insertion(of: second, at: column))
        if row > 0, column > 0, first[row] == second[column - 1], first[row - 1] == second[column] {
          best = min(best, beforePrevious[column - 1] + unit)
        }
        current.append(best)
      }
      beforePrevious = previous
      previous = current
    }
    return previous[second.count]
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
    for letters in confusable where letters.contains(first) && letters.contains(second) {
      return 4
    }
    return isVowel(first) && isVowel(second) ? 6 : unit
  }

  private static let confusable: [[UInt8]] = [
    Array("ckqg".utf8), Array("sz".utf8), Array("iyej".utf8), Array("vwbf".utf8),
    Array("ou".utf8), Array("td".utf8), Array("gj".utf8), Array("sx".utf8), Array("ae".utf8),
  ]
}
