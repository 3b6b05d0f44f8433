internal import Lexicons
internal import Names

/// What the words of names and descriptions mean, as far as who is who depends on it.
struct WordMeanings: Sendable {
  let givenNames: GivenNames
  let persons: PersonNameMatcher
  let organizations: OrganizationNameMatcher
  /// The codes of states by their folded names and nationalities.
  private let knownStates: [String: String]
  /// The keys of states that no lexicon knows by their folded names.
  private var otherStates: [String: String] = [:]
  /// The folded name that a known body's other names stand for.
  let bodies: [String: String]
  /// Words that the bodies of many countries share in their names.
  let institutions: Set<String>
  /// Nouns for people and bodies of no name of their own: 'official', 'crowd'.
  let nouns: Set<String>
  /// The walk of life that a noun tells.
  let walksOfLife: [String: String]
  /// Folded titles and nouns that tell a person's gender.
  let genders: [String: Gender]

  /// The meanings in the built-in lexicons, which are part of the program; a test reads them all.
  static let builtIn: WordMeanings = (try? WordMeanings()) ?? WordMeanings(givenNames: GivenNames())

  private init(givenNames: GivenNames) {
    self.givenNames = givenNames
    persons = PersonNameMatcher(givenNames: givenNames)
    organizations = OrganizationNameMatcher()
    knownStates = [:]
    bodies = [:]
    institutions = []
    nouns = []
    walksOfLife = [:]
    genders = [:]
  }

  /// Reads the built-in lexicons.
  init() throws {
    givenNames = try .embedded()
    persons = PersonNameMatcher(givenNames: givenNames)
    let states = try Self.readStates()
    knownStates = states
    organizations = OrganizationNameMatcher(states: states)
    bodies = try Self.readBodies()
    institutions = Set(
      try LexiconTable(embedded: "institutions").rows.flatMap { $0.list(0) }
        .map { NameFolding.key(of: $0) })
    let rows = try LexiconTable(embedded: "actor_nouns").rows
    nouns = Set(rows.map { NameFolding.key(of: $0.column(0)) })
    var walks: [String: String] = [:]
    for row in try LexiconTable(embedded: "walks_of_life").rows {
      for noun in row.list(1) { walks[noun] = row.column(0) }
    }
    walksOfLife = walks
    genders = Self.genders(
      try LexiconTable(embedded: "titles").rows.map { ($0.column(0), $0.column(1)) }
        + rows.map { ($0.column(0), $0.column(2)) })
  }

  private static func readStates() throws -> [String: String] {
    var states: [String: String] = [:]
    for row in try LexiconTable(embedded: "countries").rows {
      for name in [row.column(1)] + row.alternatives(2) + row.alternatives(3) where !name.isEmpty {
        let key = NameFolding.key(of: name)
        if states[key] == nil { states[key] = row.column(0) }
      }
    }
    return states
  }

  private static func readBodies() throws -> [String: String] {
    var bodies: [String: String] = [:]
    for lexicon in ["bodies", "outlets"] {
      for row in try LexiconTable(embedded: lexicon).rows {
        let name = NameFolding.key(of: row.column(0))
        for other in [row.column(0)] + row.alternatives(1) where !other.isEmpty {
          let key = NameFolding.key(of: other)
          if bodies[key] == nil { bodies[key] = name }
        }
      }
    }
    return bodies
  }

  private static func genders(_ words: [(String, String)]) -> [String: Gender] {
    var genders: [String: Gender] = [:]
    for (word, code) in words {
      let key = NameFolding.key(of: word)
      if code == "f" { genders[key] = .female } else if code == "m" { genders[key] = .male }
    }
    return genders
  }

  /// The meanings with states that no lexicon knows.
  func adding(states others: [String: String]) -> WordMeanings {
    var meanings = self
    meanings.otherStates = others
    return meanings
  }

  /// The code of the state that a folded name or nationality names.
  func state(_ name: String) -> String? { knownStates[name] ?? otherStates[name] }

  /// The states that a phrase names, by one to three of its words: 'South Korean army'.
  func states(in words: [String]) -> (codes: Set<String>, rest: [String]) {
    StateWords.parted(words, longest: 3) { state($0) }
  }
}
