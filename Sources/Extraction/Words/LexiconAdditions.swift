internal import GraphModel
internal import Knowledge
internal import Names

/// What users' lexicons add to the built-in ones, put together.
package struct LexiconAdditions: Sendable {
  /// Nothing.
  static let none = LexiconAdditions(registry: ActorRegistry(), titles: [:], roles: [:], verbs: [:])

  let registry: ActorRegistry
  let titles: [String: Gender?]
  let roles: [String: Role]
  let verbs: [String: ActFrame]

  /// The common nouns that the roles are made of.
  var nouns: [String: ActorNoun] {
    var nouns: [String: ActorNoun] = [:]
    for (phrase, role) in roles {
      guard let last = phrase.split(separator: " ").last else { continue }
      nouns[String(last)] = ActorNoun(category: role.isHuman ? .person : .organization, gender: nil)
    }
    return nouns
  }

  /// The words of the roles and verbs: what is read from them is the user's word.
  var words: Set<String> {
    Set(roles.keys.compactMap { $0.split(separator: " ").last.map(String.init) })
      .union(roles.keys).union(verbs.keys)
  }
}
