internal import GraphModel
internal import Language

/// An actor in the place where a statement meets it.
struct Participant: Sendable, Hashable {
  /// The index of the actor in the table.
  var actor: Int
  /// The tokens that stand for it.
  var tokens: Range<Int>
}

/// Whom the phrase at a token stands for.
struct Participants: Sendable {
  let tree: SyntaxTree
  let table: ActorTable
  let standIns: StandInLexicon
  let acts: ActLexicon

  /// On which side of an act a phrase stands.
  enum Side { case agent, recipient }

  private static let depth = 4

  /// The actors of a phrase and of what is coordinated to it, in order.
  func all(_ token: Int, as side: Side) -> [Participant] {
    var seen: Set<Int> = []
    return tree.coordinated(token).flatMap { one($0, as: side, depth: Self.depth) }
      .filter { seen.insert($0.actor).inserted }
  }

  /// The actors of several phrases.
  func all(_ tokens: [Int], as side: Side) -> [Participant] {
    var seen: Set<Int> = []
    return tokens.flatMap { all($0, as: side) }.filter { seen.insert($0.actor).inserted }
  }

  /// The actor that a token is the head of a mention of.
  func mention(at token: Int) -> Participant? {
    guard let mention = table.mention(headedBy: token), let actor = table.actor(headedBy: token)
    else { return nil }
    return Participant(actor: actor, tokens: table.mentions[mention].tokens)
  }

  func kind(_ participant: Participant) -> ActorKind { table.actors[participant.actor].kind }

  /// The actor of a name or nationality that modifies a noun, as its head or inside its name.
  func modifier(_ token: Int) -> Participant? {
    if let whole = mention(at: token) { return whole }
    guard let mention = table.mention(covering: token), let actor = table.actor(at: token) else {
      return nil
    }
    return Participant(actor: actor, tokens: table.mentions[mention].tokens)
  }

  private func one(_ token: Int, as side: Side, depth: Int) -> [Participant] {
    guard depth > 0 else { return [] }
    let lemma = tree.lemma(token)
    let own = mention(at: token)
    if let own, table.actors[own.actor].isNamed { return [own] }
    if tree.isRelativePronoun(token), own == nil {
      return antecedent(of: token).map { one($0, as: side, depth: depth - 1) } ?? []
    }
    if standIns.meansItsPart(lemma) || tree.form(token).allSatisfy(\.isNumber) {
      let whole = ofPhrases(token, as: side, depth: depth)
      if !whole.isEmpty { return whole }
    }
    if standIns.standsForAgent(lemma) || side == .recipient && standIns.standsForObject(lemma) {
      let meant = modifiers(of: token, as: side, depth: depth)
      if !meant.isEmpty { return meant }
    }
    if let own { return [own] }
    let apposed = tree.children(token, "appos").flatMap { one($0, as: side, depth: depth - 1) }
    if !apposed.isEmpty { return apposed }
    return side == .recipient && acts.frames(ofNoun: lemma).isEmpty && tree.isNoun(token)
      ? modifiers(of: token, as: side, depth: depth) : []
  }

  /// The actors of the possessor, else of the nearest modifier, else of the of-phrase.
  func modifiers(of token: Int, as side: Side, depth: Int = depth) -> [Participant] {
    let possessors = tree.children(token, "poss").flatMap { possessor in
      tree.coordinated(possessor).flatMap { one($0, as: side, depth: depth - 1) }
    }
    if !possessors.isEmpty { return possessors }
    let names = tree.children(token, "compound", "amod", "nmod")
    let near = names.reversed().lazy.compactMap { modifier in
      tree.coordinated(modifier).compactMap { self.modifier($0) }
    }.first { !$0.isEmpty }
    if let near { return near }
    return ofPhrases(token, as: side, depth: depth)
  }

  private func ofPhrases(_ token: Int, as side: Side, depth: Int) -> [Participant] {
    tree.objects(of: token, after: "of").flatMap { object in
      tree.coordinated(object).flatMap { one($0, as: side, depth: depth - 1) }
    }
  }

  /// The noun that a relative pronoun stands for.
  private func antecedent(of pronoun: Int) -> Int? {
    var current = pronoun
    for _ in 0..<4 {
      guard let head = tree.head(current) else { return nil }
      if tree.dependency(current) == "relcl" { return head }
      current = head
    }
    return nil
  }
}
