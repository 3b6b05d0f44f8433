import GraphModel
import Language
import TestModel
import Testing

@testable import Extraction

/// Every rule reads its own sentences, alone and among all others, and none that only look like them.
@Suite struct TieRuleTests {
  private static let ids = TieRule.all.map(\.id)

  @Test func noTwoRulesHaveOneName() {
    #expect(Set(Self.ids).count == Self.ids.count)
  }

  @Test(arguments: TieRule.all)
  func aRuleHasSentences(_ rule: TieRule) {
    #expect(rule.examples.count > 1)
    #expect(!rule.lookalikes.isEmpty)
    #expect(rule.summary.hasSuffix("."))
  }

  @Test(arguments: TieRule.all)
  func itSaysItsSentencesAlone(_ rule: TieRule) throws {
    let alone = try Extractor().without(Set(Self.ids).subtracting([rule.id]))
    let texts = rule.examples.map(\.text)
    let documents = try InstalledModel.pipeline.get().analyze(paragraphsOf: texts)
    for (example, document) in zip(rule.examples, documents) {
      let said = alone.effect(of: [rule.id], on: document, article: Article(id: "a")).said
      let reading = SentenceReading(text: example.text, document: document, graph: said)
      let isRead = reading.says(example, by: rule.id)
      #expect(isRead, "\(example.text) \(reading.statements)")
    }
  }

  @Test(arguments: TieRule.all)
  func itSaysNothingOfItsLookalikesAlone(_ rule: TieRule) throws {
    let alone = try Extractor().without(Set(Self.ids).subtracting([rule.id]))
    let documents = try InstalledModel.pipeline.get().analyze(
      paragraphsOf: rule.lookalikes.map(\.text))
    for (lookalike, document) in zip(rule.lookalikes, documents) {
      let said = alone.effect(of: [rule.id], on: document, article: Article(id: "a")).said
      let reading = SentenceReading(text: lookalike.text, document: document, graph: said)
      let isTied = reading.ties(lookalike.one, lookalike.other)
      #expect(!isTied, "\(lookalike.text) \(reading.statements)")
    }
  }

  @Test(arguments: TieRule.all)
  func itsSentencesAreDrawnByItAmongAllOthers(_ rule: TieRule) throws {
    let readings = try SentenceReading.all(of: rule.examples.map(\.text))
    for (example, reading) in zip(rule.examples, readings) {
      let isRead = reading.says(example, by: rule.id)
      #expect(isRead, "\(example.text) \(reading.statements)")
    }
  }

  @Test func everyStatementHasAListedRule() throws {
    for reading in try SentenceReading.plain.get().values {
      for statement in reading.graph.statements {
        #expect(Self.ids.contains(RuleID(rawValue: statement.rule)), "\(statement.rule)")
      }
    }
  }
}

extension TieRule: CustomTestStringConvertible {
  /// The rule's name.
  public var testDescription: String { id.rawValue }
}
