internal import Foundation

/// Decodes bytes in the encoding that the header of a message or of a reply names.
enum DeclaredEncoding {
  /// The text of bytes; where the name is unknown or the bytes are not of it, as their own show.
  static func decode(_ bytes: [UInt8], as name: String?) -> DecodedText {
    if let name, let encoding = ofLetters[name] ?? wide[name],
      let text = String(bytes: bytes, encoding: encoding)
    {
      return DecodedText(text: text, notes: [.converted(from: name)])
    }
    return TextDecoding.decode(bytes)
  }

  /// Encodings that keep ASCII as it is, other than UTF-8, Windows-1252 and what browsers treat as it.
  static let ofLetters: [String: String.Encoding] = [
    "windows-1250": .windowsCP1250, "iso-8859-2": .isoLatin2, "windows-1251": .windowsCP1251,
    "cp1251": .windowsCP1251, "windows-1253": .windowsCP1253, "windows-1254": .windowsCP1254,
    "iso-8859-9": .windowsCP1254, "shift_jis": .shiftJIS, "shift-jis": .shiftJIS,
    "euc-jp": .japaneseEUC,
  ]

  /// Encodings in which ASCII is something else, which no page can name in ASCII.
  private static let wide: [String: String.Encoding] = [
    "iso-2022-jp": .iso2022JP, "utf-16le": .utf16LittleEndian, "utf-16be": .utf16BigEndian,
  ]
}
