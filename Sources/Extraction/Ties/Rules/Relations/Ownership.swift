internal import Lexicons
internal import Grammar
internal import GraphModel

extension TieSuggester {
  /// 'Y's 9.8 % stake in X', 'Y owns 51 percent of X', 'Y holds a 40% share of X', 'Y, with a stake in X'.
  static let ownership = TieSuggester(
    TieRule(
      "ownership", "A noun for a part of a body, with who has, buys or is sold it.",
      examples: [
        TieExample(
          "Halden Bank owns 51 percent of Norfield Foods.", "Halden Bank", .owns, "Norfield Foods"),
        TieExample(
          "Halden Bank bought a 9.8 % stake in Norfield Foods.", "Halden Bank", .owns,
          "Norfield Foods"),
      ],
      lookalikes: [
        TieLookalike(
          "Halden Bank took a large share of the blame in which Norfield Foods was wrapped.",
          "Halden Bank", "Norfield Foods"),
        TieLookalike(
          "Anna Berg has a stake in the success of the voyage, said Karl Voss.", "Anna Berg",
          "Karl Voss"),
      ])
  ) { scene in
    let ownership = Ownership(
      tree: scene.tree, arguments: scene.arguments, participants: scene.participants)
    return { ownership.drafts(for: $0) }
  }
}

/// Who owns a part of whom.
private struct Ownership: Sendable {
  let tree: SyntaxTree
  let arguments: ClauseArguments
  let participants: Participants

  /// Nouns that speak of owning by themselves.
  private static let stakes = WordClass.ownershipStakes
  /// Nouns that do so only with a percentage: 'a share of the blame' is no property.
  private static let shares = WordClass.ownershipShares
  /// Parts of a whole, which are owned only where a verb says so.
  private static let parts = Set(["percent", "%", "cent"]).union(ShareReader.fractions.keys)

  private static let owning = WordClass.ownershipOwning
  private static let owningOfParts = WordClass.ownershipOwningOfParts
  private static let selling = WordClass.ownershipSelling

  /// The statements of one noun.
  func drafts(for noun: Int) -> [StatementDraft] {
    let lemma = tree.lemma(noun)
    let isPart = Self.parts.contains(lemma)
    guard isPart || Self.stakes.contains(lemma) || Self.shares.contains(lemma) else { return [] }
    let share = ShareReader(tree: tree).share(of: noun)
    guard share != nil || Self.stakes.contains(lemma) || isControlling(noun) else { return [] }
    let owned = owned(by: noun, isPart: isPart)
    guard !owned.isEmpty else { return [] }
    return owners(of: noun, isPart: isPart).flatMap { owner in
      owned.filter { $0.actor != owner.participant.actor }.map { target in
        StatementDraft(
          relation: .owns, source: owner.participant, target: target,
          cue: noun..<noun + 1, predicate: owner.predicate, role: "owner", rule: "ownership",
          scope: owner.scope, share: share)
      }
    }
  }

  /// Whether a noun speaks of property by a word before it: 'a controlling interest in X'.
  private func isControlling(_ noun: Int) -> Bool {
    ["interest", "holding"].contains(tree.lemma(noun))
      && tree.children(noun, "amod", "compound").contains {
        ["controlling", "majority", "minority"].contains(tree.form($0))
      }
  }

  /// The bodies that the phrase behind a noun names itself: 'in X', 'of X'.
  private func owned(by noun: Int, isPart: Bool) -> [Participant] {
    var hosts = [noun]
    // 'a stake of 30 percent in X'
    if !isPart { hosts += tree.objects(of: noun, after: "of") }
    // The parser may hang the phrase on the verb.
    if !isPart, tree.dependency(noun) == "dobj", let verb = tree.head(noun) { hosts.append(verb) }
    let words = isPart ? ["of"] : ["in", "of"]
    let phrases = hosts.flatMap { host in words.flatMap { tree.objects(of: host, after: $0) } }
    return phrases.flatMap { tree.coordinated($0) }.compactMap { participants.mention(at: $0) }
      .filter { participants.kind($0) == .organization }
  }

  private struct Owner {
    var participant: Participant
    var predicate: Int
    var scope: StatementDraft.Scope
  }

  private func owners(of noun: Int, isPart: Bool) -> [Owner] {
    if ["dobj", "nsubjpass"].contains(tree.dependency(noun)), let verb = tree.head(noun) {
      let found = owners(by: verb, isPart: isPart)
      if !found.isEmpty { return found }
    }
    if isPart { return [] }
    var holders = participants.all(tree.children(noun, "poss"), as: .agent)
    if holders.isEmpty, tree.dependency(noun) == "pobj", let marker = tree.head(noun),
      tree.form(marker) == "with", let host = tree.head(marker)
    {
      let holder = tree.isVerb(host) ? arguments.subject(of: host) : host
      holders = holder.map { participants.single($0, as: .agent) } ?? []
    }
    return holders.map { Owner(participant: $0, predicate: noun, scope: .presupposed) }
  }

  /// Who has it then: the one who buys it, or to whom it is sold.
  private func owners(by verb: Int, isPart: Bool) -> [Owner] {
    let lemma = tree.lemma(verb)
    let found: [Participant]
    if (isPart ? Self.owningOfParts : Self.owning).contains(lemma) {
      found = participants.all(arguments.agents(of: verb), as: .agent)
    } else if Self.selling.contains(lemma) {
      found = participants.all(tree.objects(of: verb, after: "to"), as: .recipient)
    } else {
      return []
    }
    return found.map { Owner(participant: $0, predicate: verb, scope: .clause) }
  }
}
