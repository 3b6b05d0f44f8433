internal import Lexicons
internal import Grammar
internal import GraphModel
internal import Language

/// Affiliations that two names side by side state without a role: 'Ann Lee of the Red Cross' (A9),
/// 'Spain's Civil Guard', 'anti-Orland protesters'.
struct NameStatements: Sendable {
  let tree: SyntaxTree
  let participants: Participants
  let roles: RoleStatements

  func drafts(for token: Int) -> [StatementDraft] {
    affiliations(of: token) + opposition(of: token) + governmentOfPerson(token)
      + nationality(token) + predicatedNationality(token) + apposedBody(token)
      + collective(token)
  }

  /// 'X is an Orland linguist', 'the Orland carrier X', 'X, an Orland poet', where the noun is no
  /// role that says more.
  private func nationality(_ noun: Int) -> [StatementDraft] {
    guard tree.tag(noun) == "NN", roles.role(at: noun) == nil, participants.mention(at: noun) == nil
    else { return [] }
    let states = tree.children(noun, "amod", "nmod", "compound").filter { !tree.isOpposed($0) }
      .compactMap { participants.modifier($0) }.filter { participants.kind($0) == .state }
    guard !states.isEmpty else { return [] }
    let host: Int
    switch tree.dependency(noun) {
    case "compound", "nmod": host = tree.head(noun) ?? noun
    default: host = participants.described(by: noun)
    }
    guard host != noun, let holder = participants.mention(at: host),
      participants.table.actors[holder.actor].isNamed,
      [.person, .organization].contains(participants.kind(holder))
    else { return [] }
    return states.map { draft(.based, holder, $0, cue: noun, rule: "nationality") }
  }

  /// 'X was French'.
  private func predicatedNationality(_ token: Int) -> [StatementDraft] {
    guard ["acomp", "attr"].contains(tree.dependency(token)), let verb = tree.head(token),
      tree.lemma(verb) == "be", tree.tag(token) == "JJ" || tree.children(token, "det").isEmpty,
      let state = participants.mention(at: token), participants.kind(state) == .state,
      let subject = tree.children(verb, "nsubj").first
    else { return [] }
    return participants.all(subject, as: .agent)
      .filter { [.person, .organization].contains(participants.kind($0)) }
      .map {
        StatementDraft(
          relation: .based, source: $0, target: state, event: nil, cue: token..<token + 1,
          predicate: verb, role: tree.form(token), rule: "nationality", scope: .clause)
      }
  }

  /// A collective that a body's name introduces, where its noun is no role: 'Harbour planners'.
  private func collective(_ noun: Int) -> [StatementDraft] {
    guard tree.tag(noun) == "NNS", roles.role(at: noun) == nil,
      let holder = participants.mention(at: noun), participants.kind(holder) == .group,
      !participants.table.actors[holder.actor].isNamed
    else { return [] }
    let names = tree.children(noun, "compound", "nmod").filter { !tree.isOpposed($0) }
    return names.compactMap { participants.modifier($0) }
      .filter { participants.kind($0) == .organization && $0.actor != holder.actor }
      .prefix(1).map { draft(.member, holder, $0, cue: noun, rule: "collective") }
  }

  private static let units = WordClass.nameStatementsUnits

  /// 'A Battery, 3rd Battalion', 'Sergeant X, 3rd Battalion,', 'X (Harvest Party)'.
  private func apposedBody(_ token: Int) -> [StatementDraft] {
    guard let holder = participants.mention(at: token),
      participants.table.actors[holder.actor].isNamed
    else { return [] }
    let bodies = tree.children(token, "appos").filter { tree.children($0, "conj").isEmpty }
      .filter { roles.role(at: $0)?.0.isHuman != true }
      .compactMap { apposed in participants.mention(at: apposed).map { (apposed, $0) } }
      .filter {
        participants.kind($0.1) == .organization && $0.1.actor != holder.actor
          && participants.table.actors[$0.1.actor].isNamed
          && $0.1.tokens.lowerBound > 0
          && [",", "("].contains(tree.form($0.1.tokens.lowerBound - 1))
          && !tree.children($0.0, "det").contains { tree.form($0) == "a" || tree.form($0) == "an" }
      }
    return bodies.prefix(1).compactMap { apposed, body in
      switch participants.kind(holder) {
      case .person: draft(.member, holder, body, cue: apposed, rule: "person-apposition")
      case .organization
      where Self.units.contains(tree.form(token)) && Self.units.contains(tree.form(apposed)):
        draft(.part, holder, body, cue: apposed, rule: "unit-apposition")
      default: nil
      }
    }
  }

  /// 'the coalition against Y', 'anti-Y protesters'.
  private func opposition(of token: Int) -> [StatementDraft] {
    guard tree.isNoun(token),
      participants.acts.frames(ofNoun: tree.lemma(token)).isEmpty
        || participants.mention(at: token) != nil
    else { return [] }
    let prefixed = tree.children(token, "amod", "compound", "nmod").filter { tree.isAgainst($0) }
    // In 'helped Y against Z' the helper is against Z.
    let isHelped = tree.dependency(token) == "dobj"
    let foes =
      (isHelped ? [] : participants.all(tree.objects(of: token, after: "against"), as: .recipient))
      + prefixed.compactMap { participants.modifier($0) }
    guard !foes.isEmpty else { return [] }
    return participants.all(token, as: .agent).flatMap { source in
      foes.filter { $0.actor != source.actor }.map { foe in
        StatementDraft(
          relation: .conflict, source: source, target: foe, event: Event(.reject),
          cue: foe.tokens, predicate: token, role: "against", rule: "opposition",
          scope: .presupposed)
      }
    }
  }

  private func affiliations(of token: Int) -> [StatementDraft] {
    guard let holder = participants.mention(at: token),
      let mention = participants.table.mention(headedBy: token),
      participants.table.mentions[mention].form == .name
    else { return [] }
    switch participants.kind(holder) {
    case .person: return personOfBody(holder, token)
    case .organization:
      return bodyOfState(holder, token) + bodyOfPerson(holder, token) + bodyByName(holder, token)
        + unitOfUnit(holder)
    case .group: return bodyByName(holder, token)
    case .state: return []
    }
  }

  private func personOfBody(_ holder: Participant, _ token: Int) -> [StatementDraft] {
    possessorOfPerson(holder, token) + bodyBehindPerson(holder, token)
  }

  /// 'Arland's Ann Lee', 'the Front's Joe Holm'.
  private func possessorOfPerson(_ holder: Participant, _ token: Int) -> [StatementDraft] {
    tree.children(token, "poss").filter { tree.document[$0].partOfSpeech == "PROPN" }
      .compactMap { participants.mention(at: $0) }
      .filter {
        [.organization, .state].contains(participants.kind($0)) && $0.actor != holder.actor
          && $0.tokens.upperBound + 1 == holder.tokens.lowerBound
      }
      .map { body in
        draft(
          participants.kind(body) == .state ? .based : .member, holder, body,
          cue: body.tokens.lowerBound,
          rule: "person-possessor")
      }
  }

  private func bodyBehindPerson(_ holder: Participant, _ token: Int) -> [StatementDraft] {
    tree.prepositionalPhrases(token).filter { ["of", "from", "with"].contains($0.word) }
      .flatMap { phrase in
        participants.all(phrase.object, as: .agent)
          .filter { participants.kind($0) == .organization && $0.actor != holder.actor }
          .map { draft(.member, holder, $0, cue: phrase.marker, rule: "person-\(phrase.word)") }
      }
  }

  /// 'Brandt's government', where the noun stands for a state or its government.
  private func governmentOfPerson(_ token: Int) -> [StatementDraft] {
    guard ["government", "regime", "administration", "cabinet"].contains(tree.lemma(token)),
      let holder = participants.mention(at: token),
      [.state, .organization].contains(participants.kind(holder))
    else { return [] }
    return (tree.children(token, "poss", "compound", "nmod") + tree.objects(of: token, after: "of"))
      .compactMap { possessor in
        guard let leader = participants.mention(at: possessor), leader.actor != holder.actor,
          participants.kind(leader) == .person, tree.document[possessor].partOfSpeech == "PROPN"
        else { return nil }
        return draft(.leads, leader, holder, cue: token, rule: "government-of-person")
      }
  }

  private static let followings = WordClass.nameStatementsFollowings

  /// A15: 'Amira Sol's Harvest Party', 'the Harvest bloc of Amira Sol'.
  private func bodyOfPerson(_ holder: Participant, _ token: Int) -> [StatementDraft] {
    let of = tree.prepositionalPhrases(token).filter {
      $0.word == "of" && Self.followings.contains(tree.form(token))
    }
    return (tree.children(token, "poss") + of.map(\.object)).compactMap { possessor in
      guard let leader = participants.mention(at: possessor), leader.actor != holder.actor,
        participants.kind(leader) == .person,
        tree.document[possessor].partOfSpeech == "PROPN"
          || tree.tag(possessor) == "PRP$" && tree.dependency(token) == "conj"
      else { return nil }
      return draft(.leads, leader, holder, cue: token, rule: "body-of-person")
    }
  }

  private func bodyOfState(_ holder: Participant, _ token: Int) -> [StatementDraft] {
    guard roles.role(at: token) == nil else { return [] }
    let modifiers = tree.children(token, "poss", "amod", "compound", "nmod")
      .filter { !tree.isOpposed($0) }
    return modifiers.compactMap { modifier -> StatementDraft? in
      guard let owner = participants.mention(at: modifier), owner.actor != holder.actor else {
        return nil
      }
      let possessive = tree.dependency(modifier) == "poss"
      switch participants.kind(owner) {
      case .state:
        return draft(
          possessive ? .part : .based, holder, owner, cue: modifier, rule: "body-of-state")
      case .organization where possessive:
        return draft(.part, holder, owner, cue: modifier, rule: "body-of-body")
      default: return nil
      }
    }
  }

  /// A body whose name begins with that of a state or of a larger body: 'the UN Security Council'.
  private func bodyByName(_ holder: Participant, _ token: Int) -> [StatementDraft] {
    let words = tree.document.text(of: holder.tokens)
    guard !isUprising(words) else { return [] }
    let table = participants.table
    let owner = table.actors.indices.first { index in
      let actor = table.actors[index]
      return index != holder.actor && actor.isNamed
        && [.state, .organization].contains(actor.kind)
        && ([actor.name] + actor.aliases).contains { words.hasPrefix($0 + " ") }
    }
    let last = tree.lemma(token)
    guard let owner, let mention = table.actors[owner].mentions.first,
      Self.branches.contains(last) || Self.branches.contains(tree.form(token))
    else { return [] }
    let whole = Participant(actor: owner, tokens: table.mentions[mention].tokens)
    return [draft(.part, holder, whole, cue: token, rule: "body-by-name")]
  }

  /// A unit whose name holds that of the larger unit: '3rd Battalion, 6th Guards'.
  private func unitOfUnit(_ holder: Participant) -> [StatementDraft] {
    let comma = holder.tokens.last { tree.form($0) == "," }
    guard let comma, let last = holder.tokens.last,
      let mention = participants.table.mention(covering: last),
      let whole = participants.table.actorOfMention[mention], whole != holder.actor,
      participants.table.mentions[mention].tokens.lowerBound > comma
    else { return [] }
    let unit = Participant(actor: whole, tokens: participants.table.mentions[mention].tokens)
    return [draft(.part, holder, unit, cue: comma, rule: "unit-of-unit")]
  }

  /// Whether a force names itself after a state without serving it: 'the Orland Liberation Army'.
  private func isUprising(_ name: String) -> Bool {
    let words = name.lowercased().split(separator: " ").map(String.init)
    let forces: Set<String> = ["forces", "force", "army", "front", "troops", "command", "council"]
    let causes: Set<String> = [
      "democratic", "liberation", "free", "resistance", "popular", "opposition", "rebel",
      "revolutionary", "islamic", "national", "transitional",
    ]
    guard let last = words.last, forces.contains(last) else { return false }
    return words.dropFirst().dropLast().contains {
      causes.contains($0) && !($0 == "national" && ["army", "council"].contains(last))
        && !($0 == "popular" && last == "army")
    }
  }

  /// What a state's or a larger body's part is called.
  private static let branches = WordClass.nameStatementsBranches

  private func draft(
    _ relation: Relation, _ source: Participant, _ target: Participant, cue: Int, rule: String
  ) -> StatementDraft {
    StatementDraft(
      relation: relation, source: source, target: target, event: nil, cue: cue..<cue + 1,
      predicate: cue, role: tree.form(cue), rule: rule, scope: .presupposed)
  }
}
