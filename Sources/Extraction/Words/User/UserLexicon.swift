public import GraphModel
internal import Knowledge
internal import Lexicons

/// Actors, names, titles, roles and verbs that a user adds to the built-in lexicons.
///
/// The text has a row a line, columns set apart by tabs; what the row is stands in its first column.
/// Empty lines and lines that start with `#` are left out.
///
/// - `actor`, name, kind (`person`, `organization`, `group`, `state`), aliases set apart by `|`,
///   identifiers `scheme=value` set apart by `|`. Its names are found wherever they stand.
/// - `same`, name, name: both name one actor.
/// - `different`, name, name: they never name one actor. Either row may go on with the ids of two
///   articles, and then speaks of the first name in the first and the second name in the second.
/// - `title`, word, gender (`f`, `m` or nothing): stands before a person's name.
/// - `role`, nouns set apart by commas, relation of the holder to the other, the relation where the
///   other is a state (`-` or nothing for the same), flags (`human` or `body`, prepositions other
///   than 'of' before the other).
/// - `verb`, lemmas set apart by commas, PLOVER event with its mode after a slash, where the recipient
///   stands (`object`, `indirect`, `clause`, `each`, prepositions; set apart by spaces), flags.
///
/// What a user says of a word replaces what the built-in lexicons say of it.
public struct UserLexicon: Sendable {
  /// What the lexicon is called in messages: its file.
  public let source: String
  let rows: [UserRow]

  /// Reads and checks a lexicon.
  ///
  /// - Parameters:
  ///   - text: The lexicon's lines.
  ///   - source: What it is called in messages.
  /// - Throws: ``UserLexiconError`` with every row that cannot be read, or that contradicts another.
  /// - Complexity: O(*n*) in the length of the text.
  public init(text: String, source: String) throws(UserLexiconError) {
    self.source = source
    var rows: [UserRow] = []
    var problems: [UserLexiconError.Problem] = []
    for row in LexiconTable(text: text.hasPrefix("\u{FEFF}") ? String(text.dropFirst()) : text).rows
    {
      do {
        rows.append(try UserRow(row, source: source))
      } catch {
        problems.append(
          UserLexiconError.Problem(source: source, line: row.line, message: error.message))
      }
    }
    self.rows = rows
    if problems.isEmpty { problems = UserLexiconConflicts(rows).problems }
    if !problems.isEmpty { throw UserLexiconError(problems: problems) }
  }

  /// What the lexicon says of who is who across articles.
  public var judgements: Judgements {
    var judgements = Judgements()
    for row in rows {
      switch row.content {
      case .same(let first, let second):
        judgements.pairs.append(Judgements.Pair(first, second, isSame: true))
      case .different(let first, let second):
        judgements.pairs.append(Judgements.Pair(first, second, isSame: false))
      case .actor(let actor):
        judgements.preferred.append(
          Judgements.PreferredName(actor.name, aliases: actor.aliases))
      case .title, .role, .verb: break
      }
    }
    return judgements
  }

  /// What the lexicon holds, for a person to read: '3 actors with 5 names, 1 verb'.
  public var summary: String {
    var counts = [Int](repeating: 0, count: 7)
    for row in rows {
      switch row.content {
      case .actor(let actor):
        counts[0] += 1
        counts[1] += actor.names.count
      case .same: counts[2] += 1
      case .different: counts[3] += 1
      case .title: counts[4] += 1
      case .role(let nouns, _): counts[5] += nouns.count
      case .verb(let verbs, _): counts[6] += verbs.count
      }
    }
    func amount(_ index: Int, _ one: String) -> String? {
      counts[index] == 0 ? nil : "\(counts[index]) \(one)\(counts[index] == 1 ? "" : "s")"
    }
    let actors = amount(0, "actor").map { "\($0) with \(amount(1, "name") ?? "")" }
    let parts = [
      actors, amount(2, "pair").map { "\($0) of one actor's names" },
      amount(3, "pair").map { "\($0) of different actors" }, amount(4, "title"),
      amount(5, "role"), amount(6, "verb"),
    ].compactMap(\.self)
    return parts.isEmpty ? "nothing" : parts.joined(separator: ", ")
  }
}

/// What is wrong with the user's lexicons: every problem with its file and line.
public struct UserLexiconError: Error, Hashable, CustomStringConvertible {
  /// One row that cannot be read, or that contradicts another.
  public struct Problem: Sendable, Hashable, CustomStringConvertible {
    /// The lexicon, as it was called.
    public var source: String
    /// The line, from 1.
    public var line: Int
    /// What is wrong, and what to do.
    public var message: String

    /// The problem with its file and line before it.
    public var description: String { "\(source):\(line): \(message)" }
  }

  /// The problems, in the order of the rows.
  public var problems: [Problem]

  /// The first problem, and how many there are.
  public var description: String {
    guard let first = problems.first else { return "a lexicon is damaged" }
    let others = problems.count - 1
    return others == 0
      ? first.description
      : "\(first) (and \(others) more: 'actorgraph lexicon check \(first.source)' lists them)"
  }
}
