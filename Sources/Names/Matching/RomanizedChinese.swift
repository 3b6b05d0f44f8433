/// Chinese names in the spellings of Pinyin, of Wade–Giles and of English ears: 'Xi', 'Hsi', 'Shi'.
enum RomanizedChinese {
  /// Whether the words of two names that begin with a Chinese family name sound the same.
  static func isSame(_ first: [String], _ second: [String]) -> Bool {
    guard first.count > 1, second.count > 1, isChinese(first) || isChinese(second) else {
      return false
    }
    return sound(of: first[0]) == sound(of: second[0])
      && sound(of: first.dropFirst().joined()) == sound(of: second.dropFirst().joined())
  }

  private static func isChinese(_ words: [String]) -> Bool {
    NameWords.leadingFamilyNames.contains(words[0])
  }

  /// A key that the spellings of the same syllables share.
  private static func sound(of word: String) -> String {
    var key = word
    for (letters, sound) in sounds {
      key = key.split(separator: letters, omittingEmptySubsequences: false).joined(separator: sound)
    }
    return key
  }

  /// Letters and what they are written as in the key, the longer first.
  private static let sounds = [
    ("hs", "x"), ("sh", "x"), ("zh", "j"), ("ch", "j"), ("q", "j"), ("tz", "z"), ("ts", "z"),
    ("c", "z"), ("k", "g"), ("t", "d"), ("p", "b"), ("ien", "ian"), ("ung", "ong"), ("uo", "o"),
    ("ueh", "ue"), ("ih", "i"), ("ou", "o"), ("eh", "e"), ("ui", "i"), ("ei", "i"),
  ]
}
