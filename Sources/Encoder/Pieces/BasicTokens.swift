internal import Foundation

/// The first step of BERT's uncased tokenization: a text to lower-case parts without accents.
///
/// Source: `BasicTokenizer` in google-research/bert, `tokenization.py`. Control characters vanish;
/// white space divides; every ideograph and every punctuation mark is a part of its own.
enum BasicTokens {
  /// The parts of a text, each as UTF-8.
  static func parts(of text: String) -> [[UInt8]] {
    let bytes = Array(text.utf8)
    return bytes.allSatisfy { $0 < 0x80 } ? asciiParts(of: bytes) : parts(ofScalars: text)
  }

  private static func asciiParts(of bytes: [UInt8]) -> [[UInt8]] {
    var parts = Parts()
    for byte in bytes {
      switch byte {
      case 0x09, 0x0A, 0x0D, 0x20: parts.divide()
      case 0x00...0x1F, 0x7F: continue
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): parts.part.append(byte + 0x20)
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"):
        parts.part.append(byte)
      default: parts.addAlone([byte])
      }
    }
    return parts.finished()
  }

  private static func parts(ofScalars text: String) -> [[UInt8]] {
    var cleaned = String.UnicodeScalarView()
    for scalar in text.unicodeScalars where !isDropped(scalar) {
      if isIdeograph(scalar) {
        cleaned.append(contentsOf: [" ", scalar, " "])
      } else {
        cleaned.append(scalar)
      }
    }
    var parts = Parts()
    let decomposed = String(cleaned).decomposedStringWithCanonicalMapping
    for scalar in decomposed.unicodeScalars
    where scalar.properties.generalCategory != .nonspacingMark {
      for lower in scalar.properties.lowercaseMapping.unicodeScalars {
        if lower.properties.isWhitespace {
          parts.divide()
        } else if isPunctuation(lower) {
          parts.addAlone(Array(String(lower).utf8))
        } else {
          parts.part += String(lower).utf8
        }
      }
    }
    return parts.finished()
  }

  /// The parts so far, and the one that is being read.
  private struct Parts {
    var part: [UInt8] = []
    private var all: [[UInt8]] = []

    mutating func divide() {
      if !part.isEmpty { all.append(part) }
      part = []
    }

    mutating func addAlone(_ mark: [UInt8]) {
      divide()
      all.append(mark)
    }

    mutating func finished() -> [[UInt8]] {
      divide()
      return all
    }
  }

  /// Whether a character vanishes: the replacement character, and all of the categories C… but
  /// the three that count as white space.
  private static func isDropped(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\t", "\n", "\r": return false
    case "\u{FFFD}": return true
    default: break
    }
    return switch scalar.properties.generalCategory {
    case .control, .format, .unassigned, .privateUse, .surrogate: true
    default: false
    }
  }

  /// Every ASCII mark counts, also those that Unicode calls symbols, like `$` and `^`.
  private static func isPunctuation(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: return true
    default: break
    }
    return switch scalar.properties.generalCategory {
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
      .initialPunctuation, .finalPunctuation, .otherPunctuation:
      true
    default: false
    }
  }

  /// Whether a character is in a block of CJK ideographs; Hangul and kana are written in words.
  private static func isIdeograph(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x2A6DF,
      0x2A700...0x2CEAF, 0x2F800...0x2FA1F:
      true
    default: false
    }
  }
}
