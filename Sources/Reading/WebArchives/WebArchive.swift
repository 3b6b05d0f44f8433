internal import GraphModel

/// Reads WARC files: an article a reply that holds a page.
enum WebArchive {
  private static let mark = Array("WARC/".utf8)

  static func recognize(_ bytes: [UInt8]) -> Bool { bytes.starts(with: mark) }

  /// The articles of the pages, each with its address.
  ///
  /// - Throws: a fault where the file ends within a record or has something else between records.
  static func drafts(of bytes: [UInt8]) -> [Result<ArticleDraft, FileFault>] {
    var drafts: [Result<ArticleDraft, FileFault>] = []
    var start = 0
    while true {
      while start < bytes.count, [0x0A, 0x0D].contains(bytes[start]) { start += 1 }
      guard start < bytes.count else { return drafts }
      let line = bytes[start...].prefix(200).firstIndex(of: 0x0A) ?? start
      guard bytes[start...].starts(with: mark), line > start else {
        return drafts + [.failure(broken)]
      }
      let header = MIMEHeader(of: bytes[(line + 1)...])
      let end = header["content-length"].flatMap { Int($0) }.flatMap { length in
        length >= 0 && length <= bytes.count - header.end ? header.end + length : nil
      }
      guard let end else { return drafts + [.failure(broken)] }
      if header["warc-type"] == "response", let reply = draft(ofReply: bytes[header.end..<end]) {
        drafts.append(
          reply.map { draft in
            var draft = draft
            draft.article.url = draft.article.url ?? header["warc-target-uri"]
            return draft
          })
      }
      start = end
    }
  }

  private static let broken = FileFault(
    "a record of the web archive is damaged or cut off", advice: "download it again")

  /// The article of a reply of a web server; nil where it holds no page.
  private static func draft(
    ofReply bytes: ArraySlice<UInt8>
  ) -> Result<ArticleDraft, FileFault>? {
    let line = bytes.firstIndex(of: 0x0A) ?? bytes.startIndex
    guard bytes.starts(with: Array("HTTP/".utf8)), line > bytes.startIndex else { return nil }
    let status = String(decoding: bytes[..<line], as: UTF8.self).split(separator: " ")
    let header = MIMEHeader(of: bytes[(line + 1)...])
    guard status.count > 1, status[1] == "200",
      ["text/html", "application/xhtml+xml"].contains(header.type)
    else { return nil }
    do throws(FileFault) {
      var body = Array(bytes[header.end...])
      if header["transfer-encoding"]?.lowercased() == "chunked" { body = joined(body) }
      if PackedContent.isCompressed(body) {
        do throws(PackedContent.Failure) {
          body = try PackedContent.expand(body, limit: InputFile.sizeLimit)
        } catch {
          throw FileFault(error, as: "a page of the web archive")
        }
      }
      let charset = header.parameter("charset")?.lowercased()
      var decoded = DeclaredEncoding.decode(body, as: charset)
      if charset == nil { decoded = HTMLCharset.redecode(body, decoded) }
      var draft = HTMLArticle.draft(of: decoded.text)
      draft.notes = decoded.notes + draft.notes
      return .success(draft)
    } catch {
      return .failure(error)
    }
  }

  /// The body of a reply that was sent in chunks; one that was not sent so stays as it is.
  private static func joined(_ bytes: [UInt8]) -> [UInt8] {
    var body: [UInt8] = []
    var start = 0
    while start < bytes.count {
      guard let end = bytes[start...].prefix(40).firstIndex(of: 0x0A) else { break }
      let digits = bytes[start..<end].prefix { $0 != 0x0D && $0 != UInt8(ascii: ";") }
      guard let length = Int(String(decoding: digits, as: UTF8.self).trimmingBlankEnds, radix: 16),
        length >= 0, length <= bytes.count - end - 1
      else { return body.isEmpty ? bytes : body }
      if length == 0 { break }
      body += bytes[(end + 1)..<(end + 1 + length)]
      start = end + 1 + length
      while start < bytes.count, [0x0A, 0x0D].contains(bytes[start]) { start += 1 }
    }
    return body
  }
}
