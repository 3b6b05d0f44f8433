internal import Lexicons
internal import Grammar
internal import GraphModel

/// Who says a clause.
struct Saying: Sendable {
  /// The head of the speaker's phrase.
  var speaker: Int
  /// The verb of saying that governs the clause; nil for a quotation that none governs.
  var verb: Int?

  /// How sure it is that the clause was said: as sure as the verb of saying.
  var scope: StatementDraft.Scope { verb.map { .clauseOf($0) } ?? .presupposed }
}

/// Acts that lie in what somebody says: 'X said that Y must leave' is a demand on Y.
struct ReportedActs: Sendable {
  let tree: SyntaxTree
  let arguments: ClauseArguments
  let participants: Participants
  let scopes: ScopeLexicon
  let acts: ActLexicon
  let layout: TextLayout
  let speakers: FirstPersons

  private static let obliging = WordClass.reportedActsObliging

  /// The demands and the blame in the clause of one verb.
  func drafts(for clause: Int) -> [StatementDraft] { demands(in: clause) + blame(in: clause) }

  private static let blaming = WordClass.reportedActsBlaming

  /// 'X said that Y was behind the attack', 'X said Y was responsible'.
  private func blame(in clause: Int) -> [StatementDraft] {
    let bearers = bearers(in: clause)
    if let saying = bearers.isEmpty ? nil : saying(of: clause) {
      return blame(bearers, in: saying, cue: clause, predicate: clause)
    }
    guard tree.isVerb(clause), tree.lemma(clause) == "be",
      let cue = tree.children(clause, "prep").first(where: { tree.form($0) == "behind" })
        ?? tree.children(clause, "acomp").first(where: { Self.blaming.contains(tree.form($0)) }),
      let subject = arguments.subject(of: clause), let saying = saying(of: clause)
    else { return [] }
    return blame([subject], in: saying, cue: cue, predicate: clause)
  }

  /// 'Y bears responsibility', 'it was Y's fault'.
  private func bearers(in clause: Int) -> [Int] {
    guard tree.isVerb(clause), tree.children(clause, "neg").isEmpty else { return [] }
    if ["bear", "share", "carry", "have"].contains(tree.lemma(clause)),
      tree.children(clause, "dobj").contains(where: {
        ["responsibility", "blame", "guilt"].contains(tree.lemma($0))
      })
    {
      return arguments.subject(of: clause).map { [$0] } ?? []
    }
    return tree.children(clause, "attr")
      .filter { ["fault", "doing", "handiwork"].contains(tree.lemma($0)) }
      .flatMap { tree.children($0, "poss") + tree.objects(of: $0, after: "of") }
  }

  private func blame(
    _ blamed: [Int], in saying: Saying, cue: Int, predicate: Int
  ) -> [StatementDraft] {
    let targets = participants.all(blamed, as: .recipient)
    return participants.all(saying.speaker, as: .agent).flatMap { source in
      targets.filter { $0.actor != source.actor }.map { target in
        StatementDraft(
          relation: .conflict, source: source, target: target,
          event: Event(.accuse, mode: "allege"), cue: cue..<cue + 1, predicate: predicate,
          role: "blame", rule: .reportedBlame, scope: saying.scope)
      }
    }
  }

  private func demands(in clause: Int) -> [StatementDraft] {
    guard tree.isVerb(clause),
      let modal = tree.children(clause, "aux").first(where: {
        Self.obliging.contains(tree.form($0))
      }),
      let subject = arguments.subject(of: clause), !isShared(subject),
      let saying = saying(of: clause)
    else { return [] }
    let targets = participants.all(subject, as: .recipient)
    return participants.all(saying.speaker, as: .agent).flatMap { source in
      targets.filter { $0.actor != source.actor }.map { target in
        StatementDraft(
          relation: isRuling(saying) ? .conflict : relation(of: clause),
          source: source, target: target, event: Event(.request, mode: "change"),
          cue: modal..<modal + 1, predicate: saying.verb ?? clause,
          role: tree.form(modal), rule: .reportedDemand, scope: saying.scope)
      }
    }
  }

  /// Whether a speaker means himself, too: 'we should do more' demands nothing of others.
  private func isShared(_ subject: Int) -> Bool { tree.form(subject) == "we" }

  /// Whether nobody but a rule is the object of a friendly act: 'Y must respect the ceasefire'.
  private func isObserved(_ verb: Int, _ frame: ActFrame) -> Bool {
    let objects = tree.children(verb, "dobj")
    return frame.event?.type == .support && !objects.isEmpty
      && participants.all(objects, as: .body).isEmpty
  }

  private static let ruling = WordClass.reportedActsRuling

  private func isRuling(_ saying: Saying) -> Bool {
    saying.verb.map { Self.ruling.contains(tree.lemma($0)) } ?? false
  }

  /// Who says a clause.
  private func saying(of clause: Int) -> Saying? {
    let first = tree.coordinationHead(clause)
    if tree.dependency(first) == "ccomp", let verb = tree.head(first), tree.isVerb(verb),
      scopes.effect(of: tree.lemma(verb)) == .report, let speaker = arguments.agents(of: verb).first
    {
      return Saying(speaker: speaker, verb: verb)
    }
    if let holder = holder(ofClause: first) { return holder }
    if let quotation = layout.speech(quoting: clause) {
      return quotation.speaker.map { Saying(speaker: $0, verb: nil) }
    }
    return speakers.introducedSpeaker(before: clause).map { Saying(speaker: $0, verb: nil) }
  }

  /// Who holds what a clause says: 'X made clear that Y must', 'X believes that Y must'.
  private func holder(ofClause clause: Int) -> Saying? {
    guard tree.dependency(clause) == "ccomp", let above = tree.head(clause) else { return nil }
    let verb = tree.isVerb(above) ? above : tree.head(above) ?? above
    guard tree.isVerb(verb), let speaker = arguments.agents(of: verb).first else { return nil }
    let isClear =
      tree.lemma(verb) == "make"
      && (above != verb && tree.lemma(above) == "clear"
        || tree.children(verb, "ccomp", "oprd", "acomp").contains { tree.lemma($0) == "clear" })
    return isClear
      || above == verb && ["believe", "think", "feel", "agree"].contains(tree.lemma(verb))
      ? Saying(speaker: speaker, verb: verb) : nil
  }

  /// An appeal where what is wanted is friendly, else a demand.
  private func relation(of clause: Int) -> Relation {
    let wanted = [clause] + tree.children(clause, "xcomp", "advcl")
    let events = wanted.flatMap { verb -> [EventType?] in
      // 'Y must go' is no visit.
      acts.frames(of: verb, in: tree)
        .filter { frame in
          !frame.is(.light) && !isObserved(verb, frame)
            && (!frame.is(.goes) || !tree.objects(of: verb, after: "to").isEmpty)
        }.prefix(1)
        .map { $0.event?.type }
    }
    let friendly: Set<EventType?> = [.agree, .consult, .support, .cooperate, .aid]
    return !events.isEmpty && events.allSatisfy { friendly.contains($0) } ? .cooperate : .conflict
  }
}
