internal import Lexicons

/// The offices and bodies that an article about one state or body need not attach to it.
struct ImpliedRoles: Sendable {
  /// Whose such a role is.
  private enum Owner: String { case state, statebody, body }

  /// The offices of any state.
  private let offices: Set<String>
  /// The offices that only some states have, with the codes of these states.
  private let ownOffices: [String: Set<String>]
  /// The words that begin or end the names of a state's bodies.
  private let stateBodies: Set<String>
  /// The roles that only bodies give.
  private let bodyRoles: Set<String>

  /// Reads the embedded lexicon.
  init() throws(LexiconError) {
    var words: [Owner: Set<String>] = [:]
    var ownOffices: [String: Set<String>] = [:]
    for row in try LexiconTable(embedded: "implied_roles").rows {
      let owner: Owner = try row.value(1, "of")
      let states = row.alternatives(2)
      if states.isEmpty {
        words[owner, default: []].formUnion(row.list(0))
      } else {
        for word in row.list(0) { ownOffices[word, default: []].formUnion(states) }
      }
    }
    self.ownOffices = ownOffices
    offices = words[.state] ?? []
    stateBodies = words[.statebody] ?? []
    bodyRoles = words[.body] ?? []
  }

  /// Whether any state has an office.
  func isOffice(_ words: String) -> Bool { offices.contains(words) }

  /// The codes of the states that alone have an office; nil where any may have it.
  func states(with office: String) -> Set<String>? { ownOffices[office] }

  /// Whether only bodies give a role.
  func isBodyRole(_ words: String) -> Bool { bodyRoles.contains(words) }

  /// Whether a name in small letters is that of a body which every state has.
  func isStateBody(_ name: String) -> Bool {
    stateBodies.contains { name == $0 || name.hasPrefix($0 + " of ") }
  }
}
