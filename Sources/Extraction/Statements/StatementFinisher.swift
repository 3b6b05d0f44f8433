internal import GraphModel
internal import Language

/// Adds status, speakers, date and evidence to a statement that the grammar shows.
struct StatementFinisher: Sendable {
  let tree: SyntaxTree
  let participants: Participants
  let scopes: ScopeReader
  let quotations: Quotations
  let dates: DateReader
  let article: Article

  func statement(_ draft: StatementDraft, id: (Int) -> String) -> Statement {
    let reading = scopes.reading(
      of: draft.predicate, presupposed: draft.scope == .presupposed)
    let isFuture = reading.status == .prospective
    let date =
      draft.relation.isInteraction
      ? dates.date(of: draft.predicate, published: article.published, isFuture: isFuture) : nil
    return Statement(
      relation: draft.relation, source: id(draft.source.actor), target: id(draft.target.actor),
      event: draft.event.map { event($0, reading: reading) }, status: reading.status,
      date: date, attribution: attribution(draft, reading, id: id), role: draft.role,
      rule: draft.rule, evidence: evidence(draft))
  }

  /// What somebody intends to do: of friendly acts an agreement, of hostile ones a threat.
  private func event(_ event: Event, reading: ScopeReading) -> Event {
    guard reading.status == .prospective, !reading.isWanted else { return event }
    switch event.type {
    case .consult, .support, .cooperate, .aid: return Event(.agree)
    case .protest, .sanction, .mobilize, .coerce, .assault: return Event(.threaten)
    default: return event
    }
  }

  private func attribution(
    _ draft: StatementDraft, _ reading: ScopeReading, id: (Int) -> String
  ) -> [Attribution] {
    var speakers = reading.speakers
    if let quotation = quotations.quotation(around: draft.predicate),
      !speakers.contains(where: { !quotation.tokens.contains($0) }),
      let speaker = quotations.speaker(of: quotation)
    {
      speakers.insert(speaker, at: 0)
    }
    if draft.scope == .presupposed, quotations.quotation(around: draft.predicate) == nil {
      speakers = []
    }
    let phrase = SpeakerPhrase(tree: tree, participants: participants)
    return speakers.map { phrase.speaker(at: $0) }.map {
      Attribution(text: $0.text, actor: $0.actor.map(id), anonymous: $0.isAnonymous)
    }
  }

  private func evidence(_ draft: StatementDraft) -> Evidence {
    let document = tree.document
    let sentence = document.sentence(of: draft.predicate)
    func within(_ tokens: Range<Int>) -> Range<Int>? {
      sentence.contains(tokens.lowerBound) && tokens.upperBound <= sentence.upperBound
        ? document.scalarRange(of: tokens) : nil
    }
    return Evidence(
      article: article.id, span: document.scalarRange(of: sentence),
      text: document.text(of: sentence), source: within(draft.source.tokens),
      target: within(draft.target.tokens), cue: within(draft.cue))
  }
}
