internal import GraphModel

/// Reads a message: its subject is the title, its day that of publication, its readable part the text.
enum EmailMessage {
  /// How deeply parts may lie in parts, and how many there may be.
  private static let depth = 16
  private static let partLimit = 1_000

  static func draft(of bytes: ArraySlice<UInt8>) -> ArticleDraft {
    let header = MIMEHeader(of: bytes)
    var parts = Parts()
    collect(bytes, header, depth: 0, into: &parts)
    var draft = article(of: parts)
    draft.article.title = header["subject"]?.collapsingSpace ?? draft.article.title
    if let date = header["date"] {
      draft.article.published = nil
      draft.setPublished(date)
    }
    return draft
  }

  /// Whether bytes begin as a message does.
  static func recognize(_ bytes: [UInt8]) -> Bool {
    MIMEHeader(of: bytes.prefix(1 << 16)).isOfMessage
  }

  /// The readable parts of a message.
  private struct Parts {
    var plain: [String] = []
    var pages: [DecodedText] = []
    var count = 0
  }

  /// The plain words, unless they only stand in for a page.
  private static func article(of parts: Parts) -> ArticleDraft {
    let plain = parts.plain.joined(separator: "\n\n").trimmingBlankEnds
    guard let page = parts.pages.first else { return ArticleDraft(text: plain) }
    var draft = HTMLArticle.draft(of: page.text)
    if plain.count * 2 > draft.text.count { return ArticleDraft(text: plain) }
    draft.notes = page.notes + draft.notes
    return draft
  }

  private static func collect(
    _ bytes: ArraySlice<UInt8>, _ header: MIMEHeader, depth: Int, into parts: inout Parts
  ) {
    parts.count += 1
    guard depth < Self.depth, parts.count < partLimit else { return }
    let body = bytes[header.end...]
    if header.type.hasPrefix("multipart/"), let boundary = header.parameter("boundary") {
      for part in divided(body, at: boundary) {
        collect(part, MIMEHeader(of: part), depth: depth + 1, into: &parts)
      }
      return
    }
    let isAttached =
      header["content-disposition"]?.lowercased().hasPrefix("attachment") == true
    guard !isAttached, ["text/plain", "text/html"].contains(header.type) else { return }
    let content = TransferEncoding.decoded(body, as: header["content-transfer-encoding"])
    let decoded = DeclaredEncoding.decode(content, as: header.parameter("charset")?.lowercased())
    if header.type == "text/html" {
      parts.pages.append(decoded)
    } else {
      let isFlowed = header.parameter("format")?.lowercased() == "flowed"
      parts.plain.append(isFlowed ? flowing(decoded.text) : decoded.text)
    }
  }

  /// The parts between the lines of a boundary.
  private static func divided(
    _ body: ArraySlice<UInt8>, at boundary: String
  ) -> [ArraySlice<UInt8>] {
    let mark = Array("--\(boundary)".utf8)
    var parts: [ArraySlice<UInt8>] = []
    var start: Int?
    var line = body.startIndex
    while line < body.endIndex {
      let end = body[line...].firstIndex(of: 0x0A) ?? body.endIndex
      if body[line..<end].starts(with: mark) {
        if let start { parts.append(body[start..<line]) }
        start = min(end + 1, body.endIndex)
        if body[(line + mark.count)..<end].starts(with: Array("--".utf8)) { return parts }
      }
      line = end + 1
    }
    if let start { parts.append(body[start...]) }
    return parts
  }

  /// Lines that end with a space go on in the next.
  private static func flowing(_ text: String) -> String {
    var (flowed, isOpen) = ("", false)
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      if !flowed.isEmpty, !isOpen { flowed += "\n" }
      flowed += line
      isOpen = line.last == " " && line != "-- "
    }
    return flowed
  }
}
