import Grammar
import Language
import TestModel

@testable import Extraction

/// A text as rules read it, asked by words.
struct ReadScene {
  let scene: RuleScene
  var tree: SyntaxTree { scene.tree }
  var document: Document { scene.tree.document }

  init(_ text: String) throws {
    let document = try InstalledModel.pipeline.get().analyze(paragraphsOf: [text])[0]
    let reading = try ArticleReading(document)
    scene = RuleScene(
      reading, actors: try ActorResolver().resolve(reading), lexicons: try TieLexicons())
  }

  /// The first token that is a word.
  func token(_ word: String) throws -> Int {
    guard let token = (0..<document.count).first(where: { document[$0].text == word }) else {
      throw Missing(word: word)
    }
    return token
  }

  /// The names of participants' actors.
  func names(_ participants: [Participant]) -> [String] {
    participants.map { scene.participants.table.actors[$0.actor].name }
  }

  struct Missing: Error { let word: String }
}
