internal import GraphModel
internal import Knowledge
internal import Lexicons
internal import Names

/// One row of a user's lexicon.
struct UserRow: Sendable {
  /// What the row says.
  enum Content: Sendable {
    case actor(RegisteredActor)
    case same(Judgements.Name, Judgements.Name)
    case different(Judgements.Name, Judgements.Name)
    case title(String, Gender?)
    case role([String], Role)
    case verb([String], ActFrame)
  }

  /// What is wrong with a row, and what to do.
  struct Fault: Error {
    let message: String
  }

  let content: Content
  let source: String
  let line: Int

  /// Reads a row by its first column.
  init(_ row: LexiconTable.Row, source: String) throws(Fault) {
    self.source = source
    line = row.line
    let rest = LexiconTable.Row(line: row.line, columns: Array(row.columns.dropFirst()))
    switch row.column(0) {
    case "actor": content = .actor(try Self.actor(rest))
    case "same":
      let pair = try Self.pair(rest)
      content = .same(pair.0, pair.1)
    case "different":
      let pair = try Self.pair(rest)
      content = .different(pair.0, pair.1)
    case "title": content = try Self.title(rest)
    case "role": content = try Self.role(rest)
    case "verb": content = try Self.verb(rest)
    case let kind:
      let hint =
        row.columns.count == 1 && kind.contains(" ") ? "set columns apart by tabs, and " : ""
      throw Fault(
        message:
          "unknown row '\(kind)'; \(hint)begin it with actor, same, different, title, role or verb")
    }
  }

  private static func actor(_ row: LexiconTable.Row) throws(Fault) -> RegisteredActor {
    guard let kind = ActorKind(rawValue: row.column(1)) else {
      throw Fault(
        message: "unknown kind '\(row.column(1))'; write person, organization, group or state")
    }
    let aliases = row.alternatives(2).filter { !$0.isEmpty && $0 != row.column(0) }
    for name in [row.column(0)] + aliases { try check(name: name) }
    var identifiers: [String: String] = [:]
    for entry in row.alternatives(3) where !entry.isEmpty {
      let parts = entry.split(separator: "=", maxSplits: 1).map(\.trimmingSpaces)
      guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else {
        throw Fault(
          message: "'\(entry)' is no identifier; write scheme=value, such as wikidata=Q42")
      }
      guard identifiers.updateValue(parts[1], forKey: parts[0]) == nil else {
        throw Fault(message: "two identifiers of the scheme '\(parts[0])'; keep one")
      }
    }
    return RegisteredActor(
      name: row.column(0), kind: kind, aliases: aliases, identifiers: identifiers)
  }

  private static func pair(
    _ row: LexiconTable.Row
  ) throws(Fault) -> (Judgements.Name, Judgements.Name) {
    for column in 0...1 { try check(name: row.column(column)) }
    let articles = [row.column(2), row.column(3)].map { $0.isEmpty ? nil : $0 }
    guard row.column(0) != row.column(1) || articles[0] != articles[1] else {
      throw Fault(
        message: "both names are '\(row.column(0))'; write two names, or the articles of each")
    }
    return (
      Judgements.Name(row.column(0), article: articles[0]),
      Judgements.Name(row.column(1), article: articles[1])
    )
  }

  private static func check(name: String) throws(Fault) {
    guard let first = name.first else { throw Fault(message: "a name is missing; write it") }
    guard first.isLetter || first.isNumber else {
      throw Fault(message: "'\(name)' is no name; begin it with a letter or a digit")
    }
  }

  private static func title(_ row: LexiconTable.Row) throws(Fault) -> Content {
    let word = row.column(0)
    guard !word.isEmpty, !word.contains(" ") else {
      throw Fault(message: "'\(word)' is no title; write one word, and longer ones as roles")
    }
    switch row.column(1) {
    case "f": return .title(word, .female)
    case "m": return .title(word, .male)
    case "": return .title(word, nil)
    default: throw Fault(message: "unknown gender '\(row.column(1))'; write f, m or nothing")
    }
  }

  private static func role(_ row: LexiconTable.Row) throws(Fault) -> Content {
    let nouns = try words(row)
    let flags = row.words(3)
    let holder = flags.contains("human") || flags.contains("body") ? "" : "human "
    let complete = LexiconTable.Row(
      line: row.line,
      columns: [
        row.column(0), row.column(1), row.column(2).isEmpty ? "-" : row.column(2),
        holder + row.column(3),
      ])
    do {
      return .role(nouns, try RoleLexicon.role(complete))
    } catch {
      let relations = Relation.allCases.map(\.rawValue).joined(separator: ", ")
      throw Fault(message: "\(error.problem); write one of \(relations)")
    }
  }

  private static func verb(_ row: LexiconTable.Row) throws(Fault) -> Content {
    let verbs = try words(row)
    let events = EventType.allCases.map(\.rawValue).joined(separator: ", ")
    guard Event(row.column(1)) != nil else {
      throw Fault(message: "unknown event '\(row.column(1))'; write one of \(events)")
    }
    let known = Self.flags.map(\.rawValue)
    for flag in row.words(3) where !known.contains(flag) && !flag.hasPrefix("needs-") {
      let some = known.joined(separator: " ")
      throw Fault(message: "unknown flag '\(flag)'; write some of \(some) needs-PREPOSITION")
    }
    let frame: ActFrame
    do {
      frame = try ActFrame(row: row)
    } catch {
      throw Fault(
        message: "\(error.problem); write object, indirect, clause, each or prepositions as slots")
    }
    guard !frame.slots.isEmpty else {
      throw Fault(
        message: "'\(row.column(2))' does not tell where the recipient stands; "
          + "write object, indirect, clause, each or prepositions")
    }
    return .verb(verbs, frame)
  }

  /// The flags that a user may write; see the head of the built-in lexicon of verbs.
  private static let flags: [ActFrame.Flag] = [
    .cooperate, .conflict, .extending, .turning, .strict, .inverse, .weak, .light,
  ]

  private static func words(_ row: LexiconTable.Row) throws(Fault) -> [String] {
    let words = row.list(0)
    guard !words.isEmpty else { throw Fault(message: "the words are missing; write them") }
    if let long = words.first(where: { $0.split(separator: " ").count > RoleLexicon.longest }) {
      throw Fault(message: "'\(long)' is too long; write at most \(RoleLexicon.longest) words")
    }
    return words.map { $0.lowercased() }
  }
}
