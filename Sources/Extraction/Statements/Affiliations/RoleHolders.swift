internal import GraphModel
internal import Language

/// Somebody who holds a role, and how the text says so.
struct RoleHolder: Sendable {
  var participant: Participant
  /// The pattern's name: `apposition`, `title`.
  var pattern: String
  /// The word whose clause decides the status.
  var predicate: Int
  var scope: StatementDraft.Scope
}

/// Who holds the role that a noun names.
struct RoleHolders: Sendable {
  let tree: SyntaxTree
  let arguments: ClauseArguments
  let participants: Participants
  let lexicon: RoleLexicon

  private static let becoming: Set<String> = ["be", "become", "remain", "stay", "seem"]
  private static let naming: Set<String> = [
    "name", "appoint", "elect", "reelect", "nominate", "make", "declare", "crown", "call",
    "identify", "know", "describe", "promote", "confirm", "install", "swear", "designate",
  ]

  /// The holders by the first pattern that shows any.
  func all(of noun: Int, words: Range<Int>) -> [RoleHolder] {
    let patterns = [
      title, afterBody, apposition, called, besideComma, copula, asRole, conjoined, itself,
    ]
    return patterns.lazy.map { $0(noun, words) }.first { !$0.isEmpty } ?? []
  }

  private func presupposed(
    _ found: [Participant], _ pattern: String, _ noun: Int
  ) -> [RoleHolder] {
    found.map {
      RoleHolder(participant: $0, pattern: pattern, predicate: noun, scope: .presupposed)
    }
  }

  private func stated(_ found: [Participant], _ pattern: String, _ verb: Int) -> [RoleHolder] {
    found.map { RoleHolder(participant: $0, pattern: pattern, predicate: verb, scope: .clause) }
  }

  /// A3–A5: 'Prime Minister X'.
  private func title(_ noun: Int, _ words: Range<Int>) -> [RoleHolder] {
    guard ["compound", "nmod", "amod"].contains(tree.dependency(noun)),
      let name = tree.head(noun), name > noun, let holder = participants.mention(at: name),
      holder.tokens.lowerBound > noun,
      participants.kind(holder) == .person || lexicon.isBody(tree.lemma(noun))
    else { return [] }
    return presupposed(shared(name, by: noun), "title", noun)
  }

  /// The holders at a name: a role in the plural is shared by the names that are coordinated.
  private func shared(_ name: Int, by noun: Int) -> [Participant] {
    ["NNS", "NNPS"].contains(tree.tag(noun))
      ? participants.all(name, as: .agent) : participants.single(name, as: .agent)
  }

  /// A1, A2, A4: 'X, commander of Y', 'the commander of Y, X'.
  private func apposition(_ noun: Int, _ words: Range<Int>) -> [RoleHolder] {
    var names = tree.children(noun, "appos")
    // A parser's slip: the name hangs on the phrase after the role.
    if names.isEmpty {
      names = tree.prepositionalPhrases(noun).flatMap { phrase in
        tree.children(phrase.object, "appos").filter {
          participants.mention(at: $0).map { participants.kind($0) == .person } ?? false
        }
      }
    }
    if tree.dependency(noun) == "appos", let head = tree.head(noun) {
      if lexicon.isBody(tree.lemma(noun)), lexicon.isHuman(tree.lemma(head)) {
        // 'the head of Z, the branch of Y': the branch is Z.
        names = tree.prepositionalPhrases(head).map(\.object).filter { $0 < noun }.suffix(1)
      } else {
        names.insert(head, at: 0)
      }
    }
    let found = names.lazy.map { fitting(shared($0, by: noun), noun) }.first { !$0.isEmpty } ?? []
    return presupposed(found, "apposition", noun)
  }

  /// Those who can hold a role: a person a person's, a body a body's.
  private func fitting(_ found: [Participant], _ noun: Int) -> [Participant] {
    guard let role = lexicon.role(tree.lemma(noun)) else { return found }
    return found.filter {
      switch participants.kind($0) {
      case .person: role.isHuman
      case .organization, .state: role.isBody
      case .group: true
      }
    }
  }

  /// 'the group within Y called X', 'a militia known as X'.
  private func called(_ noun: Int, _ words: Range<Int>) -> [RoleHolder] {
    var hosts = [noun]
    if tree.dependency(noun) == "pobj", let marker = tree.head(noun), let above = tree.head(marker)
    {
      hosts.append(above)
    }
    let names = hosts.flatMap { tree.children($0, "acl") }
      .filter { ["call", "name", "know", "dub", "nickname"].contains(tree.lemma($0)) && $0 > noun }
      .flatMap { tree.children($0, "oprd", "dobj", "attr") + tree.objects(of: $0, after: "as") }
    return presupposed(
      fitting(participants.all(names, as: .agent), noun), "called", noun)
  }

  /// An apposition that the parser missed: ', X,' right behind the role, or right before it.
  private func besideComma(_ noun: Int, _ words: Range<Int>) -> [RoleHolder] {
    guard !["NNS", "NNPS"].contains(tree.tag(noun)), lexicon.isHuman(tree.lemma(noun)) else {
      return []
    }
    let phrase = tree.span(of: noun, without: ["appos", "relcl", "acl", "conj", "cc", "punct"])
    let after = phrase.upperBound + 1
    if isBreak(phrase.upperBound), let name = participants.person(startingAt: after),
      isBreak(name.tokens.upperBound)
    {
      return presupposed([name], "apposition", noun)
    }
    if isBreak(phrase.lowerBound - 1), isBreak(phrase.upperBound),
      let name = participants.person(endingAt: phrase.lowerBound - 1)
    {
      return presupposed([name], "apposition", noun)
    }
    return []
  }

  private func isBreak(_ token: Int) -> Bool {
    (0..<tree.document.count).contains(token) && [",", "."].contains(tree.form(token))
  }

  /// 'director of the City Museum Ann Lee': the parser takes the name for the body's last word.
  private func afterBody(_ noun: Int, _ words: Range<Int>) -> [RoleHolder] {
    guard lexicon.isHuman(tree.lemma(noun)) else { return [] }
    let found = tree.prepositionalPhrases(noun).compactMap { phrase in
      participants.mention(at: phrase.object).flatMap { holder in
        participants.kind(holder) == .person && holder.tokens.lowerBound > phrase.marker + 1
          && participants.body(before: holder, after: phrase.marker) != nil ? holder : nil
      }
    }
    return presupposed(found, "after-body", noun)
  }

  /// A6: 'X is the head of Y', 'X was appointed head of Y'.
  private func copula(_ noun: Int, _ words: Range<Int>) -> [RoleHolder] {
    guard let verb = tree.head(noun), tree.isVerb(verb),
      ["attr", "oprd", "dobj", "acomp"].contains(tree.dependency(noun))
    else { return [] }
    let lemma = tree.lemma(verb)
    if Self.becoming.contains(lemma), let subject = arguments.subject(of: verb) {
      return stated(participants.all(subject, as: .agent), "copula", verb)
    }
    guard Self.naming.contains(lemma), tree.dependency(noun) != "dobj" || arguments.isPassive(verb)
    else { return [] }
    let named =
      arguments.isPassive(verb)
      ? arguments.subject(of: verb).map { [$0] } ?? [] : tree.children(verb, "dobj", "nsubj")
    return stated(participants.all(named.suffix(1).map { $0 }, as: .agent), "appointment", verb)
  }

  /// A8: 'X serves as head of Y', 'appointed X as head of Y'.
  private func asRole(_ noun: Int, _ words: Range<Int>) -> [RoleHolder] {
    guard tree.dependency(noun) == "pobj", let marker = tree.head(noun),
      tree.form(marker) == "as", let verb = tree.head(marker), tree.isVerb(verb)
    else { return [] }
    let holders =
      Self.naming.contains(tree.lemma(verb))
      ? arguments.patients(of: verb) : arguments.subject(of: verb).map { [$0] } ?? []
    return stated(participants.all(holders, as: .agent), "as", verb)
  }

  /// 'X, founder and president of Y'.
  private func conjoined(_ noun: Int, _ words: Range<Int>) -> [RoleHolder] {
    guard tree.dependency(noun) == "conj" else { return [] }
    let first = tree.coordinationHead(noun)
    guard first != noun, tree.isNoun(first),
      !isName(first), lexicon.role(tree.lemma(first)) != nil
    else { return [] }
    return all(of: first, words: first..<first + 1)
  }

  private func isName(_ token: Int) -> Bool {
    participants.table.mention(headedBy: token)
      .map { participants.table.mentions[$0].form == .name } ?? false
  }

  /// A12: the phrase is itself a mention: 'members of Y', 'the Y embassy'.
  private func itself(_ noun: Int, _ words: Range<Int>) -> [RoleHolder] {
    guard let holder = participants.mention(at: noun) else { return [] }
    let name = isName(noun)
    return presupposed([holder], name ? "name" : "description", noun)
  }
}
