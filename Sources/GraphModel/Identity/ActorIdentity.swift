/// The ids of actors.
package enum ActorIdentity {
  /// An id made of a name: `qassim-soleimani`.
  ///
  /// Latin, Greek and Cyrillic letters are spelt in ASCII. A name in another script, or without any
  /// letter, gets an id from its hash: `actor-` and eight hexadecimal digits.
  ///
  /// - Returns: lower-case ASCII letters, digits and hyphens, the same for the same name always.
  package static func slug(of name: String) -> String {
    let words = WordFolding.words(of: joiningApostrophes(name))
    let latin = words.compactMap(Romanization.ascii).filter { !$0.isEmpty }
    guard latin.count == words.count, !latin.isEmpty else {
      return "actor-" + SHA256.hex(WordFolding.folded(name)).prefix(8)
    }
    return latin.joined(separator: "-")
  }

  /// Makes ids distinct by numbers.
  ///
  /// Of several alike, all but the first get `-2`, `-3` and so on, never an id that is wanted elsewhere
  /// in the list.
  ///
  /// - Parameter wanted: the ids, most important first.
  /// - Returns: the distinct ids in the same order.
  /// - Complexity: O(*n*) for few alike.
  package static func distinct(_ wanted: [String]) -> [String] {
    var taken = Set(wanted)
    var seen: Set<String> = []
    var next: [String: Int] = [:]
    return wanted.map { id in
      if seen.insert(id).inserted { return id }
      var number = next[id, default: 2]
      while !taken.insert("\(id)-\(number)").inserted { number += 1 }
      next[id] = number + 1
      return "\(id)-\(number)"
    }
  }

  /// Drops apostrophes, so that 'O’Dea' becomes `odea` and 'Union's' becomes `unions`.
  private static func joiningApostrophes(_ name: String) -> String {
    String(
      name.unicodeScalars.filter { !["'", "’", "‘", "ʼ", "`"].contains($0) }.map(Character.init))
  }
}
