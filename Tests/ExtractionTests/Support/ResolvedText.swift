import Language
import TestModel

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

extension Resolution {
  /// The mentions that the rules find in a text, none of them linked yet.
  static func unlinked(_ text: String) throws -> Resolution {
    let document = try InstalledModel.pipeline.get().analyze(text)
    let reading = try Extractor(lexicons: [], vectors: nil).reading(of: document)
    return Resolution(
      document: document, mentions: reading.table.mentions, lexicons: reading.lexicons)
  }
}
