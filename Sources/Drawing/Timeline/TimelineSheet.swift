internal import GraphModel

/// Everything that the pictures of a timeline show, before anything has a place.
struct TimelineSheet: Sendable {
  /// All steps in one, which is what is laid out.
  var union: Sheet
  /// What each step shows of each box and each line of the union; nil where it is not known yet.
  var views: [SheetView]
  /// The words above each picture.
  var headings: [String]

  /// The words above the strip.
  var title: String { union.title ?? "What became known when" }

  /// Composes the pictures.
  ///
  /// - Throws: ``DrawingError`` for a graph that contradicts itself or an unknown focus.
  init(_ timeline: Timeline, _ options: DiagramOptions) throws(DrawingError) {
    let steps = timeline.steps.indices.map { timeline.comparison(ofStep: $0) }
    let graph = steps.last?.union ?? Graph()
    try Sheet.check(graph)
    let selection = try options.selection(of: graph)
    let content = TimelineContent(timeline, selection.graph)
    let type = options.theme.type
    var lines = options.lines.lines(of: content.ties, positions: content.positions).map {
      $0.set(in: type)
    }
    views = steps.enumerated().map { index, comparison in
      content.view(of: comparison, lines, isFirst: index == 0).set(in: type)
    }
    var boxes = content.actors.map { ActorBox(actor: $0, role: nil).set(in: type) }
    for view in views {
      for index in lines.indices {
        if let line = view.lines[index] { lines[index].leastLabel.grow(to: line.labelSize) }
      }
      for index in boxes.indices {
        guard let box = view.boxes[index] else { continue }
        boxes[index].size.grow(to: box.size)
        boxes[index].others.append(box)
      }
    }
    boxes = HubWidening.widen(boxes, for: lines, leftToRight: options.direction == .right)
    // Only what a step shows has words; the union is never drawn by itself.
    for index in lines.indices { lines[index].rows = [content.numbers(of: lines[index])] }
    let caption = TimelineCaption(
      timeline, steps.map { $0.keeping(content) }, selection, shownTies: content.ties.count,
      options,
      isLimited: try options.isLimited(selection, of: graph))
    headings = caption.headings
    union = Sheet(
      boxes: boxes, lines: lines, title: caption.title, caption: caption.paragraphs,
      summary: caption.summary)
    union.type = type
    guard !options.isFlat else { return }
    let links = EvidenceLinks(timeline.whole, options.links)
    for index in views.indices {
      views[index].links = links.of(zip(views[index].lines, lines).map { $0 ?? $1 })
    }
  }
}

extension Comparison {
  /// What is said of the actors and ties that are shown.
  fileprivate func keeping(_ content: TimelineContent) -> Comparison {
    var part = self
    part.actors.removeAll { content.positions[$0.id] == nil }
    part.ties.removeAll { change in change.tie.map { !content.shows($0) } ?? true }
    return part
  }
}
