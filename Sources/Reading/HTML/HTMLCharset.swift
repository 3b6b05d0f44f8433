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
      let encoding = DeclaredEncoding.ofLetters[name],
      let text = String(bytes: bytes, encoding: encoding)
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
}
