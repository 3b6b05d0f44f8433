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

  @Test("find nothing between a graph and itself", arguments: 0..<10)
  func reflexivity(block: Int) {
    for (seed, graph, _) in Self.pairs(in: block) {
      let comparison = Comparison(old: [graph], new: [graph])
      #expect(comparison.isSame, "seed \(seed)")
      #expect(
        comparison.ties.allSatisfy { $0.change == .repeated && $0.furtherArticles == 0 },
        "seed \(seed)")
      #expect(comparison.actors.allSatisfy { $0.change == .same }, "seed \(seed)")
      let patch = GraphPatch(from: graph, to: graph)
      #expect(patch.isEmpty && patch.statements.isEmpty && patch.actors.isEmpty, "seed \(seed)")
    }
  }

  @Test("give a patch that makes the older graph the newer, byte for byte", arguments: 0..<10)
  func patchLaw(block: Int) throws {
    for (seed, old, new) in Self.pairs(in: block) {
      let document = ComparisonDocument(Comparison(old: [old], new: [new]))
      let written = document.json()
      let read = try ComparisonDocument(json: Array(written.utf8))
      #expect(read.json() == written, "seed \(seed)")
      let patched = try old.applying(read.patch)
      #expect(Array(patched.json().utf8) == Array(new.json().utf8), "seed \(seed)")
      guard !document.patch.isEmpty else { continue }
      #expect(throws: GraphPatchError.self, "seed \(seed)") { try new.applying(read.patch) }
    }
  }

  @Test("put every tie and actor of the union in one class", arguments: 0..<10)
  func partition(block: Int) {
    for (seed, old, new) in Self.pairs(in: block) {
      let comparison = Comparison(old: [old], new: [new])
      let ties = comparison.ties.compactMap(\.tie).map(Self.key).sorted()
      #expect(ties == comparison.union.ties.map(Self.key).sorted(), "seed \(seed)")
      #expect(
        comparison.actors.map(\.id).sorted() == comparison.union.actors.map(\.id).sorted(),
        "seed \(seed)")
      for change in comparison.ties {
        #expect(change.old == nil || change.change != .new, "seed \(seed)")
        #expect(change.new == nil || change.change != .unmentioned, "seed \(seed)")
        #expect(change.reverses == nil || change.change == .reversed, "seed \(seed)")
      }
    }
  }

  @Test("turn around with their sides", arguments: 0..<10)
  func symmetry(block: Int) {
    for (seed, old, new) in Self.pairs(in: block) {
      let forth = Comparison(old: [old], new: [new])
      let back = Comparison(old: [new], new: [old])
      #expect(back.union == forth.union, "seed \(seed)")
      for (first, second) in [
        (TieChangeClass.new, TieChangeClass.unmentioned), (.unmentioned, .new),
        (.reversed, .reversed),
      ] {
        #expect(
          Self.keys(of: forth, first) == Self.keys(of: back, second),
          "\(first) and \(second), seed \(seed)")
      }
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
