internal import GraphModel
internal import Lexicons

/// Where the recipient of an act stands relative to the word that names the act.
enum RecipientSlot: Sendable, Hashable {
  /// The direct object, or the subject of the passive.
  case object
  /// The indirect object.
  case indirect
  /// The subject of the complement clause: 'demanded that X resign'.
  case clause
  /// The partners act on one another: 'X and Y met'.
  case each
  /// The object of a preposition.
  case preposition(String)

  /// Reads a slot's name; `none` is nil.
  init?(_ name: String) {
    switch name {
    case "none": return nil
    case "object": self = .object
    case "indirect": self = .indirect
    case "clause": self = .clause
    case "each": self = .each
    default: self = .preposition(name)
    }
  }
}

/// What a verb or noun says that somebody does to somebody.
struct ActFrame: Sendable, Hashable {
  /// The event of an interaction; nil for a noun of a standing relation: 'alliance'.
  var event: Event?
  /// Whether it is friendly or hostile.
  var relation: Relation
  /// Where the recipient can stand.
  var slots: [RecipientSlot]
  /// +1 when the act extends to the recipient of an act that is its object, −1 when it is turned
  /// round ('prevent the removal of X'), 0 when it does not extend.
  var composition: Int
  /// Whether the verb leaves the act to its object: 'hold talks'.
  var isLight: Bool
  /// Whether the act counts only when its recipient is named outright.
  var isWeak: Bool
  /// Whether the subject is the recipient of the act that the object names: 'received aid from'.
  var isInverse: Bool
  /// Whether the subject comes to the recipient, so that a passive or an object makes it another
  /// act: 'travelled to Y'.
  var isMovement: Bool
  /// The prepositions of which one must follow: 'provided Y with food', 'drove Y from the town'.
  var needed: Set<String>
  /// Whether the recipient must be named by the object itself or be stood for by it.
  var isStrict: Bool
  /// Whether the subject of the passive feels it: 'X was appalled by the attack of Y'.
  var isFelt: Bool
  /// Whether only the passive is an act: 'wanted by Y'.
  var isPassive: Bool
  /// Whether not to do it takes the opposite side: 'has never forgiven Y'.
  var isStance: Bool
  /// Whether the object needs a predicate beside it: 'branded him a liar'.
  var needsPredicate: Bool

  /// Whether only a person can be the recipient: 'the inquiry cleared Y'.
  var isOfPerson: Bool
  /// Whether it passes among those who are its object: 'brought together Y and Z'.
  var isAmong: Bool
  /// Whether the possessor of a noun is the recipient: 'Y's arrest'.
  var isOfPatient: Bool

  /// How far from its object the recipient may be found.
  var side: Participants.Side {
    switch event?.type {
    case .assault, .coerce, .mobilize, .protest, .consult, .cooperate, .retreat: .body
    default: isStrict ? .body : .recipient
    }
  }

  /// Whether the partners act on one another.
  var isReciprocal: Bool { slots.contains(.each) }

  /// Whether an act that is carried over to somebody's act makes sense: sanctions end friendly
  /// acts, concessions hostile ones.
  func carries(_ result: Relation) -> Bool {
    guard composition < 0, let type = event?.type, [.sanction, .concede, .coerce].contains(type)
    else { return true }
    return result == relation
  }

  /// The frame of a word that leaves the act to a noun; turned round where its subject is the
  /// recipient.
  init(carrying isInverse: Bool) {
    event = nil
    relation = .cooperate
    slots = []
    composition = 0
    isLight = true
    isWeak = false
    self.isInverse = isInverse
    isMovement = false
    needed = []
    isStrict = false
    isFelt = false
    isPassive = false
    isStance = false
    needsPredicate = false
    isOfPatient = false
    isAmong = false
    isOfPerson = false
  }

  /// Reads a row of a lexicon of acts.
  init?(row: LexiconTable.Row) {
    let event = Event(row.column(1))
    guard let usual = event?.type.usualRelation ?? Relation(rawValue: row.column(1)) else {
      return nil
    }
    let flags = Set(row.words(3) + row.words(2).filter { ["weak"].contains($0) })
    self.event = event
    slots = row.words(2).filter { !flags.contains($0) }.compactMap { RecipientSlot($0) }
    if flags.contains("each") { slots.append(.each) }
    composition = flags.contains("+") ? 1 : flags.contains("-") ? -1 : 0
    isLight = flags.contains("light")
    isInverse = flags.contains("inverse")
    isMovement = flags.contains("goes")
    needed = Set(flags.filter { $0.hasPrefix("needs-") }.map { String($0.dropFirst(6)) })
    isStrict = flags.contains("strict")
    isFelt = flags.contains("felt")
    isPassive = flags.contains("passive")
    isStance = flags.contains("stance")
    isWeak = flags.contains("weak")
    isOfPatient = flags.contains("patient")
    isAmong = flags.contains("among")
    isOfPerson = flags.contains("person")
    needsPredicate = flags.contains("predicative")
    relation =
      flags.contains("conflict")
      ? .conflict : flags.contains("cooperate") ? .cooperate : usual
  }
}

extension EventType {
  /// The relation that the event makes where the word does not say otherwise.
  var usualRelation: Relation {
    switch self {
    case .agree, .consult, .support, .concede, .cooperate, .aid, .retreat, .request: .cooperate
    case .accuse, .reject, .threaten, .protest, .sanction, .mobilize, .coerce, .assault: .conflict
    }
  }
}

/// The verbs and nouns that are acts towards somebody.
struct ActLexicon: Sendable {
  private let framesOfVerbs: [String: [ActFrame]]
  private let nouns: [String: [ActFrame]]

  /// Reads the embedded lexicons; what the user says of a verb replaces what they say.
  init(adding additions: LexiconAdditions = .none) throws(LexiconError) {
    framesOfVerbs = try Self.read("act_verbs").merging(
      additions.verbs.mapValues { [$0] }
    ) { $1 }
    nouns = try Self.read("act_nouns")
  }

  /// The verbs, in alphabetic order.
  var verbs: [String] { framesOfVerbs.keys.sorted() }

  /// The frames of a verb, or of a verb with its particle: `carry out`.
  func frames(ofVerb lemma: String) -> [ActFrame] { framesOfVerbs[lemma] ?? [] }

  /// The frames of a noun.
  func frames(ofNoun lemma: String) -> [ActFrame] { nouns[lemma] ?? [] }

  private static func read(_ name: String) throws(LexiconError) -> [String: [ActFrame]] {
    var frames: [String: [ActFrame]] = [:]
    for row in try LexiconTable(embedded: name).rows {
      guard let frame = ActFrame(row: row) else {
        let problem = LexiconError.Problem.unknownWord(row.column(1), column: "event")
        throw LexiconError(lexicon: name, line: row.line, problem: problem)
      }
      for word in row.list(0) { frames[word, default: []].append(frame) }
    }
    return frames
  }
}
