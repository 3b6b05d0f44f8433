internal import GraphModel

/// The actors and ties of a comparison that are shown, with their words.
struct ComparisonParts {
  let extent: ComparisonExtent
  let isQuiet: Bool
  /// What has become of each actor, by id.
  let changes: [String: ActorChange]
  /// The actors that are shown, in the union's order.
  let actors: [Actor]
  private let words: TieWords
  private let byNumber: [Int: MarkedTie]

  init(_ comparison: Comparison, _ options: ComparisonOptions) throws(DrawingError) {
    let graph = comparison.union.normalized()
    try Sheet.check(graph)
    let all = MarkedTies(comparison)
    try Self.check(all, graph)
    isQuiet = all.isQuiet
    changes = Dictionary(
      comparison.actors.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let (wanted, ties) = try Self.wanted(all, of: graph, options.diagram)
    extent = ComparisonExtent(of: ties, comparison.actors, within: wanted, options)
    let shown = extent.actors
    actors = graph.actors.filter { shown.contains($0.id) }
    words = TieWords(graph)
    byNumber = Dictionary(
      extent.ties.map { ($0.number, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The lines of the comparison; ties that differ in their marks never share one.
  func lines(_ grouping: LineGrouping, positions: [String: Int]) -> [TieLine] {
    var groups: [ChangeMark: [MarkedTie]] = [:]
    var order: [ChangeMark] = []
    for tie in extent.ties {
      let mark = mark(of: tie)
      if groups[mark] == nil { order.append(mark) }
      groups[mark, default: []].append(tie)
    }
    let lines = order.flatMap { mark in
      let numbered = groups[mark, default: []].map {
        words.numbered($0.shown, $0.number)
      }
      return grouping.lines(of: numbered, positions: positions).map { line in
        var line = line
        line.mark = mark
        return line
      }
    }
    return lines.sorted { ($0.source, $0.number) < ($1.source, $1.number) }
  }

  /// A line as one side has it, or nil when that side has none of its ties.
  ///
  /// What the newer side does not mention stays in sight there, faded: it has not ended.
  func side(
    _ line: TieLine, _ side: KeyPath<MarkedTie, Tie?>, mark: ChangeMark?, _ boxes: [ActorBox]
  ) -> TieLine? {
    if let mark, mark.fading == .unmentioned { return line }
    let ties = line.ties.compactMap { numbered -> NumberedTie? in
      byNumber[numbered.number]?[keyPath: side].map {
        words.numbered($0, numbered.number)
      }
    }
    guard let first = ties.first else { return nil }
    var own = TieLine(
      source: line.source, target: line.target, ties: ties, from: boxes[line.source].id,
      together: ties.contains { $0.tie.relation != first.tie.relation })
    own.mark = mark?.badge == nil ? nil : mark
    return own
  }

  /// Says that a tie is not mentioned where its actors don't say it already.
  private func mark(of tie: MarkedTie) -> ChangeMark {
    var mark = tie.mark
    let ends = [tie.shown.source, tie.shown.target].map { changes[$0]?.change }
    if mark.fading == .unmentioned, !ends.contains(.unmentioned) {
      mark.notes = [ChangeMark.unmentionedNote]
    }
    return mark
  }

  /// What the options want of the union, however much it changed.
  private static func wanted(
    _ marked: MarkedTies, of graph: Graph, _ options: DiagramOptions
  ) throws(DrawingError) -> (actors: Set<String>, ties: MarkedTies) {
    var unlimited = options
    unlimited.maximumActors = nil
    let part = try unlimited.selection(of: graph).graph
    let actors = Set(part.actors.map(\.id))
    let statements = Set(part.statements.map(\.id))
    var ties = marked
    ties.keep { tie in
      actors.contains(tie.shown.source) && actors.contains(tie.shown.target)
        && (tie.shown.statements.isEmpty
          || tie.shown.statements.contains(where: statements.contains))
    }
    return (actors, ties)
  }

  private static func check(_ marked: MarkedTies, _ graph: Graph) throws(DrawingError) {
    let known = Set(graph.actors.map(\.id))
    for tie in marked.ties {
      for end in [tie.shown.source, tie.shown.target] where !known.contains(end) {
        throw .unknownActor(id: end, statement: tie.shown.statements.first ?? "")
      }
    }
  }
}
