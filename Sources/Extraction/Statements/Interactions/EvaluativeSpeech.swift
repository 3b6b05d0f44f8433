internal import GraphModel

/// Praise and blame in what somebody says: '"Y is a disgrace", X said', 'X called it a crime of the
/// brutal Y regime', 'X described Y as a hero'.
struct EvaluativeSpeech: Sendable {
  let tree: SyntaxTree
  let arguments: ClauseArguments
  let participants: Participants
  let lexicon: EvaluationLexicon
  let reported: ReportedActs

  /// The praise and blame that one word carries.
  func drafts(for token: Int) -> [StatementDraft] {
    if tree.isVerb(token) { return descriptions(by: token) + clause(token) }
    return phrase(token)
  }

  /// Verbs whose object is described by an as-phrase or a predicate.
  private static let describing: Set<String> = [
    "describe", "characterize", "characterise", "portray", "depict", "denounce", "hail", "regard",
    "see", "consider", "call", "label", "brand", "dub", "condemn", "praise", "dismiss", "view",
    "deem", "paint", "term",
  ]

  /// 'X described Y as a coward', 'X called the sentence of Y outrageous'.
  private func descriptions(by verb: Int) -> [StatementDraft] {
    guard Self.describing.contains(tree.lemma(verb)) else { return [] }
    var judged = arguments.patients(of: verb)
    var words = tree.objects(of: verb, after: "as") + tree.children(verb, "oprd", "acomp")
    words += tree.children(verb, "prep").filter { tree.form($0) == "as" }
      .flatMap { tree.children($0, "amod", "acomp", "pcomp") }
    for clause in tree.children(verb, "ccomp") where !tree.isVerb(clause) {
      words.append(clause)
      judged += tree.children(clause, "nsubj")
    }
    guard let praises = praises(anyOf: words) else { return [] }
    let speakers = participants.all(arguments.agents(of: verb), as: .agent)
    return drafts(
      praises, by: speakers, of: judged, cue: verb, predicate: verb, scope: .clause)
  }

  /// 'Y is a disgrace', 'Y has lied', 'Y has shown courage', in what somebody says.
  private func clause(_ verb: Int) -> [StatementDraft] {
    guard let praises = judgement(of: verb), !isNeuter(verb),
      !arguments.isPassive(verb), tree.children(verb, "neg", "mark").allSatisfy({ !isOpen($0) }),
      let subject = arguments.subject(of: verb), let saying = reported.saying(of: verb)
    else { return [] }
    let speakers = participants.all(saying.speaker, as: .agent)
    return drafts(
      praises, by: speakers, of: [subject], cue: verb, predicate: verb, scope: saying.scope)
  }

  /// Whether the subject is 'it' or 'that', by which mostly a situation is meant.
  private func isNeuter(_ verb: Int) -> Bool {
    arguments.subject(of: verb).map { ["it", "that", "this", "which"].contains(tree.form($0)) }
      ?? true
  }

  private func isOpen(_ child: Int) -> Bool {
    tree.dependency(child) == "neg" || ["if", "unless", "whether"].contains(tree.form(child))
  }

  private func judgement(of verb: Int) -> Bool? {
    let modals = tree.children(verb, "aux").filter { tree.tag($0) == "MD" }
    guard modals.isEmpty else { return nil }
    if ["be", "become", "remain"].contains(tree.lemma(verb)) {
      return praises(anyOf: tree.children(verb, "attr", "acomp"))
    }
    if let own = lexicon.praises(tree.lemma(verb), as: .verb) { return own }
    if tree.lemma(verb) == "break",
      tree.children(verb, "dobj").contains(where: {
        ["promise", "word", "vow", "pledge"].contains(tree.lemma($0))
      })
    {
      return false
    }
    for object in tree.children(verb, "dobj") {
      if let praises = lexicon.praises(tree.lemma(object), as: .object) { return praises }
      if !isOwned(object), let praises = adjective(of: object) { return praises }
    }
    return nil
  }

  private func isOwned(_ noun: Int) -> Bool {
    !tree.children(noun, "poss").isEmpty || !participants.all(noun, as: .recipient).isEmpty
  }

  /// 'the brutal regime of Y', 'the heroic Y', in what somebody says.
  private func phrase(_ noun: Int) -> [StatementDraft] {
    guard tree.isNoun(noun), let praises = adjective(of: noun),
      let saying = reported.saying(around: noun)
    else { return [] }
    let speakers = participants.all(saying.speaker, as: .agent)
    return drafts(
      praises, by: speakers, of: [noun], cue: noun, predicate: noun, scope: saying.scope)
  }

  /// Whether predicate nouns or adjectives praise: the first of them that judges.
  private func praises(anyOf words: [Int]) -> Bool? {
    for word in words.flatMap({ tree.coordinated($0) }) {
      if let praises = lexicon.praises(tree.lemma(word), as: .noun)
        ?? lexicon.praises(tree.lemma(word), as: .adjective) ?? adjective(of: word)
      {
        return praises
      }
    }
    return nil
  }

  private func adjective(of noun: Int) -> Bool? {
    for adjective in tree.children(noun, "amod") {
      for word in tree.coordinated(adjective) {
        if let praises = lexicon.praises(tree.lemma(word), as: .adjective) { return praises }
      }
    }
    return nil
  }

  private func drafts(
    _ praises: Bool, by speakers: [Participant], of judged: [Int], cue: Int, predicate: Int,
    scope: StatementDraft.Scope
  ) -> [StatementDraft] {
    let targets = judged.flatMap { token -> [Participant] in
      let actors = participants.all(token, as: .recipient)
      return actors.isEmpty ? reported.nominal.toldDoers(of: token) : actors
    }
    return speakers.flatMap { source in
      targets.filter { $0.actor != source.actor }.map { target in
        StatementDraft(
          relation: praises ? .cooperate : .conflict, source: source, target: target,
          event: praises ? Event(.support) : Event(.accuse, mode: "disapprove"),
          cue: cue..<cue + 1, predicate: predicate, role: tree.lemma(cue),
          rule: "evaluative-speech", scope: scope)
      }
    }
  }
}
