internal import Foundation

/// Brings names of several scripts to lower-case Latin letters, so that spellings can be compared.
public enum NameFolding {
  /// The words of a name in lower-case Latin letters and digits.
  ///
  /// Diacritics and apostrophes vanish, hyphens and other signs part words, and letters of the
  /// Cyrillic, Greek, Arabic, Hebrew and Georgian scripts become their usual transliteration, those of
  /// other scripts the one that Unicode's data has for them.
  ///
  /// - Parameter name: A name as it is written.
  /// - Returns: The words in order.
  /// - Complexity: O(*n*) in the length of the name.
  public static func words(of name: String) -> [String] {
    if let key = asciiKey(of: name) {
      return key.split(separator: 0x20).map { String(decoding: $0, as: UTF8.self) }
    }
    var words: [String] = []
    var word = ""
    for scalar in inKnownScripts(name).unicodeScalars {
      switch fold(scalar) {
      case .letters(let letters): word += letters
      case .nothing: break
      case .boundary:
        if !word.isEmpty { words.append(word) }
        word = ""
      }
    }
    if !word.isEmpty { words.append(word) }
    return words
  }

  /// The words of a name, set with single spaces: equal for names that differ only in signs.
  ///
  /// - Parameter name: A name as it is written.
  /// - Returns: The folded name.
  public static func key(of name: String) -> String {
    asciiKey(of: name).map { String(decoding: $0, as: UTF8.self) }
      ?? words(of: name).joined(separator: " ")
  }

  /// The key of a name that is written in ASCII, as most are; nil for another.
  private static func asciiKey(of name: String) -> [UInt8]? {
    var key: [UInt8] = []
    key.reserveCapacity(name.utf8.count)
    for byte in name.utf8 {
      switch byte {
      case 0x41...0x5A: key.append(byte | 0x20)
      case 0x61...0x7A, 0x30...0x39: key.append(byte)
      case 0x27, 0x60: break
      case 0x26: key += Array("and".utf8)
      case 0..<0x80: if let last = key.last, last != 0x20 { key.append(0x20) }
      default: return nil
      }
    }
    if key.last == 0x20 { key.removeLast() }
    return key
  }

  /// A name with the letters of scripts that the tables lack in Latin ones: 'Narēndra' for 'नरेन्द्र'.
  private static func inKnownScripts(_ name: String) -> String {
    guard name.unicodeScalars.contains(where: isOfOtherScript) else { return name }
    return name.applyingTransform(.toLatin, reverse: false) ?? name
  }

  private static func isOfOtherScript(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value > 0x0500 && scalar.properties.isAlphabetic
      && ScriptTables.latin[scalar.properties.lowercaseMapping] == nil
  }

  /// Whether a name has letters of a script that leaves vowels out.
  static func isConsonantal(_ name: String) -> Bool {
    name.unicodeScalars.contains { (0x0590...0x06FF).contains($0.value) }
  }

  private enum Folded {
    case letters(String)
    case nothing
    case boundary
  }

  private static func fold(_ scalar: Unicode.Scalar) -> Folded {
    switch scalar.value {
    case 0x41...0x5A: return .letters(String(Character(scalar)).lowercased())
    case 0x61...0x7A, 0x30...0x39: return .letters(String(Character(scalar)))
    case 0x27, 0x60, 0xB4, 0x2018, 0x2019, 0x02B0...0x02FF, 0x200C, 0x200D: return .nothing
    case 0x0300...0x036F, 0x064B...0x065F, 0x0640: return .nothing
    case 0x26: return .letters("and")
    case 0..<0x80: return .boundary
    default: break
    }
    let lower = scalar.properties.lowercaseMapping
    if let letters = ScriptTables.latin[lower] { return .letters(letters) }
    return scalar.properties.isAlphabetic ? .letters(lower) : .boundary
  }
}
