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
    let isOwner = tie.relation == .owns
    let verb = isOwner ? numbered.words[0] : RelationPhrase(tie.relation).presentTense
    let words = numbered.words.filter { $0 != tie.relation.rawValue }.map(Self.isolated)
    let detail = words.isEmpty || isOwner ? "" : " (\(words.joined(separator: ", ")))"
    let sources = tie.articles == 1 ? "1 source" : "\(tie.articles) sources"
    return "\(Self.isolated(source.name)) \(verb) \(Self.isolated(target.name))\(detail), "
      + "\(tie.status.rawValue), \(tie.possible ? "possible, " : "")\(sources)"
  }

  /// A text that doesn't reorder its surroundings: from right to left, it is set apart.
  private static func isolated(_ text: String) -> String {
    DisplayText.isRightToLeft(text) ? "\u{2068}\(text)\u{2069}" : text
  }
}
