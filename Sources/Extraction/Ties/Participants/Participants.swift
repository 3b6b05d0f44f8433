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

  /// The actor of a name or nationality that modifies a noun, as its head or inside its name.
  func modifier(_ token: Int) -> Participant? {
    if let whole = mention(at: token) { return whole }
    guard let mention = table.mention(covering: token), let actor = table.actor(at: token),
      table.mentions[mention].form == .name || table.mentions[mention].head == token
    else { return bareName(token) }
    return Participant(actor: actor, tokens: table.mentions[mention].tokens)
  }

  /// The actor whose name a capitalised modifier repeats: 'Harbour' in 'Harbour forces'.
  private func bareName(_ token: Int) -> Participant? {
    let form = tree.document[token].text
    guard tree.isNoun(token), form.first?.isUppercase == true, form.count > 2 else { return nil }
    let named = table.actors.firstIndex { $0.name == form || $0.aliases.contains(form) }
    return (named ?? body(named: form)).map {
      Participant(actor: $0, tokens: token..<token + 1)
    }
  }

  private static let unions = WordClass.participantsUnions

  /// The body that a word in names and descriptions means: 'Alliance' in 'Alliance nations' and
  /// 'Alliance forces'.
  private func body(named word: String) -> Int? {
    guard Self.unions.contains(word.lowercased()) else { return nil }
    let bodies = table.actors.indices.filter { index in
      [.organization, .group].contains(table.actors[index].kind)
        && table.actors[index].name.split(separator: " ").contains { $0 == word }
    }
    let named = bodies.filter { table.actors[$0].isNamed }
    return named.count > 1 ? nil : named.first ?? bodies.first
  }

  func one(_ token: Int, as side: Side, depth: Int) -> [Participant] {
    guard depth > 0 else { return [] }
    return meant(token, as: side, depth: depth)
      + included(in: token).flatMap { meant($0, as: side, depth: depth - 1) }
  }

  private func meant(_ token: Int, as side: Side, depth: Int) -> [Participant] {
    guard depth > 0 else { return [] }
    let lemma = tree.lemma(token)
    if tree.tag(token) == "WP$", let before = antecedent(of: token) {
      let named = one(before, as: side, depth: depth - 1)
      if !named.isEmpty { return named }
    }
    let several = table.several(headedBy: token)
    if !several.isEmpty {
      let tokens = table.mention(headedBy: token).map { table.mentions[$0].tokens }
      return several.map { Participant(actor: $0, tokens: tokens ?? token..<token + 1) }
    }
    let own = mention(at: token)
    if let named = apposedName(own, at: token) { return [named] }
    if let own, isName(own, at: token) { return [own] }
    let members = listedNames(of: token)
    if members.count > 1 { return members }
    if tree.isRelativePronoun(token), own == nil {
      return antecedent(of: token).map { one($0, as: side, depth: depth - 1) } ?? []
    }
    if standIns.meansItsPart(lemma) && !isFormer(token) || tree.form(token).allSatisfy(\.isNumber) {
      let whole = ofPhrases(token, as: side, depth: depth)
      if !whole.isEmpty { return whole }
    }
    if tree.tag(token) == "NNS", ClassNouns.shared.contains(lemma) {
      let bodies = nearModifiers(of: token)
      if bodies.count > 1 { return bodies }
    }
    if standIns.speaksForOthers(lemma), tree.tag(token).hasSuffix("S") {
      let whole = represented(token, as: side, depth: depth)
      // 'the Ministers of Norway, Sweden and Iceland' with the others hung on the ministers
      let isCut =
        whole.count == 1 && whole.allSatisfy { kind($0) == .state }
        && tree.children(token, "conj").contains { mention(at: $0).map { kind($0) } == .state }
      if whole.count > 1 || isCut { return whole }
    }
    if standIns.standsForAgent(lemma) || side != .agent && standIns.standsForObject(lemma) {
      let meant = modifiers(of: token, as: side, depth: depth)
        .filter { !standIns.isIrregular(lemma) || kind($0) != .state }
      if !meant.isEmpty { return meant }
    }
    if own == nil {
      let named = specified(token).flatMap { one($0, as: side, depth: depth - 1) }
      if !named.isEmpty { return named }
    }
    // 'Y, whose laboratory was built by X'
    if own != nil, side != .agent, !roles.isHuman(lemma),
      tree.children(token, "poss").contains(where: { tree.tag($0) == "WP$" })
    {
      let owners = modifiers(of: token, as: side, depth: depth)
      if !owners.isEmpty { return owners }
    }
    if let own { return introduced(own, at: token, as: side, depth: depth) ?? [own] }
    if let speaker = speakers.firstPerson(token) {
      return one(speaker, as: side, depth: depth - 1)
    }
    let apposed = appositions(of: token).flatMap { one($0, as: side, depth: depth - 1) }
    if !apposed.isEmpty { return apposed }
    let isAct = !acts.frames(ofNoun: lemma).isEmpty
    // 'his death' and 'his arrest' are no acts of his.
    let isHis = side == .agent && !acts.frames(ofNoun: lemma).contains { $0.is(.patient) }
    if isHis || side == .body && !isAct,
      !tree.children(token, "poss").isEmpty, !roles.isHuman(lemma)
    {
      return modifiers(of: token, as: side, depth: depth)
    }
    if own == nil, roles.isHuman(lemma), tree.children(token, "poss").isEmpty {
      let near = nearModifiers(of: token)
      // 'killed the deputy chief of Y'
      guard near.isEmpty, side == .body else { return near }
      return ofPhrases(token, as: side, depth: depth).filter { kind($0) != .person }
    }
    return side == .recipient && acts.frames(ofNoun: lemma).isEmpty && tree.isNoun(token)
      ? modifiers(of: token, as: side, depth: depth) : []
  }

  /// Whether people no longer belong to what they are called after: 'former members of Y'.
  private func isFormer(_ token: Int) -> Bool {
    tree.children(token, "amod", "compound").contains {
      ["former", "ex", "expelled", "dissident", "breakaway"].contains(tree.form($0))
    }
  }

  /// The name beside a description: 'the newspaper La Hora'.
  private func apposedName(_ own: Participant?, at token: Int) -> Participant? {
    guard own != nil, let mention = table.mention(headedBy: token),
      table.mentions[mention].form == .description
    else { return nil }
    let names = appositions(of: token).filter { apposed in
      table.mention(headedBy: apposed).map { table.mentions[$0].form == .name } ?? false
        && (tree.children(apposed, "conj").isEmpty || !tree.tag(token).hasSuffix("S"))
    }
    return names.first.flatMap { self.mention(at: $0) } ?? followingName(mention)
  }

  /// The names that spell out a description in the plural: 'the two leaders, X and Y'.
  private func listedNames(of token: Int) -> [Participant] {
    guard tree.tag(token).hasSuffix("S") else { return [] }
    return tree.children(token, "appos").flatMap { tree.coordinated($0) }
      .compactMap { mention(at: $0) }
  }

  /// The name right behind a description where the parser did not join them.
  private func followingName(_ description: Int) -> Participant? {
    let noun = table.mentions[description]
    let next = noun.tokens.upperBound
    guard next < tree.document.count, tree.tag(noun.head).hasPrefix("NN"),
      let index = table.mention(covering: next), let actor = table.actorOfMention[index],
      table.mentions[index].form == .name, table.mentions[index].tokens.lowerBound == next,
      table.actors[actor].kind == noun.kind, tree.dependency(table.mentions[index].head) != "poss"
    else { return nil }
    return Participant(actor: actor, tokens: table.mentions[index].tokens)
  }

  /// Whether a mention names its actor, by more than a noun that stands for somebody else.
  private func isName(_ own: Participant, at token: Int) -> Bool {
    table.actors[own.actor].isNamed
      && !(own.tokens.count == 1 && standIns.standsForAgent(tree.lemma(token)))
  }

  /// For whom an unnamed actor stood where it was introduced: 'these fighters' after 'Y fighters'.
  private func introduced(
    _ own: Participant, at token: Int, as side: Side, depth: Int
  ) -> [Participant]? {
    let actor = table.actors[own.actor]
    guard !actor.isNamed, let first = actor.mentions.first,
      case let head = table.mentions[first].head, head != token,
      standIns.standsForAgent(tree.lemma(head))
    else { return nil }
    let meant = modifiers(of: head, as: side, depth: depth - 1)
    return meant.isEmpty ? nil : meant
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
