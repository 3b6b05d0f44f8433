import GraphModel
import Testing

@testable import Extraction

/// Status, speakers and date of statements in sentences that go through the whole pipeline.
@Suite struct SentenceStatusTests {
  @Test(arguments: try SentenceReading.rows.get())
  func aSentenceIsReadRightly(_ sample: SentenceCase) throws {
    let reading = try #require(SentenceReading.plain.get()[sample.sentence])
    let found = reading.graph.statements.map { reading.columns($0) }
    #expect(found.contains(sample.statement), "found \(found)")
  }

  @Test func thereAreEnoughSentencesAndNoneTwice() throws {
    let sentences = try SentenceCase.all(in: "status").map(\.sentence)
    #expect(sentences.count >= 200)
    #expect(Set(sentences).count == sentences.count)
  }
}
