internal import Lexicons
internal import Grammar
internal import GraphModel
internal import Language

/// Reads relational nouns: who holds a role, what is a part of what, who is a member.
struct RoleReader: Sendable {
  let tree: SyntaxTree
  let participants: Participants
  let lexicon: RoleLexicon
  let holders: RoleHolders
  let bodies: RoleBodies

  /// The statements of one noun.
  func drafts(for noun: Int) -> [StatementDraft] {
    guard tree.isNoun(noun), let (role, words) = role(at: noun) else { return [] }
    let bodies = bodies.all(of: noun, role: role, words: words)
    guard !bodies.isEmpty else { return [] }
    return holders.all(of: noun, words: words).flatMap { holder in
      bodies.compactMap { draft(role, words: words, holder: holder, body: $0, noun: noun) }
    }
  }

  /// The role that ends in a token, with all its words: 'prime minister'.
  func role(at noun: Int) -> (Role, Range<Int>)? {
    let first = tree.document.sentence(of: noun).lowerBound
    let longest = lexicon.endsPhrase(tree.lemma(noun)) ? RoleLexicon.longest : 1
    for length in stride(from: longest, to: 1, by: -1) where noun - length + 1 >= first {
      let words = noun - length + 1..<noun + 1
      if let role = lexicon.role(phrase(words)) { return (role, words) }
    }
    return lexicon.role(tree.lemma(noun)).map { ($0, noun..<noun + 1) }
      ?? lexicon.role(tree.form(noun)).map { ($0, noun..<noun + 1) }
  }

  private func phrase(_ words: Range<Int>) -> String {
    let start = tree.document.text(of: words.lowerBound..<words.upperBound).lowercased()
    let last = tree.document[words.upperBound - 1]
    return String(start.dropLast(last.text.count)) + last.lemma.lowercased()
  }

  private func draft(
    _ role: Role, words: Range<Int>, holder: RoleHolder, body: RoleBody, noun: Int
  ) -> StatementDraft? {
    let holderKind = kind(holder.participant, of: role, beside: body.participant)
    let bodyKind = kind(body.participant, of: role, beside: holder.participant)
    guard holder.participant.actor != body.participant.actor,
      var relation = Self.relation(role, holder: holderKind, body: bodyKind),
      isTold(role, holder, body, relation, noun),
      relation != .kin || areHuman(holder.participant, body.participant)
    else { return nil }
    let isOwner = role.isOwner && [.organization, .state].contains(holderKind)
    let part = PartOffices(tree: tree, participants: participants)
    let isOfPart =
      relation == .leads
      && (body.isNested || isWithin(noun, words, of: bodyKind)
        || part.isOfPart(noun, words, of: body))
    if isOfPart || relation == .leads && isUnderAnother(noun, words) { relation = .member }
    if isOwner { relation = .part }
    let inverse = role.isInverse || isOwner
    return StatementDraft(
      relation: relation, source: inverse ? body.participant : holder.participant,
      target: inverse ? holder.participant : body.participant, event: Self.event(of: relation),
      cue: words, predicate: holder.predicate, role: tree.document.text(of: words),
      rule: holder.rule, pattern: "\(holder.pattern.rawValue)-role-\(body.pattern.name)",
      scope: holder.scope, ending: holder.ending,
      isPlain: isPlain(relation, isOfPart, holder, body)
        || isPartOutright(relation, holder, body, noun))
  }

  /// Whether neither of two is a body or a state, which have no relatives.
  private func areHuman(_ one: Participant, _ other: Participant) -> Bool {
    [one, other].allSatisfy { ![.organization, .state].contains(participants.kind($0)) }
  }

  /// X in 'Y's X unit'.
  private func hasName(_ noun: Int) -> Bool {
    tree.children(noun, "compound").contains { tree.document.isProperNoun($0) }
  }

  private static let corporate = WordClass.roleReaderCorporate

  /// Whether an apposition places one named body in another: 'X, the parent company of Y', 'Y's X unit',
  /// 'X (a Y company)'.
  private func isPartOutright(
    _ relation: Relation, _ holder: RoleHolder, _ body: RoleBody, _ noun: Int
  ) -> Bool {
    let ends = [holder.participant, body.participant]
    guard relation == .part, Self.corporate.contains(tree.lemma(noun)), !body.isNested,
      participants.isNamed(body.participant),
      participants.isNamed(holder.participant) || hasName(noun),
      ends.allSatisfy({ participants.kind($0) == .organization })
    else { return false }
    switch (holder.pattern, body.pattern) {
    case (.apposition, .preposition("of")), (.apposition, .possessive), (.apposition, .modifier),
      (.name, .possessive), (.description, .possessive), (.title, .possessive), (.title, .modifier):
      return true
    default: return false
    }
  }

  /// The kind of an end of a role: who has a relative of the same family name is a person.
  private func kind(
    _ one: Participant, of role: Role, beside other: Participant
  ) -> ActorKind {
    let kind = participants.kind(one)
    guard role.relation == .kin, kind == .organization, participants.kind(other) == .person else {
      return kind
    }
    let words = [one, other].map {
      participants.table.actors[$0.actor].name.split(separator: " ")
    }
    return words[0].count == 2 && words[0].last == words[1].last ? .person : kind
  }

  /// Whether the words leave nothing to weigh: 'X, head of sales at Y', 'X, the son of Y'.
  private func isPlain(
    _ relation: Relation, _ isOfPart: Bool, _ holder: RoleHolder, _ body: RoleBody
  ) -> Bool {
    guard [.title, .apposition, .copula].contains(holder.pattern), body.pattern != .classNoun,
      [holder.participant, body.participant].allSatisfy({ participants.isNamed($0) })
    else { return false }
    return relation == .kin
      || isOfPart && participants.kind(body.participant) == .organization
  }

  /// Whether a role is one of several within a body: 'the finance director of Y', 'a Y militia
  /// leader'.
  private func isWithin(_ noun: Int, _ words: Range<Int>, of body: ActorKind) -> Bool {
    let before = words.lowerBound - 1
    guard before >= 0,
      tree.tag(before) == "NN" || tree.tag(before) == "NNS" && body == .organization,
      tree.dependency(before) == "compound",
      tree.head(before).map({ words.contains($0) || $0 == tree.head(noun) }) ?? false,
      participants.modifier(before) == nil
    else { return false }
    return !(body == .state ? Self.states : Self.wholes).contains(tree.lemma(before))
  }

  /// Whether another holds the role for the whole of the body: 'deputy executive director', 'a local
  /// leader of Y'.
  private func isUnderAnother(_ noun: Int, _ words: Range<Int>) -> Bool {
    (tree.children(noun, "amod", "compound") + [words.lowerBound - 1]).contains {
      $0 >= 0 && $0 < words.lowerBound && Self.lesser.contains(tree.form($0))
    }
  }
  private static let lesser = WordClass.roleStatementsLesser

  /// The nouns that say again that the other is a state: 'the Orland state president'.
  private static let states = WordClass.roleStatementsStates
  /// The nouns that say again that the other is a body: 'the Reds team captain'.
  private static let wholes = WordClass.roleStatementsWholes

  /// Whether a tie tells who is meant: not 'our partners', nor an unnamed relative.
  private func isTold(
    _ role: Role, _ holder: RoleHolder, _ body: RoleBody, _ relation: Relation, _ noun: Int
  ) -> Bool {
    let actor = participants.table.actors[holder.participant.actor]
    if relation == .leads, actor.kind == .group, !["NNS", "NNPS"].contains(tree.tag(noun)) {
      return false
    }
    if body.pattern == .employer, [.description, .name].contains(holder.pattern) {
      return false
    }
    // 'a boy at Y', not 'a victim of Y', but 'an actor of Y'
    if relation == .member, role.relation == .based,
      ![.preposition("at"), .preposition("in")].contains(body.pattern),
      !Self.performers.contains(tree.lemma(noun)),
      participants.kind(body.participant) == .organization
    {
      return false
    }
    guard !actor.isNamed, holder.pattern == .description else { return true }
    if relation == .kin { return false }
    return !tree.children(noun, "poss").contains { tree.tag($0) == "PRP$" }
  }

  private static let performers = WordClass.roleStatementsPerformers

  /// The act that a critic or a supporter does.
  private static func event(of relation: Relation) -> Event? {
    switch relation {
    case .conflict: Event(.accuse, mode: "disapprove")
    case .cooperate: Event(.support)
    default: nil
    }
  }

  /// The relation between a holder and another of some kinds, or nil where it makes no sense.
  static func relation(_ role: Role, holder: ActorKind, body: ActorKind) -> Relation? {
    let relation = body == .state ? role.relationToState : role.relation
    switch holder {
    case .person where !role.isHuman: return nil
    case .organization where !role.isBody, .state where !role.isBody: return nil
    default: break
    }
    switch relation {
    case .leads: return body == .person ? nil : relation
    case .owns: return [.organization, .group].contains(body) ? relation : nil
    case .part where holder == .person && role.isHuman: return body == .person ? nil : .member
    case .member where holder == .organization && body == .person: return nil
    case .member where body == .person && role.isTaught: return .cooperate
    case .part: return body == .person || holder == .person ? nil : relation
    case .based where body == .organization && role.isHuman: return .member
    case .based: return body == .state ? relation : nil
    case .kin:
      return [.organization, .state].contains(body) || [.organization, .state].contains(holder)
        ? nil : relation
    default: return relation
    }
  }
}
