internal import Lexicons
internal import Grammar
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
  let roles: RoleLexicon
  let speakers: FirstPersons
  /// What words mean that are no mentions.
  let links: WordLinks

  init(
    tree: SyntaxTree, table: ActorTable, standIns: StandInLexicon, acts: ActLexicon,
    roles: RoleLexicon, speakers: FirstPersons
  ) {
    self.tree = tree
    self.table = table
    self.standIns = standIns
    self.acts = acts
    self.roles = roles
    self.speakers = speakers
    links = WordLinks(tree: tree, table: table, roles: roles)
  }

  /// The same grammar with others as the actors.
  func over(_ table: ActorTable) -> Participants {
    Participants(
      tree: tree, table: table, standIns: standIns, acts: acts, roles: roles, speakers: speakers)
  }

  /// On which side of an act a phrase stands.
  ///
  /// A recipient may be reached through anything of his ('criticised the policy of Y'); a body, upon
  /// which something is done, only through what stands for it ('bombed positions of Y').
  enum Side { case agent, recipient, body }

  static let depth = 4

  /// The actors of a phrase and of what is coordinated to it or included in it, in order.
  func all(_ token: Int, as side: Side) -> [Participant] {
    var seen: Set<Int> = []
    return listed(token).flatMap { tree.coordinated($0) }
      .flatMap { one($0, as: side, depth: Self.depth) }
      .filter { seen.insert($0.actor).inserted }
  }

  /// The actors of a phrase alone, without what is coordinated to it.
  func single(_ token: Int, as side: Side) -> [Participant] {
    var seen: Set<Int> = []
    return one(token, as: side, depth: Self.depth).filter { seen.insert($0.actor).inserted }
  }

  /// A phrase and those that the parser hung on it instead of coordinating them: 'X, Y and Z',
  /// 'minister X and general Y'.
  private func listed(_ token: Int) -> [Int] {
    let before = tree.children(token, "nmod").filter { modifier in
      mention(at: modifier) != nil && tree.children(modifier, "cc").contains { $0 > modifier }
        && tree.children(modifier, "conj").isEmpty
    }
    // 'Minister X and his counterpart Y' with the minister hung on Y
    let titled = tree.children(token, "compound", "nmod").filter { roles.isHuman(tree.lemma($0)) }
      .flatMap { tree.children($0, "appos") }.filter { !tree.children($0, "cc").isEmpty }
    let after = tree.children(token, "appos").filter { member in
      mention(at: token) != nil && mention(at: member) != nil
        && !tree.children(member, "conj").isEmpty && !tree.children(member, "cc").isEmpty
        && !roles.isHuman(tree.lemma(member))
        && mention(at: member)?.actor != mention(at: token)?.actor
    }
    // 'welcomed Front leader X and Y': the parser hangs Y on the name X instead of the leader
    let beside = tree.children(token, "appos").flatMap { tree.coordinated($0).dropFirst() }
      .filter {
        !tree.tag(token).hasSuffix("S") && roles.isHuman(tree.lemma(token))
          && mention(at: $0).map { kind($0) == .person } ?? false && !after.contains($0)
      }
    return before + titled + [token] + after + beside
  }

  /// The phrases after 'including' and 'such as' of a noun or of a phrase within it.
  func included(in token: Int) -> [Int] {
    let within = [token] + tree.prepositionalPhrases(token).map(\.object)
    return within.flatMap { noun in
      tree.prepositionalPhrases(noun)
        .filter { ["including", "include"].contains($0.word) || isSuchAs($0) }
        .flatMap { tree.coordinated($0.object) }
    }
  }

  private func isSuchAs(_ phrase: SyntaxTree.PrepositionalPhrase) -> Bool {
    phrase.word == "as" && phrase.marker > 0 && tree.form(phrase.marker - 1) == "such"
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

  /// Whether the article names a participant.
  func isNamed(_ participant: Participant) -> Bool { table.actors[participant.actor].isNamed }

  /// The actor of a name or nationality that modifies a noun, as its head or inside its name.
  func modifier(_ token: Int) -> Participant? {
    if let whole = mention(at: token) { return whole }
    guard let mention = table.mention(covering: token), let actor = table.actor(at: token),
      table.mentions[mention].form == .name || table.mentions[mention].head == token
    else { return links.name(at: token).map { Participant(actor: $0.actor, tokens: $0.tokens) } }
    return Participant(actor: actor, tokens: table.mentions[mention].tokens)
  }

  func one(_ token: Int, as side: Side, depth: Int) -> [Participant] {
    guard depth > 0, !tree.isLeftOut(from: tree.phraseStart(token)) else { return [] }
    return meant(token, as: side, depth: depth)
      + included(in: token).flatMap { meant($0, as: side, depth: depth - 1) }
  }

  /// Whom a phrase means: the surest of what it may be.
  private func meant(_ token: Int, as side: Side, depth: Int) -> [Participant] {
    guard depth > 0 else { return [] }
    let own = mention(at: token)
    return relativeOwner(token, as: side, depth: depth) ?? several(at: token)
      ?? named(own, at: token) ?? relativeNoun(own, at: token, as: side, depth: depth)
      ?? represented(at: token, as: side, depth: depth)
      ?? stoodFor(own, at: token, as: side, depth: depth)
      ?? own.map { introduced($0, at: token, as: side, depth: depth) ?? [$0] }
      ?? unmentioned(token, as: side, depth: depth)
  }

  /// Whom 'whose' means.
  private func relativeOwner(_ token: Int, as side: Side, depth: Int) -> [Participant]? {
    guard tree.tag(token) == "WP$", let before = antecedent(of: token) else { return nil }
    return one(before, as: side, depth: depth - 1).nonEmpty
  }

  /// Those whom a phrase for several stands for.
  private func several(at token: Int) -> [Participant]? {
    let tokens = table.mention(headedBy: token).map { table.mentions[$0].tokens }
    return table.several(headedBy: token).map {
      Participant(actor: $0, tokens: tokens ?? token..<token + 1)
    }.nonEmpty
  }

  /// Whom a phrase names, or the names that spell it out.
  private func named(_ own: Participant?, at token: Int) -> [Participant]? {
    if let named = apposedName(own, at: token) { return [named] }
    if let own, isName(own, at: token) { return [own] }
    let members = listedNames(of: token)
    return members.count > 1 ? members : nil
  }

  /// Whom 'who' and 'which' mean.
  private func relativeNoun(
    _ own: Participant?, at token: Int, as side: Side, depth: Int
  ) -> [Participant]? {
    guard tree.isRelativePronoun(token), own == nil else { return nil }
    return antecedent(of: token).map { one($0, as: side, depth: depth - 1) } ?? []
  }

  /// Whom words mean that nobody is known by: the speaker, what stands beside or owns them.
  private func unmentioned(_ token: Int, as side: Side, depth: Int) -> [Participant] {
    let lemma = tree.lemma(token)
    if let speaker = speakers.firstPerson(token) {
      return one(speaker, as: side, depth: depth - 1)
    }
    let apposed = appositions(of: token).flatMap { one($0, as: side, depth: depth - 1) }
    if !apposed.isEmpty { return apposed }
    let frames = acts.frames(ofNoun: lemma)
    // 'his death' and 'his arrest' are no acts of his.
    let isHis = side == .agent && !frames.contains { $0.is(.patient) }
    let isOwned = !tree.children(token, "poss").isEmpty
    if isHis || side == .body && frames.isEmpty, isOwned, !roles.isHuman(lemma) {
      return modifiers(of: token, as: side, depth: depth)
    }
    if roles.isHuman(lemma), !isOwned {
      let near = nearModifiers(of: token)
      // 'killed the deputy chief of Y'
      guard near.isEmpty, side == .body else { return near }
      return ofPhrases(token, as: side, depth: depth).filter { kind($0) != .person }
    }
    return side == .recipient && frames.isEmpty && tree.isNoun(token)
      ? modifiers(of: token, as: side, depth: depth) : []
  }

  /// The name beside a description: 'the newspaper La Hora'.
  private func apposedName(_ own: Participant?, at token: Int) -> Participant? {
    guard own != nil, let mention = table.mention(headedBy: token) else { return nil }
    return links.name(ofDescription: mention).flatMap { name in
      table.actorOfMention[name].map {
        Participant(actor: $0, tokens: table.mentions[name].tokens)
      }
    }
  }

  /// The names that spell out a description in the plural: 'the two leaders, X and Y'.
  private func listedNames(of token: Int) -> [Participant] {
    guard tree.tag(token).hasSuffix("S") else { return [] }
    return tree.children(token, "appos").flatMap { tree.coordinated($0) }
      .compactMap { mention(at: $0) }
  }

  /// Whether a mention names its actor, by more than a noun that stands for somebody else.
  private func isName(_ own: Participant, at token: Int) -> Bool {
    isNamed(own)
      && !(own.tokens.count == 1 && standIns.standsForAgent(tree.lemma(token)))
  }

  /// The noun that a relative pronoun stands for.
  private func antecedent(of pronoun: Int) -> Int? {
    var current = pronoun
    for _ in 0..<4 {
      guard let head = tree.head(current) else { break }
      if tree.dependency(current) == "relcl" {
        return tree.form(pronoun) == "who" ? person(describedWithin: head) : described(by: head)
      }
      // 'Y, whose leader, X, ...'
      if tree.dependency(current) == "appos", tree.tag(pronoun) == "WP$", head < pronoun {
        return head
      }
      current = head
    }
    // The clause hangs somewhere else: the name right before it.
    guard tree.tag(pronoun) == "WP$" else { return nil }
    var last = pronoun - 1
    if last > 0, tree.form(last) == "," { last -= 1 }
    return last >= 0 ? table.mention(covering: last).map { table.mentions[$0].head } : nil
  }
}
