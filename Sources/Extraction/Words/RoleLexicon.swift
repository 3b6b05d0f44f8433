internal import GraphModel
internal import Lexicons

/// What a lexicon may say of a role besides its relation.
private enum RoleFlag: String {
  case human, body, owns, mutual, taught
}

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
      let verb = try RoleVerb(row)
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
    let isInverse = row.column(1) == "backed"
    let relation: Relation = try isInverse ? .backs : row.value(1, "relation")
    var flags: Set<RoleFlag> = []
    var prepositions: Set<String> = []
    for word in row.words(3) {
      if let flag = RoleFlag(rawValue: word) {
        flags.insert(flag)
      } else if let preposition = Preposition(rawValue: word) {
        prepositions.insert(preposition.rawValue)
      } else {
        throw row.unknown(word, "flag")
      }
    }
    return Role(
      relation: relation,
      relationToState: try row.column(2) == "-" ? relation : row.value(2, "relation"),
      isInverse: isInverse, isHuman: flags.contains(.human), isBody: flags.contains(.body),
      isOwner: flags.contains(.owns), isMutual: flags.contains(.mutual),
      isTaught: flags.contains(.taught), prepositions: prepositions)
  }
}

/// What a verb says of how its subject stands to another: 'X heads Y', 'X-backed Y'.
struct RoleVerb: Sendable, Hashable {
  /// What a lexicon may say of such a verb besides its relation.
  enum Flag: String, Sendable {
    /// The other holds the relation.
    case inverse
    /// It counts only as a participle: 'X-backed Y', 'backed by X'.
    case participle
    /// It counts only in the passive: 'X is assigned to Y'.
    case passive
    /// It tells of what goes on: 'X backs Y', 'has backed Y'.
    case standing
    /// Persons hold it.
    case person
    /// Bodies hold it.
    case body
    /// The other is a place of learning.
    case school
    /// A person may hold it of a state.
    case state
    /// It has no object.
    case intransitive
    /// It has held whether or not the clause is true: 'X divorced Y'.
    case given
    /// It holds no more: 'X resigned from Y'.
    case ended
  }

  let relation: Relation
  let slots: [RecipientSlot]
  let flags: Set<Flag>
  /// What the holder of the relation is called: `founder`.
  let noun: String

  /// Reads a row of the lexicon of such verbs.
  ///
  /// - Throws: `LexiconError` where the relation, a slot or a flag is unknown.
  init(_ row: LexiconTable.Row) throws(LexiconError) {
    relation = try row.value(1, "relation")
    slots = try RecipientSlot.read(row, 2)
    flags = try row.column(3) == "-" ? [] : Set(row.values(3, "flag"))
    noun = row.column(4)
  }
}
