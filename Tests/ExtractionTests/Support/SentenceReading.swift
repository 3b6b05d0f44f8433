import GraphModel
import Language
import TestModel

@testable import Extraction

/// Sentences that go through the whole pipeline, each an article of Thursday, 12 March 2026.
struct SentenceReading: Sendable {
  let text: String
  let document: Document
  let graph: Graph

  private static let extractor = Result {
    try Extractor()
  }

  /// The rows of all tables, and the plain readings of their sentences.
  static let rows = Result {
    try ["status", "acts", "affiliations"].flatMap { try SentenceCase.all(in: $0) }
  }
  static let plain = Result {
    let texts = Set(try rows.get().map(\.sentence)).sorted()
    return Dictionary(uniqueKeysWithValues: zip(texts, try all(of: texts)))
  }

  /// The readings of some sentences, in their order.
  static func all(of texts: [String]) throws -> [SentenceReading] {
    let article = Article(id: "a", published: CalendarDay(iso8601: "2026-03-12"))
    let extractor = try extractor.get()
    return zip(texts, try InstalledModel.pipeline.get().analyze(paragraphsOf: texts))
      .map { text, document in
        SentenceReading(
          text: text, document: document, graph: extractor.graph(of: document, article: article))
      }
  }

  /// The reading of a text of an article of a day, or of none.
  init(_ text: String, published: CalendarDay?) throws {
    self.text = text
    document = try InstalledModel.pipeline.get().analyze(text)
    graph = try Self.extractor.get().graph(
      of: document, article: Article(id: "a", published: published))
  }

  init(text: String, document: Document, graph: Graph) {
    (self.text, self.document, self.graph) = (text, document, graph)
  }

  /// A statement as the tables of sentences write it: source, relation, target, status, speakers
  /// and days.
  func columns(_ statement: Statement) -> [String] {
    let speakers = statement.attribution.map(\.text).joined(separator: "; ")
    let days = statement.date.map {
      "\($0.start?.description ?? "")..\($0.end?.description ?? "")"
    }
    return [
      name(statement.source), statement.relation.rawValue, name(statement.target),
      statement.status.rawValue, speakers.isEmpty ? "-" : speakers, days ?? "-",
    ]
  }

  /// Whether somebody is called so.
  func knows(_ name: String) -> Bool { graph.actors.contains { $0.name == name } }

  /// Whether a tie holds between two actors, in either direction.
  func ties(_ one: String, _ other: String) -> Bool {
    graph.statements.contains { Set([name($0.source), name($0.target)]) == [one, other] }
  }

  /// Whether a rule says what one of its examples shows.
  func says(_ example: TieExample, by rule: RuleID) -> Bool {
    graph.statements.contains { statement in
      let ends = [name(statement.source), name(statement.target)]
      return statement.rule == rule.rawValue && statement.relation == example.relation
        && (ends == [example.source, example.target]
          || example.relation.isSymmetric && ends == [example.target, example.source])
    }
  }

  /// Who stands how to whom by which rule, for messages.
  var statements: String {
    graph.statements.map {
      "\(name($0.source)) \($0.relation.rawValue) \(name($0.target)) by \($0.rule)"
    }.joined(separator: "; ")
  }

  private func name(_ id: String) -> String { graph.actors.first { $0.id == id }?.name ?? "" }
}
