internal import Grammar
internal import GraphModel
internal import Language
internal import Lexicons

extension TieSuggester {
  /// 'X left Y for Z', 'X defected from Y to Z', 'X joins Z from Y', 'X, formerly of Y'.
  static let departures = TieSuggester(
    TieRule(
      "departure", "Somebody who goes from one body to another, or was of one.",
      examples: [
        TieExample(
          "Anna Berg left the Harbour Bank for the Northern Union.", "Anna Berg", .member,
          "Northern Union"),
        TieExample(
          "Karl Voss defected from the Red Front to the Green Alliance.", "Karl Voss", .member,
          "Green Alliance"),
      ],
      lookalikes: [
        TieLookalike(
          "Anna Berg moved a chair from the Harbour Bank to the office of Karl Voss.", "Anna Berg",
          "Harbour Bank"),
        TieLookalike(
          "Anna Berg drove from the Harbour Bank to the Northern Union.", "Anna Berg",
          "Northern Union"),
      ])
  ) { scene in
    let departures = Departures(
      tree: scene.tree, arguments: scene.arguments, participants: scene.participants)
    return { departures.drafts(for: $0) }
  }
}

/// Who goes from which body to which.
private struct Departures: Sendable {
  let tree: SyntaxTree
  let arguments: ClauseArguments
  let participants: Participants

  private static let moving = WordClass.departuresMoving
  private static let joining = WordClass.departuresJoining
  private static let sides: Set<String> = ["allegiance", "side", "job", "ship", "loyalty", "party"]

  /// The statements of one verb, or of an adverb of the past.
  func drafts(for word: Int) -> [StatementDraft] {
    if !tree.isVerb(word) { return formerly(word) }
    let lemma = tree.lemma(word)
    if lemma == "leave" || lemma == "quit" { return leaving(word) }
    if Self.moving.contains(lemma) { return moving(word) }
    return Self.joining.contains(lemma) ? joining(word) : []
  }

  /// 'X left Y for Z', 'X left Y to join Z'.
  private func leaving(_ verb: Int) -> [StatementDraft] {
    guard !arguments.isPassive(verb) else { return [] }
    let left = tree.children(verb, "dobj")
    let old = bodies(left)
    // The parser may hang the phrase on the name before it.
    let new = bodies(([verb] + left).flatMap { tree.objects(of: $0, after: "for") })
    let isJoining = tree.children(verb, "advcl", "xcomp").contains {
      tree.isInfinitive($0) && ["join", "lead", "head", "become", "chair"].contains(tree.lemma($0))
    }
    guard !old.isEmpty, !new.isEmpty || isJoining else { return [] }
    return pairs(persons(arguments.agents(of: verb)), from: old, to: new, at: verb)
  }

  /// 'X defected from Y to Z', 'X switched allegiance from Y to Z'.
  private func moving(_ verb: Int) -> [StatementDraft] {
    guard !arguments.isPassive(verb),
      tree.children(verb, "dobj").allSatisfy({ Self.sides.contains(tree.lemma($0)) })
    else { return [] }
    let near = ["from", "to"].flatMap { tree.objects(of: verb, after: $0) }
    let hosts = [verb] + tree.children(verb, "dobj") + near
    let old = bodies(hosts.flatMap { tree.objects(of: $0, after: "from") })
    let new = bodies(hosts.flatMap { tree.objects(of: $0, after: "to") })
    guard !old.isEmpty, !new.isEmpty || tree.lemma(verb) == "defect" else { return [] }
    return pairs(persons(arguments.agents(of: verb)), from: old, to: new, at: verb)
  }

  /// 'X joins Z from Y', 'Z hired X from Y'; what X is at Z, other rules say.
  private func joining(_ verb: Int) -> [StatementDraft] {
    let objects = arguments.patients(of: verb)
    // The parser may hang the phrase on the name before it.
    let hosts = [verb] + objects.filter { participants.mention(at: $0) != nil }
    let old = bodies(hosts.flatMap { tree.objects(of: $0, after: "from") })
    guard !old.isEmpty else { return [] }
    let movers = persons(objects)
    let isJoined = movers.isEmpty && !arguments.isPassive(verb)
    return pairs(
      isJoined ? persons(arguments.agents(of: verb)) : movers, from: old, to: [], at: verb)
  }

  /// 'X, formerly of Y', 'X, previously with Y'.
  private func formerly(_ word: Int) -> [StatementDraft] {
    guard WordClass.tenureReaderOnce.contains(tree.form(word)), word + 1 < tree.document.count,
      case let marker = word + 1, ["of", "with", "at", "from"].contains(tree.form(marker)),
      case let objects = tree.children(marker, "pobj"), !objects.isEmpty
    else { return [] }
    var top = tree.head(marker)
    if top == word { top = tree.head(word) }
    let named = top.map { participants.described(by: $0) }
    let before =
      word > 1 && tree.form(word - 1) == "," ? participants.mention(covering: word - 2) : nil
    let holders = before.map { [$0] } ?? persons(named.map { [$0] } ?? [])
    return pairs(
      holders.filter { participants.kind($0) == .person }, from: bodies(objects), to: [], at: word
    )
    .map { draft in
      var draft = draft
      draft.scope = .presupposed
      return draft
    }
  }

  private func persons(_ heads: [Int]) -> [Participant] {
    participants.all(heads, as: .agent).filter { participants.kind($0) == .person }
  }

  /// The bodies that phrases name themselves.
  private func bodies(_ heads: [Int]) -> [Participant] {
    heads.flatMap { tree.coordinated($0) }.compactMap { participants.mention(at: $0) }
      .filter { participants.kind($0) == .organization && participants.isNamed($0) }
  }

  private func pairs(
    _ movers: [Participant], from old: [Participant], to new: [Participant], at word: Int
  ) -> [StatementDraft] {
    movers.flatMap { mover in
      new.map { draft(mover, $0, at: word, isOver: false) }
        + old.map { draft(mover, $0, at: word, isOver: true) }
    }.filter { $0.source.actor != $0.target.actor }
  }

  /// Where somebody has left, he has been, whatever the clause says.
  private func draft(_ mover: Participant, _ body: Participant, at word: Int, isOver: Bool)
    -> StatementDraft
  {
    var draft = StatementDraft(
      relation: .member, source: mover, target: body, cue: word..<word + 1, predicate: word,
      role: "member", rule: "departure", pattern: "role-verb",
      scope: isOver ? .presupposed : .clause, ending: isOver ? word : nil, isPlain: true)
    draft.isOver = isOver
    return draft
  }
}
