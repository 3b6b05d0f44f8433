/// The fields at the head of a message or of one of its parts.
struct MIMEHeader {
  private var fields: [(name: String, value: String)] = []
  /// The index of the first byte after it and the blank line that ends it.
  private(set) var end: Int

  /// How many bytes a header may have.
  private static let limit = 1 << 20

  /// Reads the fields from the beginning of bytes.
  init(of bytes: ArraySlice<UInt8>) {
    end = bytes.startIndex
    while end < bytes.endIndex, end - bytes.startIndex < Self.limit {
      let lineEnd = bytes[end...].firstIndex(of: 0x0A) ?? bytes.endIndex
      var line = bytes[end..<lineEnd]
      let next = min(lineEnd + 1, bytes.endIndex)
      if line.last == 0x0D { line = line.dropLast() }
      if line.isEmpty {
        end = next
        return
      }
      let text = TextDecoding.decode(Array(line)).text
      if line.first == 0x20 || line.first == 0x09, !fields.isEmpty {
        fields[fields.count - 1].value += " " + text.trimmingBlankEnds
      } else if let colon = text.firstIndex(of: ":"), Self.isName(text[..<colon]) {
        fields.append(
          (
            text[..<colon].lowercased(),
            String(text[text.index(after: colon)...]).trimmingBlankEnds
          ))
      } else if fields.isEmpty, text.hasPrefix("From ") {
        // The line that separates the messages of a mailbox.
      } else {
        return
      }
      end = next
    }
  }

  /// The value of a field, with its encoded words decoded.
  subscript(name: String) -> String? {
    fields.first { $0.name == name }.map { EncodedWords.decoded($0.value) }.nonEmpty
  }

  /// Whether this can only be a message's.
  var isOfMessage: Bool {
    let names = Set(fields.map(\.name))
    let telling = ["from", "to", "subject", "date", "message-id", "received", "mime-version"]
    return names.contains("from") && telling.count { names.contains($0) } > 2
  }

  /// The type of a content, in lower case: `text/html`.
  var type: String {
    let declared = self["content-type"]?.split(separator: ";").first.map { String($0) } ?? ""
    return declared.trimmingBlankEnds.lowercased().nonEmpty ?? "text/plain"
  }

  /// A parameter of the content type: `charset`, `boundary`.
  func parameter(_ name: String) -> String? {
    for part in self["content-type"]?.split(separator: ";").dropFirst() ?? [] {
      let pair = part.split(separator: "=", maxSplits: 1).map { String($0).trimmingBlankEnds }
      guard pair.count == 2, pair[0].lowercased() == name else { continue }
      return pair[1].filter { $0 != "\"" }.nonEmpty
    }
    return nil
  }

  private static func isName(_ text: Substring) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { (0x21...0x7E).contains($0) }
  }
}
