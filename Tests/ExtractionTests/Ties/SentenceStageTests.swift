import GraphModel
import Testing

@testable import Extraction

/// How sure the text is of an act, and how far the claim of it has come, in phrasings of news and courts.
@Suite struct SentenceStageTests {
  /// A phrasing and what is said there of the act between two.
  struct Phrasing: Sendable, CustomStringConvertible {
    let sentence: String
    let source: String
    let target: String
    /// Nil where nothing is said.
    let status: Status?
    let stage: Stage?

    var description: String { sentence }

    init?(_ columns: [String]) {
      guard columns.count == 5 else { return nil }
      (sentence, source, target) = (columns[0], columns[1], columns[2])
      status = Status(rawValue: columns[3])
      stage = Stage(rawValue: columns[4])
      guard (columns[3] == "-") == (status == nil), (columns[4] == "-") == (stage == nil) else {
        return nil
      }
    }
  }

  static let phrasings = Result {
    try SentenceTable.rows(of: "stages").map { try #require(Phrasing($0)) }
  }

  static let readings = Result {
    let texts = try phrasings.get().map(\.sentence)
    return Dictionary(uniqueKeysWithValues: zip(texts, try SentenceReading.all(of: texts)))
  }

  private func statements(_ phrasing: Phrasing) throws -> [Statement] {
    let graph = try #require(Self.readings.get()[phrasing.sentence]).graph
    let names = Dictionary(uniqueKeysWithValues: graph.actors.map { ($0.id, $0.name) })
    return graph.statements.filter {
      names[$0.source] == phrasing.source && names[$0.target] == phrasing.target
    }
  }

  @Test(arguments: try phrasings.get())
  func aPhrasingHasItsStatusAndStage(_ phrasing: Phrasing) throws {
    let found = try statements(phrasing)
    if phrasing.status == nil {
      #expect(found.isEmpty)
    } else {
      #expect(found.contains { $0.status == phrasing.status && $0.stage == phrasing.stage })
    }
  }

  @Test(arguments: try phrasings.get())
  func nothingIsEstablishedThatTheTextDoesNotVouchFor(_ phrasing: Phrasing) throws {
    let isVouchedFor = phrasing.status == .asserted && phrasing.stage != .claimed
    #expect(try isVouchedFor || statements(phrasing).allSatisfy { !$0.isEstablished })
  }

  @Test func thereAreEnoughPhrasingsAndNoneTwice() throws {
    let sentences = try Self.phrasings.get().map(\.sentence)
    #expect(sentences.count >= 120)
    #expect(Set(sentences).count == sentences.count)
  }
}
