internal import Foundation

/// The encoding that a page declares.
enum HTMLCharset {
  /// The page's text, decoded as it declares where its bytes are not UTF-8.
  ///
  /// - Returns: the text that was decoded already, unless the declaration names a known encoding that
  ///   the bytes are valid in.
  static func redecode(_ bytes: [UInt8], _ decoded: DecodedText) -> DecodedText {
    guard decoded.notes == [.converted(from: "Windows-1252")],
      let name = declared(in: String(decoding: bytes.prefix(2048), as: UTF8.self)),
      let encoding = encodings[name], let text = String(bytes: bytes, encoding: encoding)
    else { return decoded }
    return DecodedText(text: text, notes: [.converted(from: name)])
  }

  /// The value of the first `charset=` of a page's head, in lower case.
  static func declared(in head: String) -> String? {
    guard let range = head.lowercased().firstRange(of: "charset=") else { return nil }
    let rest = head.lowercased()[range.upperBound...].drop { $0 == "\"" || $0 == "'" || $0 == " " }
    return String(rest.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || "-_".contains($0)) })
      .nonEmpty
  }

  /// Encodings other than Windows-1252 and what browsers treat as it.
  private static let encodings: [String: String.Encoding] = [
    "windows-1250": .windowsCP1250, "windows-1251": .windowsCP1251, "cp1251": .windowsCP1251,
    "windows-1253": .windowsCP1253, "windows-1254": .windowsCP1254, "iso-8859-9": .windowsCP1254,
    "iso-8859-2": .isoLatin2, "shift_jis": .shiftJIS, "shift-jis": .shiftJIS,
    "euc-jp": .japaneseEUC,
  ]
}
