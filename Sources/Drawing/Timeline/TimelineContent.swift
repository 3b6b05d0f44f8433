internal import GraphModel

/// The actors and ties of a timeline that are shown, and what each step says of them.
struct TimelineContent {
  let actors: [Actor]
  let ties: [NumberedTie]
  /// The place of each actor by id.
  let positions: [String: Int]
  private let words: TieWords
  private let keys: Set<Key>

  private struct Key: Hashable {
    var source: String
    var target: String
    var relation: Relation

    init(_ tie: Tie) {
      (source, target, relation) = (tie.source, tie.target, tie.relation)
    }
  }

  /// - Parameters:
  ///   - timeline: What gives ties their numbers.
  ///   - shown: The part of its graph that is shown.
  init(_ timeline: Timeline, _ shown: Graph) {
    let numbering = EvidenceNumbering(timeline.whole, sureness: timeline.sureness)
    let words = TieWords(timeline.whole)
    actors = shown.actors
    ties = shown.ties.map { words.numbered($0, numbering.number(of: $0) ?? 0) }
    positions = Dictionary(
      actors.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    self.words = words
    keys = Set(ties.map { Key($0.tie) })
  }

  /// Whether a tie is one of those that are shown.
  func shows(_ tie: Tie) -> Bool { keys.contains(Key(tie)) }

  /// What is known after a step; marks tell it apart from what was known before.
  func view(of comparison: Comparison, _ lines: [TieLine], isFirst: Bool) -> SheetView {
    let changes = Dictionary(
      comparison.ties.compactMap { change in change.tie.map { (Key($0), change) } },
      uniquingKeysWith: { first, _ in first })
    let united = Dictionary(
      comparison.union.ties.map { (Key($0), $0) }, uniquingKeysWith: { first, _ in first })
    let changedEnds = comparison.ties.filter(\.change.isChange).compactMap(\.tie)
      .flatMap { [$0.source, $0.target] }
    var view = SheetView(
      boxes: boxes(after: comparison, touched: Set(changedEnds), isFirst: isFirst))
    view.lines = lines.map { line in
      let known = line.ties.filter { changes[Key($0.tie)] != nil }.map { numbered in
        let key = Key(numbered.tie)
        let told = changes[key]?.tie ?? numbered.tie
        var known = words.numbered(told, numbered.number)
        known.tie = united[key] ?? numbered.tie
        // A tie is as sure as those make it who tell of it now.
        known.tie.takeStanding(of: told)
        return known
      }
      let marks = known.compactMap { changes[Key($0.tie)].map(Self.mark) }
      return self.line(line, of: known, isFirst ? nil : Self.strongest(marks))
    }
    return view
  }

  private func line(_ line: TieLine, of ties: [NumberedTie], _ mark: ChangeMark?) -> TieLine? {
    guard let first = ties.first else { return nil }
    var own = TieLine(
      source: line.source, target: line.target, ties: ties, from: actors[line.source].id,
      together: ties.contains { $0.tie.relation != first.tie.relation })
    own.mark = mark
    if let mark, mark.fading != .none { own.rows = [numbers(of: own)] }
    return own
  }

  /// The numbers of a line's ties as its only words.
  func numbers(of line: TieLine) -> LabelRow {
    let numbers = line.ties.map { String($0.number) }.joined(separator: ", ")
    return LabelRow(text: "", number: "[\(numbers)]", isStruck: false)
  }

  private func boxes(
    after comparison: Comparison, touched: Set<String>, isFirst: Bool
  ) -> [ActorBox?] {
    let changes = Dictionary(
      comparison.actors.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    return actors.map { actor in
      guard let change = changes[actor.id] else { return nil }
      guard !isFirst else { return ActorBox(actor: actor, role: nil) }
      let isTouched = touched.contains(actor.id)
      var mark = ChangeMark.of(change, isTouched: isTouched, isQuiet: false)
      if change.change == .unmentioned { mark = isTouched ? .plain : .knownBefore }
      if mark.fading == .unchanged { mark = .toldAgain }
      return ActorBox(actor: actor, role: nil, mark: mark)
    }
  }

  private static func mark(of change: TieChange) -> ChangeMark {
    switch change.change {
    case .unmentioned: .knownBefore
    case .repeated: .toldAgain
    case .reversed where change.reverses == nil: .replaced
    default: .of(change, isQuiet: false)
    }
  }

  /// The mark of a line of several ties: the first change, or else what is less pale.
  private static func strongest(_ marks: [ChangeMark]) -> ChangeMark? {
    marks.first { $0.badge != nil } ?? marks.first { $0.fading == .unchanged } ?? marks.first
  }
}

extension ChangeMark {
  /// What a step doesn't tell of.
  fileprivate static let knownBefore = ChangeMark(name: "known before", fading: .unmentioned)
  /// What a step tells as it was told before.
  fileprivate static let toldAgain = ChangeMark(name: "told again", fading: .unchanged)
  fileprivate static let plain = ChangeMark(name: "unchanged")
}
