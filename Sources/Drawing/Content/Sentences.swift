internal import GraphModel

/// Says lines and actors in words, for readers who hear the picture.
struct Sentences {
  var boxes: [ActorBox]

  /// An actor: `Amira Daoud, person, commander, Harbour Guard`.
  func actor(_ box: ActorBox) -> String {
    [Self.isolated(box.name), box.kind.rawValue, box.role.map(Self.isolated), box.mark?.name]
      .compactMap { $0 }.joined(separator: ", ")
  }

  /// A line: `Amira Daoud leads Harbour Guard (commander), asserted, 2 sources`.
  func line(_ line: TieLine) -> String {
    let words = line.ties.map { tie($0, on: line) }.joined(separator: "; ")
    guard let mark = line.mark else { return words }
    let notes = mark.notes.filter { $0 != mark.name }.joined(separator: " ")
    return "\(mark.name)\(notes.isEmpty ? "" : " (\(notes))"): \(words)"
  }

  private func tie(_ numbered: NumberedTie, on line: TieLine) -> String {
    let tie = numbered.tie
    let (first, second) = (boxes[line.source], boxes[line.target])
    let (source, target) = tie.source == first.id ? (first, second) : (second, first)
    let phrase = phrase(numbered)
    // The share is part of the verb: 'owns 51 % of'.
    let isToldByVerb = tie.relation == .owns && phrase == nil
    let usual = isToldByVerb ? numbered.acts[0] : RelationPhrase(tie.relation).presentTense
    let verb = phrase?.verb ?? usual
    let words = numbered.acts.filter { $0 != tie.relation.rawValue }.map(Self.isolated)
    let detail = words.isEmpty || isToldByVerb ? "" : " (\(words.joined(separator: ", ")))"
    let facts = [
      tie.standingWords, numbered.claimants.map(Self.isolated), numbered.hasEnded ? "ended" : nil,
      tie.possible ? "possible" : nil, tie.articles == 1 ? "1 source" : "\(tie.articles) sources",
    ].compactMap { $0 }
    return "\(phrase?.opening ?? "")\(Self.isolated(source.name)) \(verb) "
      + "\(Self.isolated(target.name))\(phrase?.closing ?? "")\(detail), "
      + facts.joined(separator: ", ")
  }

  /// How a tie is told that is over or has a stage; nil for all others.
  private func phrase(_ numbered: NumberedTie) -> ClaimPhrase? {
    let tie = numbered.tie
    guard numbered.hasEnded || tie.stage != nil && tie.standing != .disputed else { return nil }
    return ClaimPhrase(
      RelationPhrase(tie.relation), tie.standing, tie.stage, isOver: numbered.hasEnded)
  }

  /// A text that doesn't reorder its surroundings: from right to left, it is set apart.
  private static func isolated(_ text: String) -> String {
    DisplayText.isRightToLeft(text) ? "\u{2068}\(text)\u{2069}" : text
  }
}
