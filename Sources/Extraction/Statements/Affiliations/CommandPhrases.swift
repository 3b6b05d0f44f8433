internal import GraphModel

/// Who leads and who belongs, by prepositions and light verbs: 'the regiment under X', 'X is in
/// charge of Y', 'X took command of Y', 'X spent two years in Y', 'X has a degree from Y'.
struct CommandPhrases: Sendable {
  let tree: SyntaxTree
  let arguments: ClauseArguments
  let participants: Participants

  func drafts(for token: Int) -> [StatementDraft] {
    under(token) + inCharge(token) + takesCommand(token) + handsOver(token) + spends(token)
      + degree(token)
  }

  private static let commands: Set<String> = [
    "command", "leadership", "direction", "chairmanship", "presidency", "control", "guidance",
    "supervision", "authority", "editorship", "management", "auspices", "umbrella", "rule",
    "stewardship", "premiership", "tenure", "oversight", "helm",
  ]

  /// 'the regiment under General X', 'under the command of X', 'under X's leadership'.
  private func under(_ marker: Int) -> [StatementDraft] {
    guard tree.form(marker) == "under", tree.dependency(marker) == "prep",
      let host = tree.head(marker), let object = tree.children(marker, "pobj").first
    else { return [] }
    var leaders: [Participant] = []
    if Self.commands.contains(tree.lemma(object)) {
      leaders = participants.all(
        tree.children(object, "poss") + tree.objects(of: object, after: "of"), as: .agent)
    } else if let leader = participants.mention(at: object), participants.kind(leader) == .person,
      !isSovereign(leader)
    {
      leaders = [leader]
    }
    guard !leaders.isEmpty else { return [] }
    let isVerb = tree.isVerb(host)
    guard let led = isVerb ? arguments.subject(of: host) : host else { return [] }
    let nearest = isVerb ? participants.body(endingBefore: marker).map { [$0] } : nil
    let bodies = (nearest ?? participants.single(led, as: .agent)).filter {
      participants.kind($0) == .organization
        || participants.kind($0) == .group && participants.table.actors[$0.actor].isNamed
    }
    let scope: StatementDraft.Scope = isVerb && !isSetOff(marker) ? .clause : .presupposed
    return bodies.flatMap { body in
      leaders.compactMap { leader in
        switch participants.kind(leader) {
        case .person: draft(.leads, leader, body, cue: object, role: "leader", scope)
        case .organization, .state: draft(.part, body, leader, cue: object, role: "part", scope)
        case .group: nil
        }
      }
    }
  }

  private static let sovereigns: Set<String> = [
    "king", "queen", "emperor", "empress", "tsar", "czar", "sultan", "shah", "pharaoh", "caliph",
  ]

  /// Whether a reign is meant: 'the hospital was built under King X'.
  private func isSovereign(_ leader: Participant) -> Bool {
    let first = leader.tokens.lowerBound
    return Self.sovereigns.contains(tree.form(first))
      || first > 0 && Self.sovereigns.contains(tree.form(first - 1))
  }

  /// Whether a phrase stands between commas before its verb: 'the regiment, under X, attacked'.
  private func isSetOff(_ marker: Int) -> Bool {
    marker > 0 && tree.form(marker - 1) == "," && (tree.head(marker).map { marker < $0 } ?? false)
  }

  /// 'X is in charge of Y', 'X, at the helm of Y,'.
  private func inCharge(_ noun: Int) -> [StatementDraft] {
    guard tree.dependency(noun) == "pobj", ["charge", "helm", "head"].contains(tree.lemma(noun)),
      let marker = tree.head(noun), ["in", "at"].contains(tree.form(marker)),
      let host = tree.head(marker)
    else { return [] }
    let holder: Int?
    if tree.isVerb(host) {
      let patients = tree.lemma(host) == "be" ? [] : arguments.patients(of: host)
      holder = patients.first ?? arguments.subject(of: host)
    } else {
      holder = host
    }
    return leads(holder, tree.objects(of: noun, after: "of"), cue: noun)
  }

  private static let offices: Set<String> = [
    "command", "charge", "leadership", "helm", "presidency", "chairmanship", "directorship",
    "premiership", "governorship", "editorship", "chair", "reins", "secretaryship", "throne",
  ]
  private static let taking: Set<String> = [
    "take", "assume", "hold", "have", "retain", "win", "relinquish", "inherit", "exercise",
    "resign", "accept", "seize", "vacate", "leave", "keep",
  ]

  /// 'X took command of Y', 'X assumed the presidency of Y'.
  private func takesCommand(_ noun: Int) -> [StatementDraft] {
    guard tree.dependency(noun) == "dobj", Self.offices.contains(tree.lemma(noun)),
      let verb = tree.head(noun), Self.taking.contains(tree.lemma(verb))
    else { return [] }
    let bodies = tree.objects(of: noun, after: "of") + tree.objects(of: verb, after: "of")
    return leads(arguments.subject(of: verb), bodies + tree.children(noun, "poss"), cue: noun)
  }

  private static let passing: Set<String> = [
    "hand", "pass", "transfer", "relinquish", "cede", "turn", "surrender", "give", "yield",
  ]

  /// 'X handed over command of Y to Z', 'command of Y passed from X to Z'.
  private func handsOver(_ noun: Int) -> [StatementDraft] {
    guard Self.offices.contains(tree.lemma(noun)), let verb = tree.head(noun),
      Self.passing.contains(tree.lemma(verb)),
      ["dobj", "nsubj", "nsubjpass"].contains(tree.dependency(noun))
    else { return [] }
    let bodies = tree.objects(of: noun, after: "of") + tree.children(noun, "poss")
    let former =
      tree.dependency(noun) == "dobj"
      ? arguments.agents(of: verb)
      : tree.objects(of: verb, after: "from") + arguments.agents(of: verb)
    let holders = former.filter { $0 != noun } + tree.objects(of: verb, after: "to")
    return holders.flatMap { leads($0, bodies, cue: noun) }
  }

  private func leads(_ holder: Int?, _ bodies: [Int], cue: Int) -> [StatementDraft] {
    guard let holder else { return [] }
    let led = participants.all(bodies, as: .agent).filter { participants.kind($0) != .person }
    return participants.all(holder, as: .agent).filter { participants.kind($0) == .person }
      .flatMap { leader in
        led.compactMap { draft(.leads, leader, $0, cue: cue, role: tree.form(cue)) }
      }
  }

  /// 'X spent two years in Y'.
  private func spends(_ verb: Int) -> [StatementDraft] {
    guard tree.isVerb(verb), tree.lemma(verb) == "spend" else { return [] }
    let times = tree.children(verb, "dobj", "npadvmod")
    let places = ([verb] + times).flatMap { host in
      tree.prepositionalPhrases(host).filter { ["in", "at", "with"].contains($0.word) }
        .map(\.object)
    }
    return belongs(arguments.subject(of: verb), places, cue: verb, role: "member")
  }

  private static let degrees: Set<String> = [
    "degree", "doctorate", "phd", "ph.d", "ph.d.", "diploma", "mba", "bachelor", "master",
    "scholarship", "fellowship", "professorship", "commission", "m.a.", "b.a.", "ma", "ba",
    "class", "course", "lesson", "chair", "lectureship", "post", "job", "position", "seat",
  ]

  /// 'X received a degree from Y', 'X got a job at Y', 'X holds a seat in Y'.
  private func degree(_ noun: Int) -> [StatementDraft] {
    guard tree.dependency(noun) == "dobj", Self.degrees.contains(tree.lemma(noun)),
      let verb = tree.head(noun),
      [
        "receive", "earn", "obtain", "take", "complete", "gain", "get", "hold", "have", "win",
        "finish", "accept", "secure", "land",
      ].contains(tree.lemma(verb))
    else { return [] }
    let places = [verb, noun].flatMap { host in
      tree.prepositionalPhrases(host).filter {
        ["from", "at", "in", "with", "on"].contains($0.word)
      }
      .map(\.object)
    }
    return belongs(arguments.subject(of: verb), places, cue: noun, role: "member")
  }

  private func belongs(
    _ holder: Int?, _ places: [Int], cue: Int, role: String
  ) -> [StatementDraft] {
    guard let holder else { return [] }
    let bodies = places.compactMap { participants.mention(at: $0) }
      .filter { participants.kind($0) == .organization }
    return participants.all(holder, as: .agent).filter { participants.kind($0) == .person }
      .flatMap { member in
        bodies.compactMap { draft(.member, member, $0, cue: cue, role: role) }
      }
  }

  private func draft(
    _ relation: Relation, _ source: Participant, _ target: Participant, cue: Int, role: String,
    _ scope: StatementDraft.Scope = .clause
  ) -> StatementDraft? {
    guard source.actor != target.actor else { return nil }
    return StatementDraft(
      relation: relation, source: source, target: target, event: nil, cue: cue..<cue + 1,
      predicate: cue, role: role, rule: "command-phrase", scope: scope)
  }
}
