/// A face of the drawing's font family.
enum FontFace: Sendable {
  case regular, bold, italic
}

/// How far each character moves the pen, known without asking for an installed font.
///
/// The tables hold the widths that Arial, Helvetica and Liberation Sans share. Characters outside
/// them have a width by script: East Asian wide characters and emoji take one em, combining
/// marks none.
struct AdvanceWidths: Sendable {
  /// The widths of the listed characters, in thousandths of an em; 0 where unknown.
  private let listed: [UInt16]
  /// What a letter of a script without table takes, in thousandths of an em.
  private let unlisted: Int

  static let regular = AdvanceWidths(table: regularTable, unlisted: 600)
  static let bold = AdvanceWidths(table: boldTable, unlisted: 650)
  static let italic = AdvanceWidths(table: italicTable, unlisted: 600)

  /// The widths of one face.
  static func of(_ face: FontFace) -> AdvanceWidths {
    switch face {
    case .regular: regular
    case .bold: bold
    case .italic: italic
    }
  }

  private init(table: String, unlisted: Int) {
    let digits = table.utf8.map(Self.value(ofDigit:))
    listed = stride(from: 0, to: digits.count - 1, by: 2).map { digits[$0] * 64 + digits[$0 + 1] }
    self.unlisted = unlisted
  }

  private static func value(ofDigit byte: UInt8) -> UInt16 {
    switch byte {
    case 0x41...0x5A: UInt16(byte - 0x41)
    case 0x61...0x7A: UInt16(byte - 0x61 + 26)
    case 0x30...0x39: UInt16(byte - 0x30 + 52)
    case 0x2B: 62
    default: 63
    }
  }

  /// The width of one character, in thousandths of an em.
  func width(of scalar: Unicode.Scalar) -> Int {
    if scalar.isZeroWidth { return 0 }
    if scalar.isWide { return 1_000 }
    var first = 0
    for range in Self.ranges {
      if range.contains(scalar.value) {
        let width = Int(listed[first + Int(scalar.value - range.lowerBound)])
        return width > 0 ? width : unlisted
      }
      first += range.count
    }
    return scalar.isLetterOfKnownWidth ? unlisted : 1_000
  }

  /// The width of a text in points at a font size in points.
  func width(of text: String, size: Double) -> Double {
    let total = text.unicodeScalars.reduce(0) { $0 + width(of: $1) }
    return Double(total) * size / 1_000
  }
}

extension Unicode.Scalar {
  /// Whether the character is drawn over its neighbour or not at all.
  var isZeroWidth: Bool {
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control: true
    default: (0xFE00...0xFE0F).contains(value) || (0x1F3FB...0x1F3FF).contains(value)
    }
  }

  /// Whether the character fills a square: East Asian scripts, full-width forms and emoji.
  ///
  /// The ranges are those of Unicode's East Asian Width, wide and full-width, joined up.
  var isWide: Bool {
    switch value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3,
      0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F000...0x1FAFF,
      0x20000...0x3FFFD:
      true
    default: false
    }
  }

  /// Whether the script's letters are about as wide as Latin ones.
  fileprivate var isLetterOfKnownWidth: Bool {
    switch value {
    case 0x0530...0x0DFF, 0x0E00...0x0FFF, 0x10A0...0x10FF, 0x2C00...0x2DFF, 0xA640...0xA7FF,
      0xFB00...0xFDFF, 0xFE70...0xFEFF:
      true
    default: false
    }
  }
}
