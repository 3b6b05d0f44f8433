internal import GraphModel
internal import Lexicons

/// What a verb, noun or adjective does to the clause or act that it governs.
enum ScopeEffect: String, Sendable {
  /// Somebody says it, and it stands.
  case report
  /// Somebody says it without proof.
  case claim
  /// Somebody says that it is not so.
  case deny
  /// It is thought to be so.
  case suspect
  /// Somebody is said to have done it.
  case accuse
  /// It has not happened yet.
  case plan
  /// It is tried.
  case attempt
  /// It is wanted of somebody.
  case ask
  /// It did not happen.
  case fail
  /// Its doer will not do it.
  case refuse
  /// It was kept from happening.
  case prevent
  /// It stands.
  case fact

  /// The status that a statement under it has at most; nil leaves the status alone.
  var status: Status? {
    switch self {
    case .report, .fact: nil
    case .claim, .suspect, .accuse: .alleged
    case .plan, .ask, .attempt: .prospective
    case .deny, .fail, .refuse, .prevent: .denied
    }
  }

  /// Whether the subject speaks.
  var speaks: Bool {
    switch self {
    case .report, .claim, .deny, .accuse: true
    case .suspect, .plan, .ask, .attempt, .fail, .refuse, .prevent, .fact: false
    }
  }
}

/// The words that decide how sure a clause is.
struct ScopeLexicon: Sendable {
  /// Where a hedge stands.
  enum Place: String { case adverb, adjective, modal, mark, predicate }

  private let effects: [String: ScopeEffect]
  private let hedges: [String: Status]

  /// Reads the embedded lexicons.
  init() throws(LexiconError) {
    var effects: [String: ScopeEffect] = [:]
    for row in try LexiconTable(embedded: "clause_verbs").rows {
      let effect: ScopeEffect = try row.value(1, "effect")
      for word in row.list(0) where effects[word] == nil { effects[word] = effect }
    }
    self.effects = effects
    var hedges: [String: Status] = [:]
    for row in try LexiconTable(embedded: "hedges").rows {
      let (status, place): (Status, Place) = (try row.value(1, "status"), try row.value(2, "place"))
      for word in row.list(0) { hedges["\(place.rawValue) \(word)"] = status }
    }
    self.hedges = hedges
  }

  /// The effect of a word by its lemma, which the lemmatizer may cut: 'hopes' to 'hop'.
  func effect(of lemma: String) -> ScopeEffect? { effects[lemma] ?? effects[lemma + "e"] }
  func hedge(_ word: String, as place: Place) -> Status? { hedges["\(place.rawValue) \(word)"] }
}
