internal import Lexicons
internal import Grammar
internal import GraphModel
internal import Language

/// Standing relations that hold both ways: 'X and Y are rivals', 'the alliance between X and Y',
/// 'X and its rival Y', 'X is at odds with Y'.
struct MutualStatements: Sendable {
  let tree: SyntaxTree
  let arguments: ClauseArguments
  let participants: Participants
  let roles: RoleStatements

  func drafts(for token: Int) -> [StatementDraft] {
    sharedRole(token) + relationNoun(token) + besideName(token) + idiom(token) + pairing(token)
  }

  /// 'X and Y are rivals', 'brothers X and Y', 'X and Y, allies since the war,'.
  private func sharedRole(_ noun: Int) -> [StatementDraft] {
    guard ["NNS", "NNPS"].contains(tree.tag(noun)), let (role, words) = roles.role(at: noun),
      role.isMutual, roles.bodies.all(of: noun, role: role, words: words).isEmpty
    else { return [] }
    let holders = roles.holders.all(of: noun, words: words).filter {
      participants.table.actors[$0.participant.actor].isNamed
    }
    guard let first = holders.first, first.pattern != "description" else { return [] }
    return pairs(
      holders.map(\.participant), role.relation, cue: words, predicate: first.predicate,
      scope: first.scope)
  }

  /// The nouns that name a relation between two, by what they say.
  private static let relations: [String: Relation] = [
    "marriage": .kin, "wedding": .kin, "engagement": .kin, "divorce": .kin, "rivalry": .rival,
    "feud": .rival,
    "enmity": .rival, "hostility": .rival, "antagonism": .rival, "alliance": .allied,
    "partnership": .allied, "friendship": .allied, "coalition": .allied, "alignment": .allied,
  ]
  /// The nouns that do so only between persons and bodies; of states they say what passes.
  private static let bonds = WordClass.mutualStatementsBonds

  /// 'the rivalry between X and Y', 'X's marriage to Y', 'X has close ties to Y'.
  private func relationNoun(_ noun: Int) -> [StatementDraft] {
    guard tree.isNoun(noun), participants.mention(at: noun) == nil else { return [] }
    let lemma = tree.lemma(noun)
    let isBond = Self.bonds.contains(lemma)
    guard let relation = Self.relations[lemma] ?? (isBond ? .allied : nil) else { return [] }
    let shared = participants.all(
      tree.objects(of: noun, after: "between") + tree.objects(of: noun, after: "of"), as: .agent)
    let partners = participants.all(
      tree.objects(of: noun, after: "with") + tree.objects(of: noun, after: "to"), as: .agent)
    let owners = participants.all(tree.children(noun, "poss"), as: .agent)
    let possessed = owners.isEmpty ? shared : owners
    if partners.isEmpty, !isBond {
      return pairs(
        possessed, relation, cue: noun..<noun + 1, predicate: noun, scope: .presupposed)
    }
    let holders = possessed.isEmpty ? havers(of: noun) : possessed
    let isHad = possessed.isEmpty && tree.dependency(noun) == "dobj"
    return holders.flatMap { holder in
      partners.filter { !isBond || isBound(holder) && isBound($0) }.compactMap { partner in
        draft(
          relation, holder, partner, cue: noun..<noun + 1,
          predicate: isHad ? tree.head(noun) ?? noun : noun, scope: isHad ? .clause : .presupposed)
      }
    }
  }

  private func isBound(_ participant: Participant) -> Bool {
    participants.kind(participant) != .state
      && participants.table.actors[participant.actor].isNamed
  }

  /// Who has the relation: 'X has ties to', 'X, with links to'.
  private func havers(of noun: Int) -> [Participant] {
    guard let head = tree.head(noun) else { return [] }
    let having: Set<String> = [
      "have", "maintain", "keep", "retain", "form", "enjoy", "cultivate", "strike", "forge",
    ]
    if tree.dependency(noun) == "dobj", having.contains(tree.lemma(head)) {
      return arguments.subject(of: head).map { participants.all($0, as: .agent) } ?? []
    }
    if tree.dependency(noun) == "pobj", tree.form(head) == "with", let owner = tree.head(head) {
      let host = tree.isVerb(owner) ? nil : owner
      return host.map { participants.all($0, as: .agent) } ?? []
    }
    return []
  }

  /// 'X and its rival Y', 'rival Y' beside X, where the parser takes the noun for an adjective.
  private func besideName(_ token: Int) -> [StatementDraft] {
    guard tree.dependency(token) == "amod", let name = tree.head(token), name > token,
      let (role, words) = roles.role(at: token), [.rival, .allied].contains(role.relation),
      let first = participants.mention(at: name), participants.table.actors[first.actor].isNamed
    else { return [] }
    var others = participants.all(tree.children(name, "poss"), as: .agent)
    if others.isEmpty, tree.children(name, "det", "poss").isEmpty {
      let head = tree.coordinationHead(name)
      others = head == name ? [] : participants.single(head, as: .agent)
    }
    let holders = tree.coordinated(name).compactMap { participants.mention(at: $0) }
    return holders.flatMap { holder in
      others.compactMap { other in
        guard !holders.contains(where: { $0.actor == other.actor }) else { return nil }
        return draft(
          role.relation, holder, other, cue: words, predicate: token, scope: .presupposed)
      }
    }
  }

  private static let idioms: [String: Relation] = [
    "odds": .rival, "odd": .rival, "loggerheads": .rival, "feud": .rival, "coalition": .allied,
    "alliance": .allied, "league": .allied, "partnership": .allied,
  ]

  /// 'X is at odds with Y', 'X governs in coalition with Y'.
  private func idiom(_ noun: Int) -> [StatementDraft] {
    guard tree.dependency(noun) == "pobj", let relation = Self.idioms[tree.lemma(noun)],
      let marker = tree.head(noun), ["at", "in"].contains(tree.form(marker)),
      let verb = tree.head(marker)
    else { return [] }
    let holder = tree.isVerb(verb) ? arguments.subject(of: verb) : verb
    let partners = participants.all(tree.objects(of: noun, after: "with"), as: .agent)
    let holders = holder.map { participants.all($0, as: .agent) } ?? []
    return holders.flatMap { holder in
      partners.compactMap { partner in
        draft(
          relation, holder, partner, cue: noun..<noun + 1,
          predicate: tree.isVerb(verb) ? verb : noun,
          scope: tree.isVerb(verb) ? .clause : .presupposed)
      }
    }
  }

  /// 'X and Y married', 'X and Y divorced'.
  private func pairing(_ verb: Int) -> [StatementDraft] {
    guard tree.isVerb(verb), ["marry", "wed", "divorce"].contains(tree.lemma(verb)),
      tree.children(verb, "dobj").isEmpty, tree.objects(of: verb, after: "to").isEmpty,
      let subject = arguments.subject(of: verb)
    else { return [] }
    return pairs(
      participants.all(subject, as: .agent), .kin, cue: verb..<verb + 1, predicate: verb,
      scope: .clause)
  }

  private func pairs(
    _ found: [Participant], _ relation: Relation, cue: Range<Int>, predicate: Int,
    scope: StatementDraft.Scope
  ) -> [StatementDraft] {
    found.indices.flatMap { first in
      found[(first + 1)...].compactMap {
        draft(relation, found[first], $0, cue: cue, predicate: predicate, scope: scope)
      }
    }
  }

  private func draft(
    _ relation: Relation, _ one: Participant, _ other: Participant, cue: Range<Int>,
    predicate: Int, scope: StatementDraft.Scope
  ) -> StatementDraft? {
    guard one.actor != other.actor else { return nil }
    if relation == .kin,
      [one, other].contains(where: { participants.kind($0) != .person })
    {
      return nil
    }
    return StatementDraft(
      relation: relation, source: one, target: other, event: nil, cue: cue,
      predicate: predicate, role: tree.document.text(of: cue), rule: "mutual", scope: scope)
  }
}
