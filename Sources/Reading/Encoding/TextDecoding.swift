/// Bytes of a file as text, with what had to be done for it.
struct DecodedText: Equatable {
  var text: String
  var notes: [ReadingNote.Kind] = []
}

/// Finds out the encoding of bytes and decodes them.
enum TextDecoding {
  /// Decodes UTF-8, UTF-16 with a byte order mark, and Windows-1252 for what is neither.
  ///
  /// Where most sequences of high bytes are valid UTF-8, the few that are not are damage: they become
  /// U+FFFD instead of turning every accent of the text into two letters.
  static func decode(_ bytes: [UInt8]) -> DecodedText {
    if bytes.starts(with: [0xFF, 0xFE]) { return utf16(bytes.dropFirst(2), littleEndian: true) }
    if bytes.starts(with: [0xFE, 0xFF]) { return utf16(bytes.dropFirst(2), littleEndian: false) }
    let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
    if let text = String(validating: body, as: UTF8.self) { return DecodedText(text: text) }
    let repaired = String(decoding: body, as: UTF8.self)
    let broken = repaired.unicodeScalars.count { $0 == "\u{FFFD}" }
    let sound = repaired.unicodeScalars.count { !$0.isASCII } - broken
    if sound > broken || body.count != bytes.count {
      return DecodedText(text: repaired, notes: [.repaired(places: broken)])
    }
    return DecodedText(text: Windows1252.decode(body), notes: [.converted(from: "Windows-1252")])
  }

  private static func utf16(_ bytes: ArraySlice<UInt8>, littleEndian: Bool) -> DecodedText {
    let body = Array(bytes)
    let units = stride(from: 0, to: body.count - 1, by: 2).map { index in
      let (first, second) = (UInt16(body[index]), UInt16(body[index + 1]))
      return littleEndian ? second << 8 | first : first << 8 | second
    }
    let text = String(decoding: units, as: UTF16.self)
    var notes = [ReadingNote.Kind.converted(from: "UTF-16")]
    let isWhole = body.count.isMultiple(of: 2)
    if !isWhole || String(validating: units, as: UTF16.self) == nil {
      let broken = text.unicodeScalars.count { $0 == "\u{FFFD}" }
      notes.append(.repaired(places: broken + (isWhole ? 0 : 1)))
    }
    return DecodedText(text: isWhole ? text : text + "\u{FFFD}", notes: notes)
  }
}
