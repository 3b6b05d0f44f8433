internal import Grammar
internal import GraphModel
internal import Lexicons

extension ScopeEffect {
  /// The status that a statement under it has at most; nil leaves the status alone.
  var status: Status? {
    switch self {
    case .report, .fact, .known: nil
    case .claim, .suspect, .accuse, .doubt: .alleged
    case .plan, .ask, .attempt: .prospective
    case .deny, .fail, .refuse, .prevent, .withdraw: .denied
    }
  }
}

/// What a word does to the clause that it governs.
struct Governing: Sendable, Equatable {
  /// The words that it is listed by.
  var key: String
  var effect: ScopeEffect
  /// How far the claim has come that the clause makes under it.
  var stage: Stage?
}

/// The words that decide how sure a clause is.
struct ScopeLexicon: Sendable {
  /// Where a hedge stands.
  enum Place: String { case adverb, adjective, modal, mark, predicate }

  /// The words that govern clauses.
  let governing: GoverningWords
  private let hedges: [String: Status]
  private let stages: [String: Stage]

  /// Reads the embedded lexicons.
  init() throws(LexiconError) {
    governing = try GoverningWords()
    var hedges: [String: Status] = [:]
    for row in try LexiconTable(embedded: "hedges").rows {
      let (status, place): (Status, Place) = (try row.value(1, "status"), try row.value(2, "place"))
      for word in row.list(0) { hedges["\(place.rawValue) \(word)"] = status }
    }
    self.hedges = hedges
    var stages: [String: Stage] = [:]
    for row in try LexiconTable(embedded: "clause_verbs").rows where !row.column(2).isEmpty {
      let stage: Stage = try row.value(2, "stage")
      for word in row.list(0) { stages[word] = stage }
    }
    self.stages = stages
  }

  /// The effect of a word by its lemma.
  func effect(of lemma: String) -> ScopeEffect? { governing.effect(of: lemma) }
  /// What a word does to the clause that it governs, by the first of some ways to look it up.
  func governing(_ keys: [String]) -> Governing? {
    keys.lazy.compactMap { key in
      effect(of: key).map { Governing(key: key, effect: $0, stage: stages[key]) }
    }.first
  }
  /// The status that a hedge gives in a place.
  func hedge(_ word: String, as place: Place) -> Status? { hedges["\(place.rawValue) \(word)"] }
}
