/// The ids of an article's actors: a slug of the name, made unique by a number.
package struct ActorIdentifiers: Sendable {
  private let ids: [String]

  /// Gives every actor its id, in the order of the actors.
  package init(for actors: [DocumentActor]) {
    var used: Set<String> = []
    ids = actors.map { actor in
      let slug = Self.slug(actor.name)
      var id = slug
      var number = 2
      while !used.insert(id).inserted {
        id = "\(slug)-\(number)"
        number += 1
      }
      return id
    }
  }

  /// The id of the actor with an index.
  package subscript(actor: Int) -> String { ids[actor] }

  /// Lower-case letters and digits, with one hyphen for everything between them.
  private static func slug(_ name: String) -> String {
    let words = name.lowercased().split { !$0.isLetter && !$0.isNumber }
    return words.isEmpty ? "actor" : words.joined(separator: "-")
  }
}
