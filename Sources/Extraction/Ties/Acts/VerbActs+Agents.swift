internal import Lexicons
internal import Grammar
internal import GraphModel

/// Who does what a verb says.
extension VerbActs {
  /// The actors of the subject and those who act beside it.
  func agents(of verb: Int) -> [Participant] {
    let subjects = subjects(of: verb)
    var seen = Set(subjects.map(\.actor))
    return subjects
      + (companions.actors(of: verb) + senders(of: verb) + represented(by: verb))
      .filter { seen.insert($0.actor).inserted }
  }

  /// 'On behalf of Y, X thanked Z': Y as well.
  private func represented(by verb: Int) -> [Participant] {
    let behalf = tree.objects(of: verb, after: "on").filter {
      tree.lemma($0) == "behalf" && $0 < verb
    }
    return participants.all(
      behalf.flatMap { tree.objects(of: $0, after: "of") + tree.children($0, "poss") }, as: .agent)
  }

  private static let sending = WordClass.verbActsSending

  /// 'X sent troops to help Y': X, through those whom it sends.
  private func senders(of verb: Int) -> [Participant] {
    guard tree.isInfinitive(verb), let head = tree.head(verb),
      ["xcomp", "ccomp", "advcl", "acl", "relcl"].contains(tree.dependency(verb))
    else { return [] }
    let governor =
      tree.isVerb(head) ? head : tree.dependency(head) == "dobj" ? tree.head(head) : nil
    guard let governor, Self.sending.contains(tree.lemma(governor)),
      let object = tree.children(governor, "dobj").first,
      participants.mention(at: object).map({ !participants.isNamed($0) }) ?? true
    else { return [] }
    return participants.all(arguments.agents(of: governor), as: .agent)
  }

  /// The actors of the subject; where it is an act, those who do it: 'X's attack killed'.
  func subjects(of verb: Int) -> [Participant] {
    var tokens = arguments.agents(of: verb)
    let found = participants.all(tokens, as: .agent)
    guard found.isEmpty else { return found }
    // 'The emir, Sheikh Y, launched' with two subjects
    if !arguments.isPassive(verb) {
      let others = tree.children(verb, "nsubj").filter { !isPlace($0) }
      let second = participants.all(others, as: .agent)
      guard second.isEmpty else { return second }
      tokens += others.filter { !tokens.contains($0) }
    }
    if tokens.isEmpty, arguments.isPassive(verb) {
      let known = expellers(of: verb) + attackers(around: verb)
      guard known.isEmpty else { return known }
      tokens = harmfulActs(around: verb)
    }
    return
      tokens.filter {
        !acts.frames(ofNoun: tree.lemma($0)).isEmpty || nominal.isWeapon($0)
      }
      .flatMap { nominal.doersOrPartners(of: $0) }
  }

  /// The body from which somebody was thrown: 'was expelled from Y', 'was deported from Y'.
  private func expellers(of verb: Int) -> [Participant] {
    let modes: Set<String> = ["expel", "deport"]
    guard
      acts.frames(of: verb, in: tree).contains(where: { modes.contains($0.event?.mode ?? "") })
    else { return [] }
    return tree.objects(of: verb, after: "from").flatMap { participants.all($0, as: .agent) }
      .filter { participants.kind($0) != .person }
  }

  /// Those who attacked when somebody was harmed: 'was killed when Y bombed his house'.
  private func attackers(around verb: Int) -> [Participant] {
    func harms(_ verb: Int) -> Bool {
      acts.frames(of: verb, in: tree).contains { $0.event?.type == .assault }
    }
    guard harms(verb) else { return [] }
    let clauses = tree.children(verb, "advcl").filter { clause in
      harms(clause)
        && tree.children(clause, "advmod", "mark").contains {
          ["when", "as", "after"].contains(tree.form($0))
        }
    }
    return participants.all(clauses.flatMap { arguments.agents(of: $0) }, as: .agent)
  }

  /// The act in which somebody was harmed: 'was killed in a raid by X', but not 'in X's murder'.
  private func harmfulActs(around verb: Int) -> [Int] {
    let harms = acts.frames(of: verb, in: tree).contains {
      [.assault, .coerce].contains($0.event?.type) || $0.event?.mode == "expel"
    }
    guard harms else { return [] }
    return tree.objects(of: verb, after: "in").filter { noun in
      let frames = nominal.frames(of: noun)
      return frames.contains { $0.relation == .conflict }
        && !frames.contains { $0.slots.contains(.preposition("of")) }
        && tree.objects(of: noun, after: "of").isEmpty
    }
  }

  /// Whether a phrase in front tells where: 'Near the Orland Dam, two strikes' taken for a subject.
  private func isPlace(_ token: Int) -> Bool {
    ["near", "outside", "inside", "around"].contains(tree.form(tree.span(of: token).lowerBound))
  }
}
