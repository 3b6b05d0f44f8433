internal import Lexicons

/// The offices of states, which an article about one state need not attach to it.
struct StateOffices: Sendable {
  /// The offices of any state.
  private let common: Set<String>
  /// The offices that only some states have, with the codes of these states.
  private let own: [String: Set<String>]

  /// Reads the embedded lexicon.
  init() throws(LexiconError) {
    var common: Set<String> = []
    var own: [String: Set<String>] = [:]
    for row in try LexiconTable(embedded: "state_offices").rows {
      let states = row.alternatives(1)
      if states.isEmpty { common.formUnion(row.list(0)) }
      for word in row.list(0) where !states.isEmpty {
        own[word, default: []].formUnion(states)
      }
    }
    self.common = common
    self.own = own
  }

  /// Whether any state has an office.
  func isOffice(_ words: String) -> Bool { common.contains(words) }

  /// The codes of the states that alone have an office; nil where any may have it.
  func states(with office: String) -> Set<String>? { own[office] }
}
