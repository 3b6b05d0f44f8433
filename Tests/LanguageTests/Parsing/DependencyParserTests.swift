import Testing

@testable import Language

@Suite struct DependencyParserTests {
  /// The actions are numbered shift, reduce, left det, left nsubj, right dobj, break.
  private static let moves =
    #"{"0":{"":9},"1":{"":9},"2":{"det":5,"nsubj":4},"3":{"dobj":3},"4":{"ROOT":1}}"#

  /// Parses tokens whose numbers are the scores of the actions while they come first in the buffer.
  private static func parse(_ tokens: [[Int: Float]]) throws -> (tree: SyntaxTree, names: [String])
  {
    let parser = try DependencyParser(
      .echoingScores("parser", slots: 8, actions: 6, moves: moves), encodedWidth: 16)
    var workspace = TransitionScorer.Workspace()
    parser.scorer.begin(rows: OpenBLAS.rowQuantum, workspace: &workspace)
    parser.scorer.add(
      [Lanes](tokens: tokens), rows: 0..<OpenBLAS.rowQuantum, at: 0, workspace: &workspace)
    var state = ArcEagerState()
    let tree = parser.parse(
      count: tokens.count, isSpace: Array(repeating: false, count: tokens.count),
      workspace: &workspace, state: &state)
    return (tree, tree.labels.map { parser.labels.names[Int($0)] })
  }

  @Test func theBestAllowedActionIsTaken() throws {
    // The third token takes what stands before it as left children.
    let (tree, names) = try Self.parse([[0: 1], [0: 1], [2: 1]])
    #expect(tree.heads == [2, 2, 2])
    #expect(names == ["det", "det", "ROOT"])
  }

  @Test func aBreakEndsASentence() throws {
    // The score is high for a break before the second token, which is possible only once.
    let (tree, names) = try Self.parse([[5: 2], [4: 1], [4: 1]])
    #expect(tree.sentences == [0..<1, 1..<3])
    #expect(tree.heads == [0, 1, 1])
    #expect(names == ["ROOT", "ROOT", "dobj"])
  }

  @Test func everyTokenGetsAHeadWhateverTheScores() throws {
    var numbers = NumberSequence(21)
    for _ in 0..<50 {
      let tokens = (0..<20).map { _ in
        Dictionary(uniqueKeysWithValues: (0..<6).map { ($0, numbers.next()) })
      }
      let (tree, _) = try Self.parse(tokens)
      #expect(tree.sentences.reduce(0) { $0 + $1.count } == 20)
      #expect(tree.sentences.first?.lowerBound == 0)
      for sentence in tree.sentences {
        for token in sentence { #expect(sentence.contains(Int(tree.heads[token]))) }
      }
    }
  }

  @Test func aTextWithoutTokensIsParsed() throws {
    #expect(try Self.parse([]).tree.heads.isEmpty)
  }

  @Test func aParserThatJoinsTokensIsRefused() {
    #expect(throws: ModelError.self) {
      try DependencyParser(
        .echoingScores("parser", slots: 8, actions: 2, moves: #"{"0":{"":1},"2":{"subtok":1}}"#),
        encodedWidth: 16)
    }
  }
}
