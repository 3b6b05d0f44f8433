import GraphModel
import Testing

@Suite("Timelines of random graphs")
struct TimelineLawTests {
  private static func graphs(in block: Int) -> some Sequence<(seed: Int, graphs: [Graph])> {
    (block * 50..<block * 50 + 50).lazy.map { seed in
      var sampler = GraphSampler(seed: seed)
      return (seed, (0..<3).map { _ in sampler.graph() })
    }
  }

  @Test(
    "hold the whole in their steps and what has no day", arguments: 0..<10, Timeline.Basis.allCases)
  func wholeness(block: Int, basis: Timeline.Basis) {
    for (seed, graphs) in Self.graphs(in: block) {
      let timeline = Timeline(of: graphs, by: basis)
      let parts = timeline.steps.map(\.part) + [timeline.undated]
      let whole = timeline.whole
      let union = parts.reduce(into: TimelinePart()) { $0.formUnion($1) }
      #expect(union.statements == Set(whole.statements.map(\.id)), "seed \(seed)")
      #expect(union.actors == Set(whole.actors.map(\.id)), "seed \(seed)")
      #expect(union.articles == Set(whole.articles.map(\.id)), "seed \(seed)")
      #expect(
        parts.reduce(0) { $0 + $1.statements.count } == whole.statements.count, "seed \(seed)")
      #expect(timeline.steps.map(\.first) == timeline.steps.map(\.first).sorted(), "seed \(seed)")
      guard let last = timeline.steps.indices.last else { continue }
      let known = timeline.comparison(ofStep: last).union
      let dated = whole.statements.filter { !timeline.undated.statements.contains($0.id) }
      #expect(known.statements == dated, "seed \(seed)")
    }
  }

  @Test("compare the last step as two sets of articles are compared", arguments: 0..<10)
  func comparison(block: Int) {
    for seed in block * 50..<block * 50 + 50 {
      var sampler = GraphSampler(seed: seed)
      let graphs = (0..<4).map { _ in sampler.articleGraph() }
      let all = Graph.merged(graphs)
      let undated = all.articles.filter { $0.published == nil }.map(\.id)
      let dated = all.without(articles: undated)
      let timeline = Timeline(of: [dated], length: .day)
      guard let last = timeline.steps.last else { continue }
      let earlier = dated.articles.map(\.id).filter { !last.part.articles.contains($0) }
      let expected = Comparison(
        old: [dated.without(articles: last.part.articles)], new: [dated.without(articles: earlier)])
      let found = timeline.comparison(ofStep: timeline.steps.count - 1)
      #expect(found.ties == expected.ties, "seed \(seed)")
    }
  }

  @Test("do not depend on the order of the graphs", arguments: 0..<100)
  func order(seed: Int) {
    var sampler = GraphSampler(seed: seed)
    let graphs = (0..<3).map { _ in sampler.graph() }
    for basis in Timeline.Basis.allCases {
      let written = TimelineReport(Timeline(of: graphs, by: basis)).json()
      let shuffled = graphs.shuffled(using: &sampler.random)
      #expect(TimelineReport(Timeline(of: shuffled, by: basis)).json() == written)
    }
  }
}
