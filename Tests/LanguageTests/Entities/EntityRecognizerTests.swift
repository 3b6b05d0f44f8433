import Testing

@testable import Language

@Suite struct EntityRecognizerTests {
  /// The actions are numbered begin, inside and last of A and of B, unit of B, of A and of nothing,
  /// and outside.
  private static let moves = """
    {"0":{},"1":{"A":2,"B":1},"2":{"A":2,"B":1},"3":{"A":2,"B":1},"4":{"B":9,"A":5,"":1},
    "5":{"":3}}
    """
  private static let (beginA, beginB, insideA, insideB, lastA, lastB) = (0, 1, 2, 3, 4, 5)
  private static let (unitB, unitA, unitNothing, outside) = (6, 7, 8, 9)

  /// Recognises names among tokens whose numbers are the scores of the actions.
  private static func names(
    _ tokens: [[Int: Float]], space: Set<Int> = [], starts: Set<Int> = [0]
  ) throws -> [String] {
    let recognizer = try EntityRecognizer(
      .echoingScores("ner", slots: 3, actions: 10, moves: moves), encodedWidth: 16)
    var workspace = TransitionScorer.Workspace()
    recognizer.scorer.begin(rows: OpenBLAS.rowQuantum, workspace: &workspace)
    recognizer.scorer.add(
      [Lanes](tokens: tokens), rows: 0..<OpenBLAS.rowQuantum, at: 0, workspace: &workspace)
    return recognizer.recognize(
      isSpace: tokens.indices.map { space.contains($0) },
      startsSentence: tokens.indices.map { starts.contains($0) }, workspace: &workspace
    ).map { "\($0.tokens.lowerBound)..<\($0.tokens.upperBound) \(recognizer.labels[$0.label])" }
  }

  @Test func aNameBeginsContinuesAndEnds() throws {
    let names = try Self.names([
      [Self.outside: 1], [Self.beginA: 1], [Self.insideA: 1], [Self.lastA: 1], [Self.outside: 1],
    ])
    #expect(names == ["1..<4 A"])
  }

  @Test func oneTokenCanBeAName() throws {
    #expect(try Self.names([[Self.unitB: 1], [Self.unitA: 1]]) == ["0..<1 B", "1..<2 A"])
  }

  @Test func anotherLabelDoesNotContinueAName() throws {
    let names = try Self.names([
      [Self.beginA: 1], [Self.insideB: 5, Self.lastA: 1], [Self.outside: 1],
    ])
    #expect(names == ["0..<2 A"])
  }

  @Test func aNameEndsBeforeTheStartOfASentence() throws {
    let names = try Self.names(
      [[Self.beginA: 1], [Self.insideA: 5], [Self.outside: 1], [Self.outside: 1]], starts: [0, 2])
    #expect(names == ["0..<2 A"])
  }

  @Test func aNameOfSeveralTokensDoesNotBeginAtTheEnd() throws {
    #expect(try Self.names([[Self.beginA: 5, Self.unitB: 1]]) == ["0..<1 B"])
    let names = try Self.names(
      [[Self.beginA: 5, Self.unitB: 1], [Self.outside: 1]], starts: [0, 1])
    #expect(names == ["0..<1 B"])
  }

  @Test func whiteSpaceBeginsNoNameAndCanBeInside() throws {
    let names = try Self.names(
      [[Self.unitA: 5], [Self.beginB: 1], [Self.insideB: 1], [Self.lastB: 1]], space: [0, 2])
    #expect(names == ["1..<4 B"])
  }

  @Test func theUnitWithoutALabelIsNeverTaken() throws {
    #expect(try Self.names([[Self.unitNothing: 9, Self.outside: 1], [Self.outside: 1]]).isEmpty)
  }

  @Test func actionsThatSkipNothingAreRefused() {
    #expect(throws: ModelError.self) {
      try EntityRecognizer(
        .echoingScores("ner", slots: 3, actions: 1, moves: #"{"4":{"A":1}}"#), encodedWidth: 16)
    }
  }
}
