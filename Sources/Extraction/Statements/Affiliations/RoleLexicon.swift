internal import GraphModel
internal import Lexicons

/// What a relational noun says: 'commander of', 'wing of', 'son of', 'ally of'.
struct Role: Sendable, Hashable {
  /// The relation of the holder to the other.
  var relation: Relation
  /// The relation where the other is a state.
  var relationToState: Relation
  /// Whether the other holds the relation: 'a proxy of Y'.
  var isInverse: Bool
  /// Whether persons hold it.
  var isHuman: Bool
  /// Whether organisations hold it.
  var isBody: Bool
  /// Whether what it relates to is a part of the body that holds it: 'the owner of Y'.
  var isOwner = false
  /// Whether each of several that hold it stands so to the others: 'X and Y are rivals'.
  var isMutual = false
  /// Whether who holds it of a person learns from him: 'a student of Y'.
  var isTaught = false
  /// The prepositions, other than 'of', before the other.
  var prepositions: Set<String>
}

/// The relational nouns.
struct RoleLexicon: Sendable {
  private let roles: [String: Role]
  /// The last tokens of the roles of several tokens.
  private let ends: Set<String>
  private let verbs: [String: [RoleVerb]]
  /// The most words that a role has.
  static let longest = 3

  /// Reads the embedded lexicons; what the user says of a role replaces what they say.
  init(adding additions: LexiconAdditions = .none) throws(LexiconError) {
    var roles: [String: Role] = [:]
    for row in try LexiconTable(embedded: "roles").rows {
      let role = try Self.role(row)
      for word in row.list(0) { roles[word] = role }
    }
    self.roles = roles.merging(additions.roles) { $1 }
    ends = Set(
      self.roles.keys.lazy.flatMap { phrase in
        // The tokenizer parts 'co-founder' at its hyphen.
        [phrase.split(separator: " "), phrase.split { !$0.isLetter && !$0.isNumber }]
          .filter { $0.count > 1 }.compactMap { $0.last.map(String.init) }
      })
    var verbs: [String: [RoleVerb]] = [:]
    for row in try LexiconTable(embedded: "role_verbs").rows {
      guard let relation = Relation(rawValue: row.column(1)) else {
        throw Self.unknown(row.column(1), "relation", row, in: "role_verbs")
      }
      let verb = RoleVerb(
        relation: relation, slots: row.words(2).compactMap { RecipientSlot($0) },
        flags: Set(row.words(3)), noun: row.column(4))
      for word in row.list(0) { verbs[word, default: []].append(verb) }
    }
    self.verbs = verbs
  }

  func role(_ phrase: String) -> Role? { roles[phrase] }
  /// Whether a role of several tokens ends in a lemma.
  func endsPhrase(_ lemma: String) -> Bool { ends.contains(lemma) }
  func isBody(_ lemma: String) -> Bool { roles[lemma].map { $0.isBody && !$0.isHuman } ?? false }
  func isHuman(_ lemma: String) -> Bool { roles[lemma]?.isHuman ?? false }
  func verbs(_ lemma: String) -> [RoleVerb] { verbs[lemma] ?? [] }

  /// Reads a row of a lexicon of roles.
  static func role(_ row: LexiconTable.Row) throws(LexiconError) -> Role {
    let name = row.column(1)
    let isInverse = name == "backed"
    guard let relation = isInverse ? .backs : Relation(rawValue: name) else {
      throw unknown(name, "relation", row, in: "roles")
    }
    let other = row.column(2)
    guard let toState = other == "-" ? relation : Relation(rawValue: other) else {
      throw unknown(other, "relation", row, in: "roles")
    }
    let flags = Set(row.words(3))
    return Role(
      relation: relation, relationToState: toState, isInverse: isInverse,
      isHuman: flags.contains("human"), isBody: flags.contains("body"),
      isOwner: flags.contains("owns"), isMutual: flags.contains("mutual"),
      isTaught: flags.contains("taught"),
      prepositions: flags.subtracting(["human", "body", "owns", "mutual", "taught"]))
  }

  private static func unknown(
    _ word: String, _ column: String, _ row: LexiconTable.Row, in name: String
  ) -> LexiconError {
    LexiconError(lexicon: name, line: row.line, problem: .unknownWord(word, column: column))
  }
}

/// What a verb says of how its subject stands to another: 'X heads Y', 'X-backed Y'.
struct RoleVerb: Sendable, Hashable {
  var relation: Relation
  var slots: [RecipientSlot]
  var flags: Set<String>
  /// What the holder of the relation is called: `founder`.
  var noun: String
}
