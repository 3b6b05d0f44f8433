/// The messages of an MBOX file.
enum Mailbox {
  private static let separator = Array("From ".utf8)

  /// Whether bytes begin as a mailbox does: with a line 'From address day'.
  static func recognize(_ bytes: [UInt8]) -> Bool {
    guard bytes.starts(with: separator) else { return false }
    let line = bytes.prefix(400).prefix { $0 != 0x0A }
    let next = bytes.dropFirst(line.count + 1)
    return MIMEHeader(of: next.prefix(1 << 16)).isOfMessage
  }

  /// The articles of the messages that have words.
  static func drafts(of bytes: [UInt8]) -> [ArticleDraft] {
    messages(of: bytes).map { EmailMessage.draft(of: unquoted($0)[...]) }
  }

  /// The bytes of each message.
  private static func messages(of bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    var messages: [ArraySlice<UInt8>] = []
    var (start, line, isAfterBlank) = (0, 0, true)
    while line < bytes.count {
      let end = bytes[line...].firstIndex(of: 0x0A) ?? bytes.count
      if isAfterBlank, bytes[line..<end].starts(with: separator) {
        if line > start { messages.append(bytes[start..<line]) }
        start = min(end + 1, bytes.count)
      }
      isAfterBlank = bytes[line..<end].allSatisfy { $0 == 0x0D }
      line = end + 1
    }
    if start < bytes.count { messages.append(bytes[start...]) }
    return messages
  }

  /// A message without the `>` before lines that begin with 'From '.
  private static func unquoted(_ message: ArraySlice<UInt8>) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(message.count)
    for line in message.split(separator: 0x0A, omittingEmptySubsequences: false) {
      if !bytes.isEmpty { bytes.append(0x0A) }
      let rest = line.drop { $0 == UInt8(ascii: ">") }
      bytes += rest.count < line.count && rest.starts(with: separator) ? line.dropFirst() : line
    }
    return bytes
  }
}
