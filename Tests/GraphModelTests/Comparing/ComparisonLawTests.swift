import GraphModel
import Testing

@Suite("Comparisons of random graphs")
struct ComparisonLawTests {
  private static func pairs(in block: Int) -> some Sequence<(seed: Int, old: Graph, new: Graph)> {
    (block * 100..<block * 100 + 100).lazy.map { seed in
      var sampler = GraphSampler(seed: seed)
      let (old, new) = sampler.related()
      return (seed, old, new)
    }
  }

  /// Nine times as many of fewer parts each: together ten thousand.
  private static func smallPairs(
    in block: Int
  ) -> some Sequence<(seed: Int, old: Graph, new: Graph)> {
    (block * 450..<block * 450 + 450).lazy.map { seed in
      var sampler = GraphSampler(seed: 1_000_000 + seed)
      let (old, new) = sampler.smallRelated()
      return (seed, old, new)
    }
  }

  @Test("hold all laws between graphs of three articles", arguments: 0..<10)
  func laws(block: Int) throws {
    for (seed, old, new) in Self.pairs(in: block) { try Self.checkLaws(old, new, seed) }
  }

  @Test("hold all laws between graphs of one article", arguments: 0..<20)
  func lawsOfSmallGraphs(block: Int) throws {
    for (seed, old, new) in Self.smallPairs(in: block) { try Self.checkLaws(old, new, seed) }
  }

  private static func checkLaws(_ old: Graph, _ new: Graph, _ seed: Int) throws {
    let (old, new) = (old.normalized(), new.normalized())
    let forth = Comparison(normalized: old, new)
    let back = Comparison(normalized: new, old)
    checkReflexivity(old, seed)
    checkPartition(forth, seed)
    checkSymmetry(forth, back, seed)
    try checkPatch(forth, old, new, seed)
  }

  /// Hashing whole documents is dear without optimization: what needs one more is checked for one pair
  /// of this many.
  private static let hashed = 8

  /// Nothing is found between a graph and itself.
  private static func checkReflexivity(_ graph: Graph, _ seed: Int) {
    let comparison = Comparison(normalized: graph, graph)
    #expect(comparison.isSame, "seed \(seed)")
    #expect(
      comparison.ties.allSatisfy { $0.change == .repeated && $0.furtherArticles == 0 },
      "seed \(seed)")
    #expect(comparison.actors.allSatisfy { $0.change == .same }, "seed \(seed)")
    guard seed.isMultiple(of: hashed) else { return }
    let patch = GraphPatch(from: graph, to: graph)
    #expect(patch.isEmpty && patch.statements.isEmpty && patch.actors.isEmpty, "seed \(seed)")
  }

  /// The patch makes the older graph the newer, byte for byte.
  private static func checkPatch(
    _ comparison: Comparison, _ old: Graph, _ new: Graph, _ seed: Int
  ) throws {
    let document = ComparisonDocument(comparison)
    let written = document.json()
    let read = try ComparisonDocument(json: Array(written.utf8))
    #expect(read.json() == written, "seed \(seed)")
    let patched = try old.applying(read.patch)
    #expect(Array(patched.json().utf8) == Array(new.json().utf8), "seed \(seed)")
    guard !document.patch.isEmpty, seed.isMultiple(of: hashed) else { return }
    #expect(throws: GraphPatchError.self, "seed \(seed)") { try new.applying(read.patch) }
  }

  /// Every tie and actor of the union is in one class.
  private static func checkPartition(_ comparison: Comparison, _ seed: Int) {
    let ties = comparison.ties.compactMap(\.tie).map(key).sorted()
    #expect(ties == comparison.union.ties.map(key).sorted(), "seed \(seed)")
    #expect(
      comparison.actors.map(\.id).sorted() == comparison.union.actors.map(\.id).sorted(),
      "seed \(seed)")
    for change in comparison.ties {
      #expect(change.old == nil || change.change != .new, "seed \(seed)")
      #expect(change.new == nil || change.change != .unmentioned, "seed \(seed)")
      #expect(change.reverses == nil || change.change == .reversed, "seed \(seed)")
    }
  }

  /// A comparison turns around with its sides.
  private static func checkSymmetry(_ forth: Comparison, _ back: Comparison, _ seed: Int) {
    #expect(back.union == forth.union, "seed \(seed)")
    for (first, second) in [
      (TieChangeClass.new, TieChangeClass.unmentioned), (.unmentioned, .new),
      (.reversed, .reversed),
    ] {
      #expect(
        keys(of: forth, first) == keys(of: back, second),
        "\(first) and \(second), seed \(seed)")
    }
  }

  @Test("do not depend on the order in which a graph was put together", arguments: 0..<200)
  func orderIndependence(seed: Int) {
    var sampler = GraphSampler(seed: seed)
    var (old, new) = sampler.related()
    let written = ComparisonDocument(Comparison(old: [old], new: [new])).json()
    old.statements.shuffle(using: &sampler.random)
    new.actors.shuffle(using: &sampler.random)
    new.statements.shuffle(using: &sampler.random)
    #expect(ComparisonDocument(Comparison(old: [old], new: [new])).json() == written)
  }

  private static func key(_ tie: Tie) -> String {
    "\(tie.source) \(tie.relation.rawValue) \(tie.target)"
  }

  private static func keys(of comparison: Comparison, _ change: TieChangeClass) -> [String] {
    comparison.ties.filter { $0.change == change }.compactMap(\.tie).map(key).sorted()
  }
}
