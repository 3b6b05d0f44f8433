import Testing

@testable import Language

@Suite struct SyntaxTreeTests {
  private static let labels = ArcLabels(["det", "nsubj", "prep||nsubj", "relcl||dobj", "dobj"])

  private static func tree(_ heads: [Int32], _ names: [String]) -> SyntaxTree {
    var tree = SyntaxTree(heads: heads, labels: names.map { labels.index(of: $0) })
    tree.settle(root: labels.root)
    return tree
  }

  private static func restored(
    _ heads: [Int32], _ names: [String], space: Set<Int> = []
  ) -> (heads: [Int32], labels: [String]) {
    var tree = tree(heads, names)
    tree.restoreNonProjectiveArcs(
      labels: labels, isSpace: heads.indices.map { space.contains($0) })
    return (tree.heads, tree.labels.map { labels.names[Int($0)] })
  }

  @Test func aTokenWithoutAHeadIsARoot() {
    let tree = Self.tree([1, -1, 1], ["det", "nsubj", "dobj"])
    #expect(tree.heads == [1, 1, 1])
    #expect(tree.labels[1] == Self.labels.root)
    #expect(tree.sentences == [0..<3])
  }

  @Test func eachRootHasASentenceThatBeginsAtItsLeftEdge() {
    let tree = Self.tree([1, -1, 3, 4, -1, 4], Array(repeating: "det", count: 6))
    #expect(tree.sentences == [0..<2, 2..<6])
    #expect(tree.startsSentence == [true, false, true, false, false, false])
  }

  @Test func noTokensMakeNoSentence() {
    #expect(Self.tree([], []).sentences.isEmpty)
  }

  @Test func aLiftedArcGoesToTheFirstTokenWithTheLabel() {
    let found = Self.restored(
      [1, 2, -1, 2, 2], ["det", "nsubj", "", "dobj", "prep||nsubj"])
    #expect(found.heads == [1, 2, 2, 2, 1])
    #expect(found.labels == ["det", "nsubj", "ROOT", "dobj", "prep"])
  }

  @Test func theSearchGoesLevelByLevel() {
    // Token 1 is deeper than token 4, though it stands first.
    let found = Self.restored(
      [2, 0, 3, -1, 3, 3], ["det", "dobj", "det", "", "dobj", "relcl||dobj"])
    #expect(found.heads[5] == 4)
    #expect(found.labels[5] == "relcl")
  }

  @Test func whiteSpaceIsNoHead() {
    let found = Self.restored(
      [2, 2, -1, 2], ["nsubj", "nsubj", "", "prep||nsubj"], space: [0])
    #expect(found.heads[3] == 1)
  }

  @Test func withoutSuchATokenTheArcStays() {
    let found = Self.restored([1, -1, 1], ["det", "", "relcl||dobj"])
    #expect(found.heads == [1, 1, 1])
    #expect(found.labels == ["det", "ROOT", "relcl"])
  }
}
