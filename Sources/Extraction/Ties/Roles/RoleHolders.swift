internal import Lexicons
internal import Grammar
internal import GraphModel
internal import Language

/// Who holds the role that a noun names.
struct RoleHolders: Sendable {
  let tree: SyntaxTree
  let arguments: ClauseArguments
  let participants: Participants
  let lexicon: RoleLexicon

  private static let becoming = WordClass.roleHoldersBecoming
  static let naming = WordClass.roleHoldersNaming

  /// The holders by the first rule that shows any.
  func all(of noun: Int, words: Range<Int>) -> [RoleHolder] {
    for (rule, read) in Self.ways {
      let found = read(self)(noun, words)
      guard found.isEmpty else {
        return found.map { holder in
          var holder = holder
          holder.rule = rule
          return holder
        }
      }
    }
    return []
  }

  private typealias Way = @Sendable (RoleHolders) -> (Int, Range<Int>) -> [RoleHolder]

  /// The rules in the order in which they are tried.
  private static let ways: [(RuleID, Way)] = [
    (.roleTitle, RoleHolders.title), (.roleBeforeName, RoleHolders.following),
    (.roleApposition, RoleHolders.apposition),
    (.roleCalled, RoleHolders.called), (.rolePredicate, RoleHolders.copula),
    (.roleSpecified, RoleHolders.specification),
    (.roleAs, RoleHolders.asRole), (.roleRank, RoleHolders.ranked),
    (.roleCoordinated, RoleHolders.conjoined), (.roleOneOf, RoleHolders.oneOf),
    (.rolePhrase, RoleHolders.itself),
  ]

  func presupposed(
    _ found: [Participant], _ pattern: RoleHolder.Pattern, _ noun: Int, ending: Int? = nil
  ) -> [RoleHolder] {
    found.map {
      RoleHolder(
        participant: $0, pattern: pattern, predicate: noun, scope: .presupposed, ending: ending)
    }
  }

  func stated(_ found: [Participant], _ pattern: RoleHolder.Pattern, _ verb: Int) -> [RoleHolder] {
    found.map { RoleHolder(participant: $0, pattern: pattern, predicate: verb, scope: .clause) }
  }

  /// 'Prime Minister X'.
  private func title(_ noun: Int, _ words: Range<Int>) -> [RoleHolder] {
    if let next = participants.name(startingAt: noun + 1),
      case let beside = participants.head(of: next),
      ["appos", "nmod", "compound"].contains(tree.dependency(beside)),
      lexicon.isHuman(tree.lemma(noun)), !["NNS", "NNPS"].contains(tree.tag(noun)),
      participants.kind(next) == .person,
      !tree.children(beside, "cc").isEmpty
    {
      // 'Minister X and his counterpart Y' with X hung on Y
      return presupposed([next], .title, noun)
    }
    guard ["compound", "nmod", "amod"].contains(tree.dependency(noun)),
      let name = tree.head(noun), name > noun, let holder = participants.mention(at: name),
      holder.tokens.lowerBound > noun,
      participants.kind(holder) == .person || lexicon.role(tree.lemma(noun))?.isBody ?? false
    else { return [] }
    return presupposed(shared(name, by: noun), .title, noun)
  }

  /// A name right behind a role that other words attach to a body, wherever the parser hangs it:
  /// 'the Y members X and Z', 'student at Y X'.
  private func following(_ noun: Int, _ words: Range<Int>) -> [RoleHolder] {
    let next = noun + 1
    guard next < tree.document.count, lexicon.role(tree.lemma(noun))?.isHuman ?? false,
      !tree.children(noun, "compound", "amod", "nmod", "poss").isEmpty,
      let name = participants.name(startingAt: next)
    else { return [] }
    return presupposed(
      fitting(shared(participants.head(of: name), by: noun), noun), .title, noun)
  }

  /// The holders at a name: a role in the plural is shared by the names that are coordinated.
  private func shared(_ name: Int, by noun: Int) -> [Participant] {
    isOfSeveral(noun)
      ? participants.all(name, as: .agent) : participants.single(name, as: .agent)
  }

  /// Whether several hold a role together: 'the founders', 'the couple'.
  func isOfSeveral(_ noun: Int) -> Bool {
    ["NNS", "NNPS"].contains(tree.tag(noun)) || tree.lemma(noun) == "couple"
  }

  /// 'X, commander of Y', 'the commander of Y, X'.
  private func apposition(_ noun: Int, _ words: Range<Int>) -> [RoleHolder] {
    // What stands beside a body's own name is no holder of the noun in it.
    let isOwnName =
      isName(noun) && (lexicon.isBody(tree.lemma(noun)) || isBodyName(noun))
    var names = tree.children(noun, "appos")
      .filter { !isOwnName && !(lexicon.isHuman(tree.lemma(noun)) && isBracketed($0)) }
    // A parser's slip: the name hangs on the phrase after the role.
    if names.isEmpty, !isOwnName {
      let kind: ActorKind = lexicon.isBody(tree.lemma(noun)) ? .organization : .person
      names = tree.prepositionalPhrases(noun).flatMap { phrase in
        tree.children(phrase.object, "appos").filter {
          participants.mention(at: $0).map { participants.kind($0) == kind } ?? false
            && !isBracketed($0)
            && (kind == .person || Self.branches.contains(tree.lemma(noun)))
        }
      }
    }
    // 'Y, whose daughter, X,': Y is no holder.
    let isOf = tree.children(noun, "poss").contains { tree.tag($0) == "WP$" }
    if tree.dependency(noun) == "appos", !isOf, let head = tree.head(noun) {
      if lexicon.isBody(tree.lemma(noun)), lexicon.isHuman(tree.lemma(head)) {
        // 'the head of Z, the branch of Y': the branch is Z.
        names = tree.prepositionalPhrases(head).map(\.object).filter { $0 < noun }.suffix(1)
      } else {
        // 'X and Z, co-founders of Y'
        names.insert(isOfSeveral(noun) ? tree.coordinationHead(head) : head, at: 0)
        if let born = bornThere(head) { names.insert(born, at: 0) }
      }
    }
    let found = names.lazy.map { fitting(shared($0, by: noun), noun) }.first { !$0.isEmpty } ?? []
    return presupposed(found, .apposition, noun)
  }

  private func isBodyName(_ noun: Int) -> Bool {
    participants.mention(at: noun).map { participants.kind($0) == .organization } ?? false
  }

  /// X in 'X was born in a town, the son of Y', where the parser hangs the son on the town.
  private func bornThere(_ place: Int) -> Int? {
    guard tree.dependency(place) == "pobj", let marker = tree.head(place),
      ["in", "at", "on", "near"].contains(tree.form(marker)), let verb = tree.head(marker),
      tree.lemma(verb) == "bear"
    else { return nil }
    return arguments.subject(of: verb)
  }

  /// The bodies that a name behind the larger one may be: 'the armed wing of Y, X,'.
  private static let branches = WordClass.roleHoldersBranches

  /// Whether a phrase stands in brackets, as an abbreviation or its meaning does.
  private func isBracketed(_ token: Int) -> Bool {
    let start = participants.mention(at: token)?.tokens.lowerBound ?? token
    return start > 0 && ["(", "[", "-LRB-"].contains(tree.document[start - 1].text)
  }

  /// Those who can hold a role: a person a person's, a body a body's.
  func fitting(_ found: [Participant], _ noun: Int) -> [Participant] {
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
      fitting(participants.all(names, as: .agent), noun), .called, noun)
  }

  /// 'X is the head of Y', 'X was appointed head of Y'.
  private func copula(_ noun: Int, _ words: Range<Int>) -> [RoleHolder] {
    guard let verb = tree.head(noun), tree.isVerb(verb),
      ["attr", "oprd", "dobj", "acomp"].contains(tree.dependency(noun))
    else { return [] }
    let lemma = tree.lemma(verb)
    if Self.becoming.contains(lemma), let subject = arguments.subject(of: verb) {
      return stated(participants.all(subject, as: .agent), .copula, verb)
    }
    guard Self.naming.contains(lemma), tree.dependency(noun) != "dobj" || arguments.isPassive(verb)
    else { return [] }
    let named =
      arguments.isPassive(verb)
      ? arguments.subject(of: verb).map { [$0] } ?? [] : tree.children(verb, "dobj", "nsubj")
    return stated(participants.all(named.suffix(1).map { $0 }, as: .agent), .appointment, verb)
      + predecessors(of: noun, under: verb)
  }

  /// 'The head of Y is X', 'whose father is X'.
  private func specification(_ noun: Int, _ words: Range<Int>) -> [RoleHolder] {
    guard tree.dependency(noun) == "nsubj", let verb = tree.head(noun),
      ["be", "remain"].contains(tree.lemma(verb))
        || tree.lemma(verb) == "include" && lexicon.isHuman(tree.lemma(noun))
    else { return [] }
    let names = tree.children(verb, tree.lemma(verb) == "include" ? "dobj" : "attr")
      .flatMap { tree.coordinated($0) }
      .filter { isName($0) || tree.children($0, "appos").contains { isName($0) } }
    return stated(fitting(participants.all(names, as: .agent), noun), .copula, verb)
  }

  /// 'X was one of the actors of Y', 'X, one of the founders of Y'.
  private func oneOf(_ noun: Int, _ words: Range<Int>) -> [RoleHolder] {
    guard tree.dependency(noun) == "pobj", let marker = tree.head(noun), tree.form(marker) == "of",
      let one = tree.head(marker), ["one", "two", "three", "some"].contains(tree.form(one)),
      case let host = participants.described(by: one), host != one
    else { return [] }
    let isStated = tree.dependency(one) == "attr"
    let found = fitting(participants.all(host, as: .agent), noun)
    return isStated
      ? stated(found, .copula, tree.head(one) ?? noun) : presupposed(found, .apposition, noun)
  }

  /// 'X, founder and president of Y'.
  private func conjoined(_ noun: Int, _ words: Range<Int>) -> [RoleHolder] {
    // 'the army and the Y forces' are two.
    guard tree.dependency(noun) == "conj", !isName(noun),
      lexicon.isHuman(tree.lemma(noun)) || tree.children(noun, "det", "poss").isEmpty
    else { return [] }
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

  /// the phrase is itself a mention: 'members of Y', 'the Y embassy'.
  private func itself(_ noun: Int, _ words: Range<Int>) -> [RoleHolder] {
    guard let holder = participants.mention(at: noun) else { return [] }
    let name = isName(noun)
    // 'Y members such as X and Z'
    let named = fitting(
      participants.all(participants.included(in: noun), as: .agent), noun
    ).filter { $0.actor != holder.actor && participants.isNamed($0) }
    return presupposed([holder], name ? .name : .description, noun)
      + presupposed(name ? [] : named, .included, noun)
  }
}
