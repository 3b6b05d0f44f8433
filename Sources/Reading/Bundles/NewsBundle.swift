internal import GraphModel

/// Reads what news databases export as text: several articles a file, each with its outlet and day.
enum NewsBundle {
  /// The articles of an export; nil for any other text.
  static func drafts(of text: String) -> [ArticleDraft]? {
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    return FactivaBundle.drafts(of: lines) ?? NexisBundle.drafts(of: lines)
  }

  /// Paragraphs of lines: blank lines around them fall away.
  static func body(_ lines: some Sequence<Substring>) -> String {
    lines.map { String($0).trimmingBlankEnds }.joined(separator: "\n").trimmingBlankEnds
  }
}

/// Factiva's exports: fields with a code of two capitals at the beginning of a line, and a line
/// 'Document' with the article's number at the end of each article.
enum FactivaBundle {
  static func drafts(of lines: [Substring]) -> [ArticleDraft]? {
    let articles = lines.split(whereSeparator: isEnd)
    guard lines.contains(where: isEnd) else { return nil }
    let drafts = articles.compactMap(draft(of:))
    return drafts.isEmpty ? nil : drafts
  }

  /// Whether a line ends an article: 'Document LBA0000020240305ek3500abc'.
  private static func isEnd(_ line: Substring) -> Bool {
    let words = line.split(whereSeparator: \.isWhitespace)
    return words.count == 2 && words[0] == "Document" && words[1].count > 15
      && words[1].allSatisfy { $0.isLetter || $0.isNumber }
  }

  private static let codes: Set<String> = [
    "AN", "AU", "BY", "CLM", "CO", "CR", "CT", "CX", "CY", "DE", "ED", "ET", "HD", "HL", "IN",
    "IPC",
    "IPD", "LA", "LP", "NS", "PD", "PG", "PUB", "RE", "RF", "RST", "SC", "SE", "SN", "TD", "VOL",
    "WC",
  ]

  private static func draft(of lines: ArraySlice<Substring>) -> ArticleDraft? {
    var fields: [(code: String, lines: [Substring])] = []
    for line in lines {
      let word = line.prefix { !$0.isWhitespace }
      if codes.contains(String(word)) {
        fields.append((String(word), [line.dropFirst(word.count)]))
      } else if !fields.isEmpty {
        fields[fields.count - 1].lines.append(line)
      }
    }
    func value(_ codes: String...) -> String? {
      codes.lazy.compactMap { code in fields.first { $0.code == code } }
        .map { $0.lines.joined(separator: " ").collapsingSpace }.first { !$0.isEmpty }
    }
    let body = fields.filter { ["LP", "TD"].contains($0.code) }
    guard !body.isEmpty, let title = value("HD", "HL") else { return nil }
    var draft = ArticleDraft(
      text: body.map { NewsBundle.body($0.lines) }.filter { !$0.isEmpty }
        .joined(separator: "\n\n"))
    draft.article.title = title
    draft.article.publisher = value("SN")
    draft.setPublished(value("PD"))
    return draft
  }
}

/// Nexis's exports: a line '2 of 40 DOCUMENTS' before each article or 'End of Document' after it, and
/// 'LENGTH: 543 words' among the lines at its head.
enum NexisBundle {
  static func drafts(of lines: [Substring]) -> [ArticleDraft]? {
    let divided = lines.split(whereSeparator: isDivision)
    guard lines.contains(where: isDivision) else { return nil }
    let drafts = divided.compactMap(draft(of:))
    return drafts.isEmpty ? nil : drafts
  }

  private static func isDivision(_ line: Substring) -> Bool {
    let words = line.split(whereSeparator: \.isWhitespace).map { $0.lowercased() }
    if words == ["end", "of", "document"] { return true }
    let rest = words.first == "document" ? Array(words.dropFirst()) : words
    guard rest.count > 2, Int(rest[0]) != nil, rest[1] == "of", Int(rest[2]) != nil else {
      return false
    }
    return rest.count == 3 && words.count == 4 || rest.count == 4 && rest[3] == "documents"
  }

  /// Fields that stand before and after the text of an article.
  private static let fields: Set<String> = [
    "length", "section", "byline", "dateline", "load-date", "language", "publication-type",
    "subject",
    "company", "organization", "ticker", "person", "industry", "geographic", "country", "city",
    "state",
    "graphic", "copyright", "correction-date", "journal code", "pub-type", "source", "headline",
    "highlight", "series", "type", "distribution", "document-type", "classification",
  ]

  private static func draft(of lines: ArraySlice<Substring>) -> ArticleDraft? {
    let trimmed = lines.map { String($0).trimmingBlankEnds }
    guard let length = trimmed.firstIndex(where: { field(of: $0)?.name == "length" }) else {
      return nil
    }
    let head = trimmed[..<length].filter { field(of: $0) == nil }
    guard let dayAt = head.firstIndex(where: { PublicationDate.parse($0) != nil && $0.count < 60 })
    else { return nil }
    let body = bodyLines(trimmed, after: length)
    guard !body.isEmpty else { return nil }
    let before = head[..<dayAt].filter { !$0.isEmpty }
    var draft = ArticleDraft(text: body)
    draft.article.publisher = before.last
    // The headline stands before the outlet in newer exports, under the day in older ones.
    draft.article.title =
      before.count > 1 ? before[before.count - 2] : headline(below: head[(dayAt + 1)...])
    draft.setPublished(head[dayAt])
    return draft
  }

  /// The last lines before the fields, which may be wrapped.
  private static func headline(below head: ArraySlice<String>) -> String? {
    head.split(whereSeparator: \.isEmpty).last { block in
      !block.contains { $0.lowercased().hasPrefix("copyright") || $0.hasPrefix("All Rights") }
    }?.joined(separator: " ")
  }

  private static func bodyLines(_ lines: [String], after length: Int) -> String {
    var rest = lines[(length + 1)...].drop { $0.isEmpty || field(of: $0) != nil }
    if rest.first?.lowercased() == "body" { rest = rest.dropFirst() }
    let end = rest.indices.first { index in
      ["load-date", "classification", "language", "publication-type"].contains(
        field(of: rest[index])?.name ?? rest[index].lowercased())
    }
    return rest[..<(end ?? rest.endIndex)].joined(separator: "\n").trimmingBlankEnds
  }

  private static func field(of line: String) -> (name: String, value: String)? {
    guard let colon = line.firstIndex(of: ":") else { return nil }
    let name = line[..<colon].lowercased()
    guard fields.contains(name) else { return nil }
    return (name, String(line[line.index(after: colon)...]).trimmingBlankEnds)
  }
}
