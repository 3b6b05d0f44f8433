internal import GraphModel

/// Everything that a picture shows, before anything has a place.
struct Sheet: Sendable {
  var boxes: [ActorBox]
  var lines: [TieLine]
  var title: String?
  /// The paragraphs below the picture.
  var caption: [String]
  /// The counts in one sentence.
  var summary: String
  /// The sizes of its text and lines.
  var type = Typography()
  /// The frames around boxes.
  var frames: [GroupFrame] = []
  /// Where each line leads to, by the line's position.
  var links: [Int: String] = [:]
  /// Whether title, legend and caption stand in the page around the picture, which refers into it.
  var isPartOfPage = false

  /// Composes the picture of a graph.
  ///
  /// - Throws: ``DrawingError`` for a graph that contradicts itself or an unknown focus.
  init(graph unordered: Graph, options: DiagramOptions) throws(DrawingError) {
    let graph = unordered.drawn(options.sureness).normalized()
    try Self.check(graph)
    let numbering = EvidenceNumbering(graph, sureness: options.sureness)
    let selection = try options.selection(of: graph)
    let roles = RoleLine.roles(in: graph)
    type = options.theme.type
    boxes = selection.graph.actors.map { [type] in
      ActorBox(actor: $0, role: roles[$0.id]).set(in: type)
    }
    let words = TieWords(graph)
    let shown = selection.graph.ties
    let ties = shown.map { words.numbered($0, numbering.number(of: $0) ?? 0) }
    let positions = Dictionary(
      boxes.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { a, _ in a })
    lines = options.lines.lines(of: ties, positions: positions).map { [type] in $0.set(in: type) }
    if let grouping = options.grouping {
      frames = MainAffiliations(graph).frames(by: grouping, around: positions)
    }
    boxes = HubWidening.widen(boxes, for: lines, leftToRight: options.direction == .right)
    frames = frames.map { [boxes, type] in $0.setting(around: boxes, in: type) }
    title = options.title.map(DisplayText.clean).flatMap { $0.isEmpty ? nil : $0 }
    let writer = CaptionWriter(
      graph: graph, selection: selection, shownTies: shown.count, options: options,
      isLimited: try options.isLimited(selection, of: graph), hasFrames: !frames.isEmpty)
    summary = writer.counts
    caption = writer.paragraphs
    if !options.isFlat { links = EvidenceLinks(graph, options.links).of(lines) }
  }

  /// Creates a sheet of parts that are ready.
  init(boxes: [ActorBox], lines: [TieLine], title: String?, caption: [String], summary: String) {
    self.boxes = boxes
    self.lines = lines
    self.title = title
    self.caption = caption
    self.summary = summary
  }

  /// Refuses a graph that contradicts itself.
  static func check(_ graph: Graph) throws(DrawingError) {
    var known: Set<String> = []
    for actor in graph.actors where !known.insert(actor.id).inserted {
      throw .repeatedActor(id: actor.id)
    }
    for statement in graph.statements {
      for end in [statement.source, statement.target] where !known.contains(end) {
        throw .unknownActor(id: end, statement: statement.id)
      }
    }
  }
}

extension DiagramOptions {
  /// The part of a graph to show.
  func selection(of graph: Graph) throws(DrawingError) -> Selection {
    let relations = Relation.allCases.filter { relation in
      family == nil || relation.isInteraction == (family == .interaction)
    }
    let criteria = SelectionCriteria(
      relations: Set(relations), kinds: kinds, minimumStatements: minimumWeight,
      focus: focus.map { [$0] } ?? [], depth: depth, maximumActors: maximumActors, choice: choice)
    do {
      return try graph.selecting(criteria)
    } catch {
      switch error {
      case .unknownActor(let id): throw .unknownFocus(id: id)
      }
    }
  }

  /// Whether the limit of actors leaves out some that would be shown without it.
  func isLimited(_ selection: Selection, of graph: Graph) throws(DrawingError) -> Bool {
    guard maximumActors != nil, !selection.isComplete else { return false }
    var unlimited = self
    unlimited.maximumActors = nil
    let whole = try unlimited.selection(of: graph)
    return whole.graph.actors.count > selection.graph.actors.count
  }
}
