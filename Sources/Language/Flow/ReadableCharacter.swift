/// Characters that only lay a text out, and that no word is read with.
enum ReadableCharacter {
  /// What is read for a character: itself, a space for a space of any width, nil for what has no width.
  static func read(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    if scalar.isASCII, scalar.value >= 0x20, scalar.value != 0x7F { return scalar }
    if isInvisible(scalar) { return nil }
    return scalar != "\t" && isBlank(scalar) ? " " : scalar
  }

  /// Whether a character has no width: soft hyphens, joiners, marks of direction and of byte order,
  /// and characters that control a terminal.
  static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09...0x0D, 0x20...0x7E, 0x85: false
    case 0x00...0x1F, 0x7F...0x9F, 0xAD, 0x180E, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064,
      0x2066...0x206F, 0xFEFF:
      true
    default: false
    }
  }

  /// Whether a character is a space within a line.
  static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0C, 0x20, 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: true
    default: false
    }
  }

  /// Whether a character ends a line.
  static func endsLine(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0A, 0x0B, 0x0C, 0x0D, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }
}
