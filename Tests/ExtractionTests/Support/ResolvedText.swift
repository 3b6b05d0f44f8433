import Grammar
import GraphModel
import Language
import TestModel

@testable import Extraction

extension AnalysedText {
  /// The words of every actor's mentions, by the actor's name.
  static func actors(in notation: String) throws -> [String: [String]] {
    let document = document(notation)
    let table = try ActorResolver().resolve(ArticleReading(document))
    var found: [String: [String]] = [:]
    for actor in table.actors {
      found[actor.name] = actor.mentions.map { document.text(of: table.mentions[$0].tokens) }
    }
    return found
  }
}

extension ArticleReading {
  /// What grammar shows of a document, with the built-in words.
  init(_ document: Document) throws { self.init(document, words: try GoverningWords()) }
}

extension LinkTable {
  /// The mentions that the rules find in a text, none of them linked yet.
  static func unlinked(_ text: String) throws -> LinkTable {
    let document = try InstalledModel.pipeline.get().analyze(text)
    let reading = try Extractor().candidateReading(of: document)
    return LinkTable(
      reading: reading.article, mentions: reading.table.mentions, lexicons: reading.lexicons)
  }

  /// Names of one kind in a text, none of them linked yet.
  static func names(_ tokens: [Range<Int>], _ kind: ActorKind, in text: String) throws -> LinkTable
  {
    let document = try InstalledModel.pipeline.get().analyze(text)
    let reading = try Extractor().candidateReading(of: document)
    let mentions = tokens.map {
      DocumentMention(tokens: $0, head: $0.upperBound - 1, form: .name, kind: kind)
    }
    return LinkTable(reading: reading.article, mentions: mentions, lexicons: reading.lexicons)
  }
}
