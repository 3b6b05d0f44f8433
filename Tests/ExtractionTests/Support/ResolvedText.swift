import Language

@testable import Extraction

extension AnalysedText {
  /// The words of every actor's mentions, by the actor's name.
  static func actors(in notation: String) throws -> [String: [String]] {
    let document = document(notation)
    let table = try ActorResolver().resolve(document)
    var found: [String: [String]] = [:]
    for actor in table.actors {
      found[actor.name] = actor.mentions.map { document.text(of: table.mentions[$0].tokens) }
    }
    return found
  }
}
