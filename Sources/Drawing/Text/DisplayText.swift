/// Text from outside, made fit to stand in a picture.
package enum DisplayText {
  /// The text on one line: white space becomes single spaces, and what can't be drawn or would
  /// reorder its surroundings goes.
  ///
  /// Dropped are control characters, Unicode's direction controls, zero-width spaces, lone
  /// byte-order marks, tags outside of flags and the code points that are no characters. Joiners
  /// stay: Persian and emoji need them.
  package static func clean(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    var pendingSpace = false
    for scalar in text.unicodeScalars {
      if scalar.properties.isWhitespace {
        pendingSpace = true
      } else if isDrawable(scalar), !isTag(scalar) || isInFlag(scalars.last) {
        if pendingSpace && !scalars.isEmpty { scalars.append(" ") }
        pendingSpace = false
        scalars.append(scalar)
      }
    }
    return String(scalars)
  }

  /// Whether a character is one of the invisible tags, which spell out the flags of regions.
  private static func isTag(_ scalar: Unicode.Scalar) -> Bool {
    (0xE0000...0xE007F).contains(scalar.value)
  }

  /// Whether a tag may follow; elsewhere, tags hide text.
  private static func isInFlag(_ previous: Unicode.Scalar?) -> Bool {
    previous.map { $0 == "\u{1F3F4}" || isTag($0) } ?? false
  }

  /// Whether a character may reach a picture.
  package static func isDrawable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00...0x1F, 0x7F...0x9F: false
    case 0x061C, 0x200B, 0x200E, 0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFEFF: false
    case 0xFDD0...0xFDEF, 0xFFF9...0xFFFB: false
    default: scalar.value & 0xFFFE != 0xFFFE
    }
  }

  /// Whether the text runs from right to left, by its first character of strong direction.
  package static func isRightToLeft(_ text: String) -> Bool {
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x0590...0x08FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFE, 0x10800...0x10FFF, 0x1E800...0x1EFFF:
        if scalar.properties.generalCategory != .nonspacingMark,
          scalar.properties.numericType == nil
        {
          return true
        }
      default:
        if scalar.properties.isAlphabetic { return false }
      }
    }
    return false
  }
}
