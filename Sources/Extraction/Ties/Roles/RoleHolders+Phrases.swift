internal import Lexicons
internal import Grammar

/// Holders of roles that a phrase gives: 'X serves as head of Y', 'X rose to the rank of colonel in Y'.
extension RoleHolders {
  private static let succession = WordClass.roleHoldersSuccession

  /// 'X serves as head of Y', 'appointed X as head of Y', 'X succeeded Z as head of Y'.
  func asRole(_ noun: Int, _ words: Range<Int>) -> [RoleHolder] {
    guard tree.dependency(noun) == "pobj", let marker = tree.head(noun),
      tree.form(marker) == "as"
    else { return [] }
    guard let verb = clause(of: marker) else {
      // 'X, Y's successor as head of Z'
      guard let office = tree.head(marker),
        ["successor", "predecessor", "replacement"].contains(tree.lemma(office))
      else { return [] }
      let named =
        tree.children(office, "appos")
        + (tree.dependency(office) == "appos" ? tree.head(office).map { [$0] } ?? [] : [])
      return turns(tree.children(office, "poss"), named, at: office, noun)
    }
    let subjects = arguments.subject(of: verb).map { [$0] } ?? []
    let holders: [Int]
    if Self.succession.contains(tree.lemma(verb)) {
      holders = subjects + arguments.patients(of: verb) + arguments.agents(of: verb)
    } else if Self.naming.contains(tree.lemma(verb)) {
      holders = arguments.patients(of: verb)
    } else {
      holders = subjects
    }
    let found = fitting(participants.all(holders, as: .agent), noun)
    if let former = relieved(by: verb, of: noun) {
      return stated(found, .asRole, verb) + presupposed(former, .asRole, noun, ending: verb)
    }
    if isTakenForGranted(marker, verb) {
      let ending = Self.leaving.contains(tree.lemma(verb)) ? verb : nil
      return presupposed(found, .asRole, noun, ending: ending)
    }
    guard Self.succession.contains(tree.lemma(verb)) else { return stated(found, .asRole, verb) }
    // Whoever is succeeded has held the role, whether or not he is.
    let successors = arguments.agents(of: verb)
    let after = Set(participants.all(successors, as: .agent).map(\.actor))
    return found.flatMap { holder in
      after.contains(holder.actor)
        ? stated([holder], .asRole, verb)
        : presupposed([holder], .asRole, noun, ending: verb)
    }
  }

  /// The two who have the same role in turn: Y, then X in 'X, Y's successor as head of Z'.
  private func turns(_ owners: [Int], _ named: [Int], at office: Int, _ noun: Int) -> [RoleHolder] {
    let isOwnerFirst = tree.lemma(office) != "predecessor"
    func holders(_ words: [Int], isFirst: Bool) -> [RoleHolder] {
      presupposed(
        fitting(participants.all(words, as: .agent), noun), .asRole, noun,
        ending: isFirst ? office : nil)
    }
    return holders(owners, isFirst: isOwnerFirst) + holders(named, isFirst: !isOwnerFirst)
  }

  /// Y in 'named X head of Z, replacing Y', who has held the role.
  func predecessors(of noun: Int, under verb: Int) -> [RoleHolder] {
    tree.children(verb, "advcl", "xcomp", "prep").filter { $0 > noun }
      .filter { tree.isVerb($0) && Self.succession.contains(tree.lemma($0)) }
      .flatMap { clause in
        presupposed(
          fitting(participants.all(tree.children(clause, "dobj"), as: .agent), noun), .appointment,
          noun, ending: clause)
      }
  }

  /// Y in 'X took over from Y as head of Z'.
  private func relieved(by verb: Int, of noun: Int) -> [Participant]? {
    guard ["take", "inherit", "assume"].contains(tree.lemma(verb)) else { return nil }
    let former = fitting(
      participants.all(tree.objects(of: verb, after: "from"), as: .agent), noun)
    return former.isEmpty ? nil : former
  }

  private static let leaving = WordClass.roleHoldersLeaving

  /// Whether a clause takes a role for granted: 'X resigned as head of Y', 'As head of Y, X left'.
  private func isTakenForGranted(_ marker: Int, _ verb: Int) -> Bool {
    Self.leaving.contains(tree.lemma(verb))
      || marker + 1 < verb && arguments.subject(of: verb).map { marker < $0 } ?? false
  }

  /// The verb that a phrase completes, also through the time that it took or a broken 're-elected'.
  private func clause(of marker: Int) -> Int? {
    guard var head = tree.head(marker) else { return nil }
    if tree.isVerb(head) || tree.form(head) == "elected" { return head }
    let times: Set<String> = [
      "year", "month", "decade", "time", "term", "career", "stint", "spell", "tenure", "period",
      "week", "season",
    ]
    guard times.contains(tree.lemma(head)) else { return nil }
    while !tree.isVerb(head) {
      guard let above = tree.head(head) else { return nil }
      head = above
    }
    return head
  }

  private static let ranks = WordClass.roleHoldersRanks
  private static let reaching = WordClass.roleHoldersReaching

  /// 'X rose to the rank of colonel in Y', 'X held the post of secretary of Y', 'X was promoted to
  /// head of Y'.
  func ranked(_ noun: Int, _ words: Range<Int>) -> [RoleHolder] {
    guard tree.dependency(noun) == "pobj", let marker = tree.head(noun),
      var host = tree.head(marker)
    else { return [] }
    if tree.form(marker) == "of", Self.ranks.contains(tree.lemma(host)) {
      guard let above = tree.head(host) else { return [] }
      host = tree.dependency(host) == "pobj" ? tree.head(above) ?? above : above
    } else if tree.form(marker) != "to" || !lexicon.isHuman(tree.lemma(noun))
      || !["promote", "elevate", "raise", "rise", "appoint"].contains(tree.lemma(host))
    {
      return []
    }
    guard tree.isVerb(host), Self.reaching.contains(tree.lemma(host)) else { return [] }
    let naming = Self.naming.contains(tree.lemma(host)) && !arguments.isPassive(host)
    let held =
      naming ? arguments.patients(of: host) : arguments.subject(of: host).map { [$0] } ?? []
    return stated(fitting(participants.all(held, as: .agent), noun), .rank, host)
  }
}
