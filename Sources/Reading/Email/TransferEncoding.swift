internal import Foundation

/// How the bytes of a message's part are written in it.
enum TransferEncoding {
  /// The bytes of a part.
  static func decoded(_ bytes: ArraySlice<UInt8>, as name: String?) -> [UInt8] {
    switch name?.lowercased().trimmingBlankEnds {
    case "quoted-printable": quotedPrintable(bytes)
    case "base64": base64(bytes)
    default: Array(bytes)
    }
  }

  /// `=C3=A9` and lines that end with `=`; `_` is a space in the words of a header.
  static func quotedPrintable(_ bytes: ArraySlice<UInt8>, isHeader: Bool = false) -> [UInt8] {
    var decoded: [UInt8] = []
    decoded.reserveCapacity(bytes.count)
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let byte = bytes[index]
      index += 1
      if byte == UInt8(ascii: "_"), isHeader {
        decoded.append(0x20)
        continue
      }
      guard byte == UInt8(ascii: "=") else {
        decoded.append(byte)
        continue
      }
      if index + 1 < bytes.endIndex, let high = digit(bytes[index]),
        let low = digit(bytes[index + 1])
      {
        decoded.append(high << 4 | low)
        index += 2
        continue
      }
      var end = index
      while end < bytes.endIndex, [0x20, 0x09, 0x0D].contains(bytes[end]) { end += 1 }
      if end == bytes.endIndex || bytes[end] == 0x0A {
        index = min(end + 1, bytes.endIndex)
      } else {
        decoded.append(byte)
      }
    }
    return decoded
  }

  static func base64(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var clean = bytes.filter { $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "=") }
    while !clean.count.isMultiple(of: 4) { clean.append(UInt8(ascii: "=")) }
    return Data(base64Encoded: Data(clean), options: .ignoreUnknownCharacters).map { Array($0) }
      ?? []
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    default: nil
    }
  }
}

/// Words of a header that are written in ASCII: `=?utf-8?B?Wm/Dqw==?=`.
enum EncodedWords {
  static func decoded(_ text: String) -> String {
    guard text.contains("=?") else { return text }
    var (decoded, rest, isAfterWord) = ("", text[...], false)
    while let start = rest.firstRange(of: "=?") {
      let between = rest[..<start.lowerBound]
      guard let word = word(rest[start.upperBound...]) else {
        decoded += rest[..<start.upperBound]
        rest = rest[start.upperBound...]
        isAfterWord = false
        continue
      }
      // White space between two encoded words is none.
      if !isAfterWord || !between.allSatisfy(\.isWhitespace) { decoded += between }
      decoded += word.text
      (rest, isAfterWord) = (rest[word.end...], true)
    }
    return decoded + rest
  }

  private static func word(_ rest: Substring) -> (text: String, end: String.Index)? {
    let parts = rest.split(separator: "?", maxSplits: 3, omittingEmptySubsequences: false)
    guard parts.count == 4, parts[3].hasPrefix("="), parts[1].count == 1 else { return nil }
    let content = Array(parts[2].utf8)
    let bytes =
      parts[1].lowercased() == "b"
      ? TransferEncoding.base64(content[...])
      : TransferEncoding.quotedPrintable(content[...], isHeader: true)
    let charset = parts[0].prefix { $0 != "*" }.lowercased()
    return (
      DeclaredEncoding.decode(bytes, as: charset).text, parts[3].index(after: parts[3].startIndex)
    )
  }
}
