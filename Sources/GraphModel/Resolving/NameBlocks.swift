internal import Names

/// Keys under which names that may be variants of one another meet.
struct NameBlocks {
  let meanings: WordMeanings

  /// The keys of a person's full name: the sound of a family name with what the given name begins with.
  func keys(of form: PersonForm) -> [String] {
    guard let given = form.words.first, let family = form.words.last, !form.isSingle else {
      return []
    }
    var families = [family]
    if form.words.count > 2 { families.append(form.words[1]) }
    var beginnings = [String(Self.sound(of: given).prefix(1))]
    beginnings += meanings.givenNames.families(of: given).map { "#\($0)" }
    var keys = families.flatMap { family in
      beginnings.map { "\(Self.sound(of: family)) \($0)" }
    }
    keys.append(Self.sound(of: form.words.joined()))
    return keys
  }

  /// The keys of a body's name: the sound of its words, with and without a first or last one.
  struct BodyKeys {
    /// The sound of a name without one of its words, and that of the word.
    struct Shortened: Hashable {
      let rest: String
      let dropped: String
    }

    var whole: [String] = []
    var shortened: [Shortened] = []
  }

  /// The keys of a body's name.
  ///
  /// A parent stands before the words of a name, the place of a branch before or behind them.
  func keys(of form: OrganizationForm) -> BodyKeys {
    guard !form.isShared else { return BodyKeys() }
    let sounds = form.words.filter { meanings.state($0) == nil }.map(Self.sound)
    var keys = BodyKeys(whole: [sounds.joined(separator: " "), sounds.joined()])
    if sounds.count > 1 {
      keys.shortened = [
        (sounds.dropFirst(), sounds[0]), (sounds.dropLast(), sounds[sounds.count - 1]),
      ].map { BodyKeys.Shortened(rest: $0.0.joined(separator: " "), dropped: $0.1) }
    }
    return keys
  }

  /// The consonants of a folded word by their sound, the first vowel of a beginning kept.
  ///
  /// What transliterations confuse sounds alike: 'Qassim', 'Kasem'; 'Youssef', 'Yusuf'.
  static func sound(of word: String) -> String {
    var sound: [UInt8] = []
    for (index, letter) in word.utf8.enumerated() {
      guard let class_ = classes[letter] else {
        if index == 0 { sound.append(UInt8(ascii: "a")) }
        continue
      }
      if sound.last != class_ { sound.append(class_) }
    }
    return String(decoding: sound, as: UTF8.self)
  }

  /// The class of each consonant that counts.
  private static let classes: [UInt8: UInt8] = {
    var classes: [UInt8: UInt8] = [:]
    for letters in ["kcqgx", "sz", "td", "fvbp", "l", "r", "m", "n", "j"] {
      let all = Array(letters.utf8)
      for letter in all { classes[letter] = all[0] }
    }
    return classes
  }()

  /// How far two names of a block are apart; nil when only support of another sort makes them one.
  ///
  /// Words of one sound that end alike count as spelt anew, forms of one given name as nearer.
  func distance(_ first: PersonForm, _ second: PersonForm) -> Int? {
    var total = 0
    if first.words.joined() == second.words.joined() { return 0 }
    for word in first.words where !second.words.contains(word) {
      guard let other = second.words.first(where: { meanings.persons.isSpelling(word, of: $0) })
      else { continue }
      if meanings.givenNames.areForms(word, other) == true {
        total += 1
      } else if Self.sound(of: word) == Self.sound(of: other),
        Self.endsInVowel(word) == Self.endsInVowel(other)
      {
        total += 2
      } else {
        return nil
      }
    }
    return total
  }

  private static func endsInVowel(_ word: String) -> Bool {
    word.utf8.last.map { "aeiouy".utf8.contains($0) } ?? false
  }
}
