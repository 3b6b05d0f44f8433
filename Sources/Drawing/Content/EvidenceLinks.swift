internal import GraphModel

/// Where a reader finds the sentence behind a line.
struct EvidenceLinks {
  private let kind: DiagramOptions.Links
  private let statements: [String: Statement]
  private let addresses: [String: String]

  init(_ graph: Graph, _ kind: DiagramOptions.Links) {
    self.kind = kind
    statements = Dictionary(
      graph.statements.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    addresses = Dictionary(
      graph.articles.compactMap { article in
        article.url.flatMap(WebAddress.escaped).map { (article.id, $0) }
      }, uniquingKeysWith: { first, _ in first })
  }

  /// The addresses by the lines' positions.
  func of(_ lines: [TieLine]) -> [Int: String] {
    Dictionary(
      lines.enumerated().compactMap { index, line in address(of: line).map { (index, $0) } },
      uniquingKeysWith: { first, _ in first })
  }

  private func address(of line: TieLine) -> String? {
    switch kind {
    case .none: return nil
    case .anchors(let prefix): return "#" + WebAddress.anchor(prefix) + String(line.number)
    case .articles:
      let all = line.ties.flatMap(\.tie.statements).compactMap { statements[$0] }
      guard let statement = all.first(where: { addresses[$0.evidence.article] != nil }),
        let address = addresses[statement.evidence.article]
      else { return nil }
      return WebAddress.pointing(address, at: statement.evidence.text)
    }
  }
}

/// Web addresses that are safe to stand in a picture.
package enum WebAddress {
  /// The address with everything escaped that an address may not have, or nil when it isn't http.
  package static func escaped(_ address: String) -> String? {
    let lower = address.prefix(8).lowercased()
    guard lower.hasPrefix("http://") || lower.hasPrefix("https://") else { return nil }
    guard address.utf8.count > (lower.hasPrefix("https://") ? 8 : 7) else { return nil }
    return escape(address, keeping: "-._~:/?#[]@!$&()*+,;=%")
  }

  /// The address with a text fragment, so that browsers scroll to the sentence.
  ///
  /// Sentences above 300 characters are given by their first and last words.
  package static func pointing(_ address: String, at sentence: String) -> String {
    let words = sentence.split(whereSeparator: \.isWhitespace)
    guard !words.isEmpty else { return address }
    let start = address.contains("#") ? "" : "#"
    let whole = words.joined(separator: " ")
    if whole.unicodeScalars.count <= 300 || words.count < 12 {
      return "\(address)\(start):~:text=\(fragment(whole))"
    }
    let (first, last) = (words.prefix(5), words.suffix(5))
    return "\(address)\(start):~:text=\(fragment(first.joined(separator: " "))),"
      + fragment(last.joined(separator: " "))
  }

  /// A text as part of a fragment: everything but letters, digits, `.`, `_` and `~` is escaped.
  static func fragment(_ text: String) -> String { escape(text, keeping: "._~") }

  /// A text as the name of a place in the same page.
  static func anchor(_ text: String) -> String { escape(text, keeping: "-._~:") }

  /// The path of a file, relative to the page that names it, as an address.
  package static func relative(_ path: String) -> String { escape(path, keeping: "-._~/") }

  private static func escape(_ text: String, keeping kept: String) -> String {
    let hex = Array("0123456789ABCDEF".utf8)
    let plain = Set(kept.utf8)
    var bytes: [UInt8] = []
    for byte in text.utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: bytes.append(byte)
      case _ where plain.contains(byte): bytes.append(byte)
      default: bytes += [0x25, hex[Int(byte >> 4)], hex[Int(byte & 15)]]
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
