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

  /// Reads the slots of a row's column; `none` is no slot.
  ///
  /// - Throws: `LexiconError` where a word is neither a slot nor a preposition.
  static func read(_ row: LexiconTable.Row, _ column: Int) throws(LexiconError) -> [RecipientSlot] {
    var slots: [RecipientSlot] = []
    for word in row.words(column) {
      switch word {
      case "none": continue
      case "object": slots.append(.object)
      case "indirect": slots.append(.indirect)
      case "clause": slots.append(.clause)
      case "each": slots.append(.each)
      default:
        guard let preposition = Preposition(rawValue: word) else {
          throw row.unknown(word, "slot")
        }
        slots.append(.preposition(preposition.rawValue))
      }
    }
    return slots
  }
}

/// What a verb or noun says that somebody does to somebody.
struct ActFrame: Sendable, Hashable {
  /// What a lexicon may say of an act besides its event and slots.
  enum Flag: String, Sendable, CaseIterable {
    /// The act is friendly, whatever its event usually is.
    case cooperate
    /// The act is hostile, whatever its event usually is.
    case conflict
    /// It extends to the recipient of an act that is its object.
    case extending = "+"
    /// It extends to that recipient, turned round: 'prevent the removal of X'.
    case turning = "-"
    /// The verb leaves the act to its object: 'hold talks'.
    case light
    /// The subject is the recipient of the act that the object names: 'received aid from'.
    case inverse
    /// The subject comes to the recipient, so that a passive or an object makes it another act:
    /// 'travelled to Y'.
    case goes
    /// The recipient must be named by the object itself or be stood for by it.
    case strict
    /// The subject of the passive feels it: 'X was appalled by the attack of Y'.
    case felt
    /// Only the passive is an act: 'wanted by Y'.
    case passive
    /// Not to do it takes the opposite side: 'has never forgiven Y'.
    case stance
    /// The act counts only when its recipient is named outright.
    case weak
    /// The possessor of a noun is the recipient, too: 'Y's arrest'.
    case patient
    /// It passes among those who are its object: 'brought together Y and Z'.
    case among
    /// Only a person can be the recipient: 'the inquiry cleared Y'.
    case person
    /// The object needs a predicate beside it: 'branded him a liar'.
    case predicative
    /// The partners act on one another.
    case each
  }

  /// The event of an interaction; nil for a noun of a standing relation: 'alliance'.
  private(set) var event: Event?
  /// Whether it is friendly or hostile.
  private(set) var relation: Relation
  /// Where the recipient can stand.
  let slots: [RecipientSlot]
  /// The prepositions of which one must follow: 'provided Y with food', 'drove Y from the town'.
  let needed: Set<String>
  /// The prepositions behind which the act may stand that it extends to: 'call for talks with Y'.
  let through: [String]
  private var flags: Set<Flag>

  /// +1 when the act extends to the recipient of an act that is its object, −1 when it is turned
  /// round ('prevent the removal of X'), 0 when it does not extend.
  var composition: Int { flags.contains(.extending) ? 1 : flags.contains(.turning) ? -1 : 0 }

  /// Whether a lexicon says something of the act.
  func `is`(_ flag: Flag) -> Bool { flags.contains(flag) }

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
    needed = []
    through = []
    flags = isInverse ? [.light, .inverse] : [.light]
  }

  /// The frame of a friendly act that went wrong: 'the talks between X and Y collapsed'.
  func soured() -> ActFrame {
    var frame = self
    frame.relation = .conflict
    frame.event = Event(.reject)
    return frame
  }

  /// The frame extended over an act that extends to another: 'rejected calls for the resignation'.
  func extended(over sign: Int) -> ActFrame {
    var frame = self
    let isTurned = (composition < 0) != (sign < 0)
    frame.flags.subtract([.extending, .turning])
    frame.flags.insert(isTurned ? .turning : .extending)
    if isTurned {
      frame.flags.remove(.light)
      frame.event = nil
    }
    return frame
  }

  /// Reads a row of a lexicon of acts.
  ///
  /// - Throws: `LexiconError` where the event, a slot or a flag is unknown.
  init(row: LexiconTable.Row) throws(LexiconError) {
    event = Event(row.column(1))
    let usual: Relation =
      if let event { event.type.usualRelation } else { try row.value(1, "event") }
    var flags: Set<Flag> = []
    var (needed, through): (Set<String>, [String]) = ([], [])
    for word in row.words(3) {
      if let flag = Flag(rawValue: word) {
        flags.insert(flag)
      } else if let preposition = Self.preposition(of: word, after: "needs-") {
        needed.insert(preposition)
      } else if let preposition = Self.preposition(of: word, after: "through-") {
        through.append(preposition)
      } else {
        throw row.unknown(word, "flag")
      }
    }
    slots = try RecipientSlot.read(row, 2) + (flags.contains(.each) ? [.each] : [])
    relation =
      flags.contains(.conflict) ? .conflict : flags.contains(.cooperate) ? .cooperate : usual
    self.flags = flags
    self.needed = needed
    self.through = through
  }

  private static func preposition(of flag: String, after beginning: String) -> String? {
    guard flag.hasPrefix(beginning) else { return nil }
    return Preposition(rawValue: String(flag.dropFirst(beginning.count)))?.rawValue
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

  /// The frames of a verb, or of a verb with its particle: `carry out`.
  func frames(ofVerb lemma: String) -> [ActFrame] { framesOfVerbs[lemma] ?? [] }

  /// The frames of a noun.
  func frames(ofNoun lemma: String) -> [ActFrame] { nouns[lemma] ?? [] }

  private static func read(_ name: String) throws(LexiconError) -> [String: [ActFrame]] {
    var frames: [String: [ActFrame]] = [:]
    for row in try LexiconTable(embedded: name).rows {
      let frame = try ActFrame(row: row)
      for word in row.list(0) { frames[word, default: []].append(frame) }
    }
    return frames
  }
}
