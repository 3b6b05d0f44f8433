internal import GraphModel
internal import Language

/// Statements of relational nouns: who holds a role (A1–A8, A13), what is a part of what (A10),
/// who is a member (A12).
struct RoleStatements: Sendable {
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
    let holderKind = participants.kind(holder.participant)
    let bodyKind = participants.kind(body.participant)
    guard holder.participant.actor != body.participant.actor,
      let relation = Self.relation(role, holder: holderKind, body: bodyKind)
    else { return nil }
    let inverse = role.isInverse
    return StatementDraft(
      relation: relation, source: inverse ? body.participant : holder.participant,
      target: inverse ? holder.participant : body.participant, event: Self.event(of: relation),
      cue: words,
      predicate: holder.predicate, role: tree.document.text(of: words),
      rule: "\(holder.pattern)-role-\(body.pattern)", scope: holder.scope)
  }

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
    case .member where holder == .organization && body == .person: return nil
    case .part: return body == .person || holder == .person ? nil : relation
    case .based: return body == .state ? relation : nil
    case .kin: return body == .organization || body == .state ? nil : relation
    default: return relation
    }
  }
}
