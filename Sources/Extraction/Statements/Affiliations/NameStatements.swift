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
    return tree.children(token, "poss").compactMap { possessor in
      guard let leader = participants.mention(at: possessor),
        participants.kind(leader) == .person, tree.document[possessor].partOfSpeech == "PROPN"
      else { return nil }
      return draft(.leads, leader, holder, cue: token, rule: "government-of-person")
    }
  }

  private static let followings: Set<String> = [
    "bloc", "party", "militia", "list", "movement", "faction", "front", "alliance", "coalition",
    "group", "brigade", "army", "company", "firm", "guard",
  ]

  /// A15: 'Amira Sol's Harvest Party', 'the Harvest bloc of Amira Sol'.
  private func bodyOfPerson(_ holder: Participant, _ token: Int) -> [StatementDraft] {
    let of = tree.prepositionalPhrases(token).filter {
      $0.word == "of" && Self.followings.contains(tree.form(token))
    }
    return (tree.children(token, "poss") + of.map(\.object)).compactMap { possessor in
      guard let leader = participants.mention(at: possessor), leader.actor != holder.actor,
        participants.kind(leader) == .person, tree.document[possessor].partOfSpeech == "PROPN"
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

  /// What a state's or a larger body's part is called.
  private static let branches: Set<String> = [
    "council", "army", "navy", "marine", "marines", "ministry", "department", "force", "forces",
    "police", "parliament", "senate", "congress", "court", "government", "guard", "agency",
    "commission", "committee", "embassy", "assembly", "secretariat", "office", "bureau",
    "command", "fleet", "treasury", "administration", "authority", "service", "mission",
    "delegation", "division", "branch", "wing", "cabinet", "consulate", "troops",
  ]

  private func draft(
    _ relation: Relation, _ source: Participant, _ target: Participant, cue: Int, rule: String
  ) -> StatementDraft {
    StatementDraft(
      relation: relation, source: source, target: target, event: nil, cue: cue..<cue + 1,
      predicate: cue, role: tree.form(cue), rule: rule, scope: .presupposed)
  }
}
