internal import Foundation

/// Reduces names to forms that do not depend on case, accents, punctuation and spacing.
package enum WordFolding {
  /// The name's words in lower case without accents, one space between them.
  ///
  /// Letters of other scripts stay. 'Nadia Śliw-Ota' and 'NADIA  SLIW OTA' fold alike. A
  /// name without a letter or digit folds to itself.
  package static func folded(_ name: String) -> String {
    let words = words(of: name)
    return words.isEmpty ? name : words.joined(separator: " ")
  }

  /// The runs of letters and digits in lower case, without accents.
  static func words(of name: String) -> [String] {
    if let words = asciiWords(of: name) { return words }
    var words: [String] = []
    var word = String.UnicodeScalarView()
    for scalar in name.lowercased().decomposedStringWithCanonicalMapping.unicodeScalars {
      if isAccent(scalar) { continue }
      if scalar.properties.isAlphabetic || scalar.properties.numericType != nil || isMark(scalar) {
        word.append(scalar)
      } else if !word.isEmpty {
        words.append(String(word).precomposedStringWithCanonicalMapping)
        word.removeAll()
      }
    }
    if !word.isEmpty { words.append(String(word).precomposedStringWithCanonicalMapping) }
    return words
  }

  /// The words of a name that is written in ASCII, as most are; nil for another.
  private static func asciiWords(of name: String) -> [String]? {
    var words: [String] = []
    var word: [UInt8] = []
    for byte in name.utf8 {
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): word.append(byte | 0x20)
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
        word.append(byte)
      case 0..<0x80:
        if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
        word.removeAll(keepingCapacity: true)
      default: return nil
      }
    }
    if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
    return words
  }

  /// Combining marks of the European scripts and the vowel signs of Arabic.
  ///
  /// Marks of other scripts carry meaning: without its vowel signs a name in Devanagari is another.
  private static func isAccent(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0300...0x036F, 0x064B...0x0652, 0x1AB0...0x1AFF, 0x1DC0...0x1DFF, 0x20D0...0x20FF: true
    default: false
    }
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark: true
    default: false
    }
  }
}
