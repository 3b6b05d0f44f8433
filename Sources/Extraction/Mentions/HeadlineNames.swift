internal import Grammar
internal import Knowledge
internal import Language
internal import Names

/// Sets names right where capitals show nothing: in headlines and in the place before a report.
///
/// A line of credits names nobody whom the report is about. A headline names whom the text under it names; other capitals in it are not to be trusted. The
/// place and agency of a dateline only say from where is reported.
struct HeadlineNames: Sendable {
  let lexicons: ActorLexicons

  /// How a line is written.
  private enum Style {
    case plain
    /// Nearly all letters are capitals.
    case shouted
    /// Every longer word begins with a capital, and no stop ends the line.
    case titled
  }

  /// The spans without those that only capitals made, in order.
  func corrected(_ spans: [NameSpan], in document: Document) -> [NameSpan] {
    let lines = document.lines
    let styles = lines.map { writing(of: $0, in: document) }
    let isCredit = CreditLines.tokens(of: document)
    let spans = spans.filter { $0.isRegistered || !isCredit[$0.tokens.lowerBound] }
    guard styles.contains(.plain) else { return spans }
    var style = [Style](repeating: .plain, count: document.count)
    let isDateline = Datelines.tokens(of: document)
    for (index, line) in lines.enumerated() {
      for token in line { style[token] = styles[index] }
    }
    let trusted = spans.filter {
      style[$0.tokens.lowerBound] == .plain && !isDateline[$0.tokens.lowerBound]
    }
    var labels: [String: String?] = [:]
    for span in trusted {
      labels[NameFolding.key(of: document.text(of: span.tokens)), default: span.label] = span.label
    }
    let kept = spans.filter { span in
      let start = span.tokens.lowerBound
      if span.isRegistered { return true }
      if isDateline[start] { return false }
      switch style[start] {
      case .plain: return true
      case .shouted: return isConfirmed(span, by: labels, in: document)
      case .titled:
        return isConfirmed(span, by: labels, in: document)
          || isClear(span, in: document)
            && (isPart(span, of: labels, in: document) || isFullName(span, in: document))
      }
    }
    let headlines = zip(lines, styles).filter { $0.1 != .plain }.map(\.0)
    return adding(labels, to: kept, on: headlines, in: document)
  }

  private func isConfirmed(
    _ span: NameSpan, by labels: [String: String?], in document: Document
  ) -> Bool {
    let text = document.text(of: span.tokens)
    return labels[NameFolding.key(of: text)] != nil || lexicons.known.meaning(of: text) != nil
  }

  /// Whether a name has a word that some name of the text begins or ends with: 'Bergman' where the text
  /// has 'Victor Bergman'.
  private func isPart(
    _ span: NameSpan, of labels: [String: String?], in document: Document
  ) -> Bool {
    let words = Set(NameFolding.words(of: document.text(of: span.tokens)))
    return labels.keys.contains { key in
      let parts = key.split(separator: " ").map(String.init)
      return [parts.first, parts.last].compactMap { $0 }.contains(where: words.contains)
    }
  }

  /// Whether a name begins with a given name, as a body's seldom does.
  private func isFullName(_ span: NameSpan, in document: Document) -> Bool {
    guard let first = span.tokens.first else { return false }
    return lexicons.isGivenName(document[first].text)
  }

  /// Whether a name's own words show that it is one: a given name, a body's noun.
  private func isClear(_ span: NameSpan, in document: Document) -> Bool {
    guard span.tokens.count > 1, let first = span.tokens.first, let last = span.tokens.last else {
      return false
    }
    return lexicons.isGivenName(document[first].text)
      || lexicons.isBodyWord(NameFolding.key(of: document[last].text))
  }

  /// Adds the names of the text that headlines repeat and the recogniser did not see there.
  private func adding(
    _ labels: [String: String?], to spans: [NameSpan], on lines: [Range<Int>],
    in document: Document
  ) -> [NameSpan] {
    var isFree = [Bool](repeating: true, count: document.count)
    for span in spans { for token in span.tokens { isFree[token] = false } }
    var spans = spans
    for line in lines {
      var token = line.lowerBound
      while token < line.upperBound {
        let length = (1...5).reversed().first { length in
          let tokens = token..<(token + length)
          return tokens.upperBound <= line.upperBound && tokens.allSatisfy { isFree[$0] }
            && document.isCapitalized(token)
            && labels[NameFolding.key(of: document.text(of: tokens))] != nil
        }
        guard let length else {
          token += 1
          continue
        }
        let tokens = token..<(token + length)
        let label = labels[NameFolding.key(of: document.text(of: tokens))] ?? nil
        spans.append(NameSpan(tokens: tokens, label: label))
        token += length
      }
    }
    return spans.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
  }

  private func writing(of line: Range<Int>, in document: Document) -> Style {
    let words = line.filter {
      document[$0].text.count > 1 && document[$0].text.first?.isLetter == true
    }
    guard words.count > 1, line.count < 40 else { return .plain }
    let shouted = words.count { token in
      document[token].text.allSatisfy { !$0.isLetter || $0.isUppercase }
    }
    if shouted * 10 >= words.count * 9 { return .shouted }
    guard words.count > 3, let last = line.last,
      ![".", "!", "”", "\""].contains(document[last].text)
    else { return .plain }
    let long = words.filter { document[$0].text.count > 3 }
    return long.count > 2 && long.allSatisfy { document.isCapitalized($0) } ? .titled : .plain
  }
}
