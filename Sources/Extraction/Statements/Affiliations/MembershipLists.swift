internal import GraphModel

/// Members that are listed: 'the league consists of X, Y and Z', 'a coalition of X and Y', 'the
/// group (X, Y and Z)'.
struct MembershipLists: Sendable {
  let tree: SyntaxTree
  let arguments: ClauseArguments
  let participants: Participants

  func drafts(for token: Int) -> [StatementDraft] {
    verb(token) + unionNoun(token) + bracketed(token)
  }

  /// Verbs whose object, or whose of-phrase, lists the members.
  private static let listing: Set<String> = [
    "include", "comprise", "group", "unite", "encompass", "bring", "gather", "count", "consist",
  ]
  /// Verbs that do so in the passive: 'composed of', 'made up of', 'formed by'.
  private static let composing: Set<String> = ["compose", "comprise", "make", "form", "constitute"]

  private func verb(_ verb: Int) -> [StatementDraft] {
    let isPlain = tree.dependency(verb) == "relcl" && tree.form(verb) == "groups"
    guard tree.isVerb(verb) || isPlain else { return [] }
    let lemma = tree.lemma(verb)
    var parts: [Int] = []
    if Self.composing.contains(lemma), isParticiple(verb) {
      parts = tree.objects(of: verb, after: "of")
      if parts.isEmpty {
        parts = tree.children(verb, "prt").flatMap { tree.objects(of: $0, after: "of") }
      }
      if parts.isEmpty, lemma == "form" { parts = arguments.agents(of: verb) }
    } else if Self.listing.contains(lemma) {
      parts = tree.objects(of: verb, after: "of")
      if parts.isEmpty { parts = arguments.patients(of: verb) }
    }
    guard !parts.isEmpty, let subject = arguments.subject(of: verb) else { return [] }
    let members = participants.all(parts, as: .agent)
    guard members.count > 1 || ["include", "comprise", "consist"].contains(lemma) else { return [] }
    return drafts(
      wholes: wholes(of: subject), members: members, cue: verb,
      scope: isAttributive(verb) ? .presupposed : .clause)
  }

  /// Whether a verb only tells which body is meant: 'the league, made up of X and Y, met', 'the
  /// league, which groups X and Y, met'.
  private func isAttributive(_ verb: Int) -> Bool {
    let subject = tree.children(verb, "nsubj", "nsubjpass").first
    return ["acl", "relcl"].contains(tree.dependency(verb))
      && (subject.map { tree.isRelativePronoun($0) } ?? true)
  }

  private func isParticiple(_ verb: Int) -> Bool {
    arguments.isPassive(verb) || tree.tag(verb) == "VBN"
      || tree.tag(verb) == "VBD" && tree.children(verb, "dobj").isEmpty && follows(verb)
  }

  /// Whether a comma before a verb in the past shows the participle that the parser missed.
  private func follows(_ verb: Int) -> Bool {
    verb > 0 && tree.form(verb - 1) == ","
  }

  /// The body that lists: 'the league', 'the members of the league'.
  private func wholes(of subject: Int) -> [Participant] {
    let members: Set<String> = [
      "member", "signatory", "participant", "party", "state", "nation", "country",
    ]
    if members.contains(tree.lemma(subject)), tree.tag(subject).hasSuffix("S") {
      let of = participants.all(tree.objects(of: subject, after: "of"), as: .agent)
      let near = tree.children(subject, "compound", "nmod", "poss")
        .compactMap { participants.modifier($0) }
      return of + near
    }
    let isWhole = participants.mention(at: subject) != nil || tree.isRelativePronoun(subject)
    return isWhole ? participants.single(subject, as: .agent) : []
  }

  private static let unions: Set<String> = [
    "coalition", "alliance", "bloc", "grouping", "group", "consortium", "union", "federation",
    "partnership", "league", "confederation", "trio", "duo", "quartet", "merger", "venture",
    "pact", "band", "association", "team", "panel",
  ]

  /// 'X, a coalition of A, B and C', 'X is an alliance between A and B'.
  private func unionNoun(_ noun: Int) -> [StatementDraft] {
    guard Self.unions.contains(tree.lemma(noun)), tree.isNoun(noun) else { return [] }
    let parts = tree.objects(of: noun, after: "of") + tree.objects(of: noun, after: "between")
    let members = participants.all(parts, as: .agent)
    guard members.count > 1 else { return [] }
    let host: Int
    switch tree.dependency(noun) {
    case "appos", "attr": host = participants.described(by: noun)
    default: host = noun
    }
    let apposed = tree.children(noun, "appos").compactMap { participants.mention(at: $0) }
    return drafts(
      wholes: (host == noun ? apposed : participants.single(host, as: .agent))
        + (participants.mention(at: noun).map { [$0] } ?? []).filter { _ in apposed.isEmpty },
      members: members, cue: noun, scope: .presupposed)
  }

  /// 'the League (A, B and C)', 'the League – A, B and C –'.
  private func bracketed(_ token: Int) -> [StatementDraft] {
    guard let whole = participants.mention(at: token),
      let list = tree.children(token, "appos").first(where: { $0 > token }),
      let first = participants.mention(at: list), !tree.children(list, "conj").isEmpty,
      first.tokens.lowerBound > 0,
      ["(", "[", "–", "—", ":", "-"].contains(tree.form(first.tokens.lowerBound - 1))
    else { return [] }
    let members = participants.all(list, as: .agent)
    guard members.count > 1 else { return [] }
    return drafts(wholes: [whole], members: members, cue: token, scope: .presupposed)
  }

  private func drafts(
    wholes: [Participant], members: [Participant], cue: Int, scope: StatementDraft.Scope
  ) -> [StatementDraft] {
    wholes.filter { [.organization, .group].contains(participants.kind($0)) }.prefix(1)
      .flatMap { whole in
        members.filter { $0.actor != whole.actor && participants.table.actors[$0.actor].isNamed }
          .map { member in
            StatementDraft(
              relation: .member, source: member, target: whole, event: nil, cue: cue..<cue + 1,
              predicate: cue, role: "member", rule: "list", scope: scope)
          }
      }
  }
}
