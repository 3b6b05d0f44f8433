internal import GraphModel

/// Acts that lie in what somebody says: 'X said that Y must leave' is a demand on Y.
struct ReportedActs: Sendable {
  let tree: SyntaxTree
  let arguments: ClauseArguments
  let participants: Participants
  let scopes: ScopeLexicon
  let acts: ActLexicon
  let quotations: Quotations

  private static let obliging: Set<String> = ["must", "should", "ought"]

  /// The demands and the blame in the clause of one verb.
  func drafts(for clause: Int) -> [StatementDraft] { demands(in: clause) + blame(in: clause) }

  private static let blaming: Set<String> = ["responsible", "guilty", "culpable", "complicit"]

  /// 'X said that Y was behind the attack', 'X said Y was responsible'.
  private func blame(in clause: Int) -> [StatementDraft] {
    guard tree.isVerb(clause), tree.lemma(clause) == "be",
      let cue = tree.children(clause, "prep").first(where: { tree.form($0) == "behind" })
        ?? tree.children(clause, "acomp").first(where: { Self.blaming.contains(tree.form($0)) }),
      let subject = arguments.subject(of: clause), let (speaker, _) = speaker(of: clause)
    else { return [] }
    let targets = participants.all(subject, as: .recipient)
    return participants.all(speaker, as: .agent).flatMap { source in
      targets.filter { $0.actor != source.actor }.map { target in
        StatementDraft(
          relation: .conflict, source: source, target: target,
          event: Event(.accuse, mode: "allege"), cue: cue..<cue + 1, predicate: clause,
          role: "blame", rule: "reported-blame", scope: .presupposed)
      }
    }
  }

  private func demands(in clause: Int) -> [StatementDraft] {
    guard tree.isVerb(clause),
      let modal = tree.children(clause, "aux").first(where: {
        Self.obliging.contains(tree.form($0))
      }),
      let subject = arguments.subject(of: clause), let (speaker, predicate) = speaker(of: clause)
    else { return [] }
    let targets = participants.all(subject, as: .recipient)
    return participants.all(speaker, as: .agent).flatMap { source in
      targets.filter { $0.actor != source.actor }.map { target in
        StatementDraft(
          relation: relation(of: clause), source: source, target: target,
          event: Event(.request, mode: "change"), cue: modal..<modal + 1, predicate: predicate,
          role: tree.form(modal), rule: "reported-demand", scope: .presupposed)
      }
    }
  }

  /// The head of the speaker's phrase, and the word that tells the saying.
  private func speaker(of clause: Int) -> (Int, Int)? {
    let first = tree.coordinationHead(clause)
    if tree.dependency(first) == "ccomp", let verb = tree.head(first), tree.isVerb(verb),
      scopes.effect(of: tree.lemma(verb)) == .report, let speaker = arguments.agents(of: verb).first
    {
      return (speaker, verb)
    }
    guard let quotation = quotations.quotation(around: clause),
      let speaker = quotations.speaker(of: quotation)
    else { return nil }
    return (speaker, clause)
  }

  /// An appeal where what is wanted is friendly, else a demand.
  private func relation(of clause: Int) -> Relation {
    let wanted = [clause] + tree.children(clause, "xcomp", "advcl")
    let events = wanted.flatMap { acts.frames(of: $0, in: tree).prefix(1) }.map { $0.event?.type }
    let friendly: Set<EventType?> = [.agree, .consult, .support, .cooperate, .aid]
    return !events.isEmpty && events.allSatisfy { friendly.contains($0) } ? .cooperate : .conflict
  }
}
