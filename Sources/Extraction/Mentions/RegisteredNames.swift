internal import Grammar
internal import GraphModel
internal import Knowledge
internal import Language

/// Finds the names of registered actors in a text, whether the recogniser sees them or not.
struct RegisteredNames: Sendable {
  /// A name and the label that a recogniser would give it.
  private struct Entry {
    let name: String
    let label: String
  }

  /// The names by the letters that they begin with, the longest first.
  private let entries: [String: [Entry]]

  init(_ registry: ActorRegistry) {
    var entries: [String: [Entry]] = [:]
    for actor in registry.actors {
      let label: String
      switch actor.kind {
      case .person?: label = "PERSON"
      case .organization?, .group?: label = "ORG"
      case .state?: label = "GPE"
      case nil: continue
      }
      for name in actor.names {
        for form in Set([Self.plain(name), Self.plain(name).uppercased()]).sorted() {
          // A short word in capitals is more often an acronym.
          guard form == Self.plain(name) || form.count > 4 else { continue }
          entries[Self.opening(form), default: []].append(Entry(name: form, label: label))
        }
      }
    }
    self.entries = entries.mapValues { group in
      group.sorted { ($1.name.count, $0.name) < ($0.name.count, $1.name) }
    }
  }

  /// The registered names in a document, in order; of overlapping ones the first and longest.
  ///
  /// - Complexity: O(*n*) in the number of tokens.
  func spans(in document: Document) -> [NameSpan] {
    guard !entries.isEmpty else { return [] }
    var spans: [NameSpan] = []
    var token = 0
    while token < document.count {
      if let found = span(from: token, in: document), !isPartOfName(found.tokens, in: document) {
        spans.append(found)
        token = found.tokens.upperBound
      } else {
        token += 1
      }
    }
    return spans
  }

  /// Recognised names without the tokens of registered ones.
  func cleared(_ entities: [EntitySpan], of spans: [NameSpan]) -> [EntitySpan] {
    guard !spans.isEmpty else { return entities }
    return entities.flatMap { entity -> [EntitySpan] in
      var parts = [entity.tokens]
      for span in spans where span.tokens.overlaps(entity.tokens) {
        parts = parts.flatMap { part in
          span.tokens.overlaps(part)
            ? [
              part.lowerBound..<max(part.lowerBound, span.tokens.lowerBound),
              min(part.upperBound, span.tokens.upperBound)..<part.upperBound,
            ] : [part]
        }
      }
      return parts.filter { !$0.isEmpty }.map { EntitySpan(tokens: $0, label: entity.label) }
    }
  }

  private func span(from token: Int, in document: Document) -> NameSpan? {
    guard let candidates = entries[Self.opening(document[token].text)] else { return nil }
    for entry in candidates {
      if let end = end(of: entry.name, from: token, in: document) {
        return NameSpan(tokens: token..<end, label: entry.label, isRegistered: true)
      }
    }
    return nil
  }

  /// Where a name ends that starts with a token; nil when other words stand there.
  private func end(of name: String, from start: Int, in document: Document) -> Int? {
    var text = ""
    for token in start..<document.count {
      if document.isSpace(token) {
        guard !text.isEmpty, !text.hasSuffix(" ") else { return nil }
        text += " "
        continue
      }
      if token > start, !document.isJoined(token - 1), !text.hasSuffix(" ") { text += " " }
      text += Self.plain(document[token].text)
      if text == name { return token + 1 }
      guard name.hasPrefix(text) else { return nil }
    }
    return nil
  }

  /// Whether one word alone is a part of a longer recognised name, such as another's surname.
  private func isPartOfName(_ tokens: Range<Int>, in document: Document) -> Bool {
    guard tokens.count == 1, let token = tokens.first else { return false }
    let entities = document.entities
    var low = 0
    var high = entities.count
    while low < high {
      let middle = (low + high) / 2
      if entities[middle].tokens.upperBound <= token { low = middle + 1 } else { high = middle }
    }
    guard low < entities.count, entities[low].tokens.contains(token) else { return false }
    return entities[low].tokens.filter { document.isProperNoun($0) && $0 != token }.count > 0
      && entities[low].label == "PERSON"
  }

  /// The letters and digits that a word begins with.
  private static func opening(_ word: String) -> String {
    String(word.prefix { $0.isLetter || $0.isNumber })
  }

  private static func plain(_ text: String) -> String { text.replacing("’", with: "'") }
}
