internal import Grammar
internal import GraphModel
internal import Lexicons

extension ScopeEffect {
  /// The status that a statement under it has at most; nil leaves the status alone.
  var status: Status? {
    switch self {
    case .report, .fact: nil
    case .claim, .suspect, .accuse: .alleged
    case .plan, .ask, .attempt: .prospective
    case .deny, .fail, .refuse, .prevent: .denied
    }
  }
}

/// The words that decide how sure a clause is.
struct ScopeLexicon: Sendable {
  /// Where a hedge stands.
  enum Place: String { case adverb, adjective, modal, mark, predicate }

  /// The words that govern clauses.
  let governing: GoverningWords
  private let hedges: [String: Status]

  /// Reads the embedded lexicons.
  init() throws(LexiconError) {
    governing = try GoverningWords()
    var hedges: [String: Status] = [:]
    for row in try LexiconTable(embedded: "hedges").rows {
      let (status, place): (Status, Place) = (try row.value(1, "status"), try row.value(2, "place"))
      for word in row.list(0) { hedges["\(place.rawValue) \(word)"] = status }
    }
    self.hedges = hedges
  }

  /// The effect of a word by its lemma.
  func effect(of lemma: String) -> ScopeEffect? { governing.effect(of: lemma) }
  /// The status that a hedge gives in a place.
  func hedge(_ word: String, as place: Place) -> Status? { hedges["\(place.rawValue) \(word)"] }
}
