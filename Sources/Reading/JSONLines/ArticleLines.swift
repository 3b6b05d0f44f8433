internal import GraphModel

/// The articles of a JSON Lines file: `{"id", "text", "title"?, "published"?, "url"?, "publisher"?}`.
///
/// Lines are read as they are asked for, so that a stream may be endless. A line that is no article
/// gives an error that names it, and reading can go on. Empty lines are passed over.
public struct ArticleLines: Sequence, IteratorProtocol {
  private let file: InputFile
  private var reader = ArticleReader()
  private var pending: [UInt8] = []
  private var start = 0
  private var line = 0
  private var isAtEnd = false

  init(_ file: InputFile) {
    self.file = file
  }

  /// The next article, or the error of its line; nil at the end.
  public mutating func next() -> Result<ReadArticle, ReadingError>? {
    do throws(ReadingError) {
      while let bytes = try nextLine() {
        line += 1
        let body =
          line == 1 && bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
        if body.allSatisfy({ [0x20, 0x09, 0x0D].contains($0) }) { continue }
        return article(ofLine: Array(body))
      }
      return nil
    } catch {
      return .failure(error)
    }
  }

  private mutating func nextLine() throws(ReadingError) -> [UInt8]? {
    var searched = start
    while true {
      if let end = pending[searched...].firstIndex(of: UInt8(ascii: "\n")) {
        defer { start = end + 1 }
        return Array(pending[start..<end])
      }
      pending.removeFirst(start)
      searched = pending.count
      start = 0
      guard pending.count <= InputFile.sizeLimit else {
        isAtEnd = true
        pending = []
        throw error("the line has more than \(InputFile.sizeLimit >> 20) MB", line: line + 1)
      }
      if !isAtEnd, let piece = try read() { pending += piece } else { return lastLine() }
    }
  }

  /// The next bytes; a failing file has no more of them.
  private mutating func read() throws(ReadingError) -> [UInt8]? {
    do throws(ReadingError) {
      let piece = try file.piece()
      isAtEnd = piece == nil
      guard let piece, line == 0, pending.isEmpty else { return piece }
      guard PackedContent.isCompressed(piece) else {
        try InputFile.refuseBinary(piece, path: file.path)
        return piece
      }
      isAtEnd = true
      return try InputFile.unpacked(piece + file.contents(), path: file.path)
    } catch {
      isAtEnd = true
      throw error
    }
  }

  private mutating func lastLine() -> [UInt8]? {
    defer { pending = [] }
    return pending.isEmpty ? nil : pending
  }

  private func error(_ problem: String, line: Int? = nil) -> ReadingError {
    ReadingError(
      file: file.path, line: line ?? self.line, problem: problem,
      advice: "write {\"id\": \"…\", \"text\": \"…\"} on one line")
  }

  private mutating func article(ofLine bytes: [UInt8]) -> Result<ReadArticle, ReadingError> {
    var wanted = "line-\(line)"
    do throws(ReadingError) {
      return .success(try article(of: bytes, id: &wanted))
    } catch {
      var error = error
      error.article = reader.claim(wanted)
      return .failure(error)
    }
  }

  /// Reads an article; its id is told as soon as it is known, also where the rest is no article.
  private mutating func article(
    of bytes: [UInt8], id wanted: inout String
  ) throws(ReadingError) -> ReadArticle {
    let value: JSONValue
    do {
      value = try JSONParser.parse(bytes)
    } catch {
      throw self.error("column \(error.column): \(error.problem)")
    }
    guard case .object = value.content else {
      throw error("expected an object, found \(value.kindName)")
    }
    guard let id = try string("id", of: value), !id.isEmpty else {
      throw error("the key \"id\" is missing or empty")
    }
    wanted = id
    guard let text = try string("text", of: value) else {
      throw error("the key \"text\" is missing")
    }
    var draft = ArticleDraft(text: text)
    let isMarkedUp = MarkedUpText.recognize(text)
    if isMarkedUp { draft = MarkedUpText.draft(of: text) }
    draft.article.title = try string("title", of: value)
    draft.article.url = try string("url", of: value)
    draft.article.publisher = try string("publisher", of: value)
    draft.article.language = try string("language", of: value)
    draft.setPublished(try string("published", of: value))
    guard draft.text.utf8.count <= ArticleReader.lengthLimit else {
      throw error("the text has more than \(ArticleReader.lengthLimit >> 20) MB")
    }
    return reader.finish(
      draft, notes: [], wanted: id, file: file.path, line: line, keepsPlaces: !isMarkedUp)
  }

  /// The string of a key, or nil where it is absent or null.
  private func string(_ key: String, of value: JSONValue) throws(ReadingError) -> String? {
    guard let member = value[key], member.content != .null else { return nil }
    guard let text = member.string else {
      throw error("\"\(key)\": expected a string, found \(member.kindName)")
    }
    return text
  }
}
