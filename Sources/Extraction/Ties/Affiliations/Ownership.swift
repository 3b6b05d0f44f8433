internal import Lexicons
internal import Grammar
internal import GraphModel

/// Who owns a part of whom, by the nouns for it: 'Y's 9.8 % stake in X', 'Y owns 51 percent of X',
/// 'Y holds a 40% share of X', 'Y, with a stake in X'.
struct Ownership: Sendable {
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
          relation: .owns, source: owner.participant, target: target, event: nil,
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

/// Reads how much is owned.
struct ShareReader: Sendable {
  let tree: SyntaxTree

  private static let signs = WordClass.ownershipSigns
  /// The percentages of parts that have a name.
  static let fractions: [String: Double] = ["half": 50, "quarter": 25, "fifth": 20, "tenth": 10]

  /// The percentage that a noun is or that stands with it: '51 percent', 'a 9.8 % stake', 'a stake of
  /// 30 %', 'a fifth'.
  func share(of noun: Int) -> Double? {
    if let own = percentage(at: noun) { return own }
    if let fraction = fraction(at: noun) { return fraction }
    let start = tree.span(of: noun).lowerBound
    let before = (start..<max(start, noun)).reversed().lazy.compactMap { percentage(at: $0) }.first
    return before
      ?? tree.objects(of: noun, after: "of").lazy.compactMap { percentage(at: $0) }.first
  }

  /// 'half', 'a fifth', but not 'three quarters'.
  private func fraction(at noun: Int) -> Double? {
    guard let whole = Self.fractions[tree.form(noun)], noun > 0 else { return nil }
    let isOne = ["a", "one"].contains(tree.form(noun - 1))
    return isOne || tree.form(noun) == "half" ? whole : nil
  }

  /// The percentage right before a participle: '51 percent owned by', '30%-owned'.
  func share(before participle: Int) -> Double? {
    var place = participle - 1
    if place > 0, tree.form(place) == "-" { place -= 1 }
    return place > 0 ? percentage(at: place) : nil
  }

  /// The number before a sign of percentage: '9.8 %', '30-percent', '12 per cent'.
  private func percentage(at sign: Int) -> Double? {
    guard Self.signs.contains(tree.form(sign)) else { return nil }
    var place = sign - 1
    while place > 0, ["-", "per"].contains(tree.form(place)) { place -= 1 }
    guard place >= 0, let number = Double(tree.form(place)), (0...100).contains(number) else {
      return nil
    }
    return number
  }
}
