import Foundation
import GraphModel
import Language
import TestModel
import Testing

@testable import Extraction

/// Status, speakers and date of statements in sentences that go through the whole pipeline.
@Suite struct SentenceStatusTests {
  private static let extractor = Result { try Extractor() }

  @Test(arguments: try ["status", "acts", "affiliations"].flatMap { try SentenceCase.all(in: $0) })
  func aSentenceIsReadRightly(_ sample: SentenceCase)
    throws
  {
    let document = try InstalledModel.pipeline.get().analyze(paragraphsOf: [sample.sentence])[0]
    let article = Article(id: "a", published: CalendarDay(iso8601: "2026-03-12"))
    let graph = try Self.extractor.get().graph(of: document, article: article)
    let names = Dictionary(uniqueKeysWithValues: graph.actors.map { ($0.id, $0.name) })
    let found = graph.statements.map { statement in
      [
        names[statement.source] ?? "", statement.relation.rawValue, names[statement.target] ?? "",
        statement.status.rawValue,
        statement.attribution.isEmpty
          ? "-" : statement.attribution.map(\.text).joined(separator: "; "),
        statement.date.map { "\($0.start?.description ?? "")..\($0.end?.description ?? "")" }
          ?? "-",
      ]
    }
    #expect(found.contains(sample.statement), "found \(found)")
  }

  @Test func thereAreEnoughSentencesAndNoneTwice() throws {
    let sentences = try SentenceCase.all(in: "status").map(\.sentence)
    #expect(sentences.count >= 200)
    #expect(Set(sentences).count == sentences.count)
  }
}

/// A sentence and one statement that it makes.
struct SentenceCase: Sendable, CustomStringConvertible {
  let sentence: String
  /// Source, relation, target, status, speakers and days; `-` where there are none.
  let statement: [String]

  var description: String { sentence }

  /// The rows of a table of sentences.
  static func all(in table: String) throws -> [SentenceCase] {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Sentences/\(table).tsv")
    return try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
      .filter { !$0.hasPrefix("#") }.map { line in
        let columns = line.split(separator: "\t").map(String.init)
        return SentenceCase(sentence: columns[0], statement: Array(columns.dropFirst()))
      }
  }
}
