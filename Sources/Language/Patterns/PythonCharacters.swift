/// Properties of characters as Python defines them, which pipelines are trained with.
enum PythonCharacters {
  /// `str.isspace`.
  static func isSpace(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x09...0x0D, 0x1C...0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F,
      0x205F, 0x3000:
      true
    default: false
    }
  }

  /// `str.isalpha`: the letter categories.
  static func isAlpha(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: true
    default: false
    }
  }

  /// `str.isalpha` of a whole text, which must not be empty.
  static func isAlpha(_ text: String) -> Bool {
    !text.isEmpty && text.unicodeScalars.allSatisfy(isAlpha)
  }

  /// `str.isdigit`: decimal digits and the likes of superscripts.
  static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.numericType {
    case .decimal, .digit: true
    default: false
    }
  }

  /// `str.lower`: each scalar's mapping, and a sigma that ends a word becomes its final form.
  static func lower(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text.lowercased() }
    let scalars = Array(text.unicodeScalars)
    var result = ""
    for (index, scalar) in scalars.enumerated() {
      if scalar == "\u{3A3}" {
        result += isFinalSigma(scalars, index) ? "\u{3C2}" : "\u{3C3}"
      } else {
        result += scalar.properties.lowercaseMapping
      }
    }
    return result
  }

  /// Whether a cased letter stands before a sigma and none behind it, ignoring what has no case.
  private static func isFinalSigma(_ scalars: [Unicode.Scalar], _ index: Int) -> Bool {
    func isCased(_ scalar: Unicode.Scalar?) -> Bool { scalar?.properties.isCased ?? false }
    let before = scalars[..<index].last { !$0.properties.isCaseIgnorable }
    let after = scalars[(index + 1)...].first { !$0.properties.isCaseIgnorable }
    return isCased(before) && !isCased(after)
  }

  /// `\s` in a pattern.
  static let spaces = ScalarSet { isSpace($0.value) }

  /// `\d` in a pattern: decimal digits.
  static let decimals = ScalarSet { $0.properties.numericType == .decimal }

  /// `\w` in a pattern: letters, anything numeric, and the underscore.
  static let words = ScalarSet { isWord($0.value) }

  /// Whether `\w` matches a scalar.
  static func isWord(_ value: UInt32) -> Bool {
    guard let scalar = Unicode.Scalar(value) else { return false }
    return isAlpha(scalar) || scalar.properties.numericType != nil || scalar == "_"
  }
}
