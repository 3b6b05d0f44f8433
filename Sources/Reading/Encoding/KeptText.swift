/// The text of an article in the form that is kept, and that all offsets count in.
///
/// Line ends of every kind become a line feed. Control characters other than tab and line feed, soft
/// hyphens and byte order marks are left out. Everything else stays: in particular the text is not
/// normalized, so that quotations and offsets are those of the source, and a name is found in it as
/// it was written.
///
/// Where places are to be kept, because somebody else counts in the text as it was given, no character
/// is left out: a return before a line feed becomes a space, and a control character one without width.
struct KeptText: Equatable {
  let text: String
  /// How many control characters were left out.
  let droppedControls: Int

  init(_ source: String, keepsPlaces: Bool = false) {
    guard Self.mayChange(source) else {
      (text, droppedControls) = (source, 0)
      return
    }
    var kept = String.UnicodeScalarView()
    kept.reserveCapacity(source.utf8.count)
    var dropped = 0
    var afterReturn = false
    for scalar in source.unicodeScalars {
      defer { afterReturn = scalar == "\r" || keepsPlaces && scalar == "\u{C}" }
      switch scalar.value {
      case 0x0A where afterReturn:
        if keepsPlaces { kept.replaceLast(with: " ") } else { continue }
        kept.append("\n")
      // A page that begins after the end of a line ends no line of its own.
      case 0x0C where keepsPlaces && kept.last == "\n": kept.append(" ")
      case 0x0A, 0x0B, 0x0C, 0x0D, 0x85, 0x2028, 0x2029: kept.append("\n")
      case 0x09, 0x20...0x7E, 0xA0...0xAC, 0xAE...0x2027: kept.append(scalar)
      case 0x00...0x1F, 0x7F...0x9F:
        dropped += 1
        if keepsPlaces { kept.append("\u{2060}") }
      case 0xAD, 0xFEFF: if keepsPlaces { kept.append(scalar) }
      default: kept.append(scalar)
      }
    }
    text = String(kept)
    droppedControls = dropped
  }

  /// Whether a byte may begin something that is not kept as it is: most texts have none.
  private static func mayChange(_ source: String) -> Bool {
    var previous: UInt8 = 0
    for byte in source.utf8 {
      switch byte {
      case 0x00...0x08, 0x0B...0x1F, 0x7F: return true
      case 0x80...0x9F where previous == 0xC2, 0xAD where previous == 0xC2: return true
      case 0xA8...0xA9 where previous == 0x80, 0xBB where previous == 0xEF: return true
      default: previous = byte
      }
    }
    return false
  }
}

extension String.UnicodeScalarView {
  fileprivate mutating func replaceLast(with scalar: Unicode.Scalar) {
    removeLast()
    append(scalar)
  }
}
