import GraphModel
import Testing

@Suite("What becomes of claims")
struct StageMoveTests {
  private static func told(_ status: Status, _ stage: Stage?) -> Telling {
    Telling(relation: .conflict, status: status, stage: stage)
  }

  private static func comparison(_ old: [Telling], _ new: [Telling]) -> Comparison {
    Comparison(
      old: [Telling.graph(old, article: "monday", published: CalendarDay(iso8601: "2024-05-13"))],
      new: [Telling.graph(new, article: "friday", published: CalendarDay(iso8601: "2024-05-17"))])
  }

  @Test(
    "goes by the stage where the status is the same",
    arguments: [
      (Status.alleged, .accused, .charged, .firmer), (.alleged, .claimed, .suspected, .firmer),
      (.alleged, nil, .charged, .firmer), (.asserted, nil, .convicted, .firmer),
      (.asserted, .claimed, nil, .firmer), (.asserted, nil, .claimed, .weaker),
      (.alleged, .tried, .settled, .weaker), (.denied, nil, .acquitted, .weaker),
      // A text that tells less does not take back what another told.
      (.alleged, .charged, .accused, .repeated), (.alleged, .charged, nil, .repeated),
      (.alleged, nil, .accused, .repeated), (.asserted, .convicted, nil, .repeated),
      (.alleged, .charged, .charged, .repeated), (.denied, .acquitted, .dismissed, .repeated),
    ] as [(Status, Stage?, Stage?, TieChangeClass)])
  func stages(status: Status, old: Stage?, new: Stage?, change: TieChangeClass) {
    let comparison = Self.comparison([Self.told(status, old)], [Self.told(status, new)])
    #expect(comparison.ties.map(\.change) == [change])
  }

  @Test(
    "is weaker, not denied, where a stage says that a claim was given up or refuted",
    arguments: [
      Stage.acquitted, .withdrawn, .dismissed,
    ])
  func fallen(stage: Stage) {
    let fallen = Self.told(.denied, stage)
    for old in [Self.told(.alleged, .charged), Self.told(.asserted, .convicted)] {
      #expect(Self.comparison([old], [fallen]).ties.map(\.change) == [.weaker])
      // Somebody who denies it outright as well.
      let denied = Self.comparison([old], [fallen, Self.told(.denied, nil)])
      #expect(denied.ties.map(\.change) == [.denied])
    }
    let retried = Self.comparison([fallen], [Self.told(.alleged, .tried)])
    #expect(retried.ties.map(\.change) == [.firmer])
  }

  @Test("goes by the status before the stage")
  func statuses() {
    let asserted = Self.comparison(
      [Self.told(.alleged, .tried)], [Self.told(.asserted, .convicted)])
    #expect(asserted.ties.map(\.change) == [.firmer])
    let expected = Self.comparison(
      [Self.told(.alleged, .accused)], [Self.told(.prospective, .tried)])
    #expect(expected.ties.map(\.change) == [.weaker])
  }

  @Test(
    "is told with both stages",
    arguments: [
      (
        Self.told(.alleged, .accused), Self.told(.alleged, .charged),
        "Mara Veld is charged with acting against Port Union; before, there was an accusation."
      ),
      (
        Self.told(.alleged, .charged), Self.told(.denied, .acquitted),
        "Mara Veld was acquitted of acting against Port Union; before, there was a charge."
      ),
      (
        Self.told(.asserted, .claimed), Self.told(.asserted, nil),
        "Mara Veld acts against Port Union; before, there was a claim."
      ),
      (
        Self.told(.alleged, nil), Self.told(.asserted, .convicted),
        "Mara Veld was convicted of acting against Port Union; before, it was alleged."
      ),
      (
        Self.told(.alleged, nil), Self.told(.asserted, nil),
        "That Mara Veld acts against Port Union is asserted now; before, it was alleged."
      ),
    ])
  func sentences(old: Telling, new: Telling, sentence: String) throws {
    let report = ComparisonReport(Self.comparison([old], [new]))
    #expect(report.ties.map(\.sentence) == [sentence])
    let told = try #require(report.ties.first)
    #expect(told.old?.stage == old.stage)
    #expect(told.new?.quote.stage == new.stage)
  }

  @Test("is kept in a comparison's document")
  func document() throws {
    let comparison = Self.comparison(
      [Self.told(.asserted, .claimed)], [Self.told(.asserted, .convicted)])
    let document = ComparisonDocument(comparison)
    let written = document.json()
    #expect(written.contains("\"established\": false"))
    #expect(try ComparisonDocument(json: Array(written.utf8)) == document)
    // As documents were before there were stages.
    let older = written.split(separator: "\n").filter {
      !$0.contains("\"stage\"") && !$0.contains("\"established\"")
    }.joined(separator: "\n")
    let read = try ComparisonDocument(json: Array(older.utf8))
    #expect(read.report.ties.map(\.old?.stage) == [nil])
    #expect(read.report.ties.map(\.old?.isEstablished) == [true])
  }
}
