internal import Lexicons
internal import Grammar
internal import GraphModel
internal import Language

/// Adds status, speakers, date and evidence to a statement that the grammar shows.
struct StatementFinisher: Sendable {
  let tree: SyntaxTree
  let participants: Participants
  let scopes: ScopeReader
  let layout: TextLayout
  let dates: DateReader
  let tenure: TenureReader
  let article: Article

  /// What finishes the statements of an article.
  ///
  /// - Parameters:
  ///   - reading: The rules' reading of it, over the actors that the statements name.
  ///   - article: What is known about it; relative dates count from its day.
  init(_ reading: RuleReading, article: Article) {
    tree = reading.tree
    participants = reading.participants
    scopes = reading.scopes
    layout = reading.article.layout
    dates = DateReader(
      tree: reading.tree, lexicon: reading.scopes.lexicon,
      isDateline: reading.article.layout.isDateline, published: article.published,
      actors: reading.participants.table)
    tenure = TenureReader(
      tree: reading.tree, arguments: reading.article.arguments, participants: reading.participants,
      dates: dates, scopes: reading.scopes)
    self.article = article
  }

  /// A statement of what was decided for.
  func statement(_ decided: TieDecider.Decided, id: (Int) -> String) -> Statement {
    var statement = statement(decided.draft, id: id)
    statement.confidence = decided.confidence
    statement.possible = decided.isPossible
    // Where the words around it leave a statement asserted, the network may still see a doubt.
    if statement.rule == LearnedDraft.rule.rawValue, statement.status == .asserted,
      let status = decided.likelyStatus
    {
      statement.status = status
    }
    return statement
  }

  /// A statement that the grammar shows.
  func statement(_ draft: StatementDraft, id: (Int) -> String) -> Statement {
    var draft = draft
    var reading = scopes.reading(of: draft)
    if reading.status == .denied, scopes.own(draft.predicate).contains(.denied) {
      if draft.isStance {
        draft.relation = draft.relation.turned
        draft.event = Event(draft.relation == .conflict ? .reject : .support)
      }
      if draft.isStance || draft.isRefusal { reading.status = .asserted }
      if draft.isRefusal { draft.role = "not \(draft.role)" }
    }
    let date = date(of: draft, isFuture: reading.status == .prospective)
    let speakers = attribution(draft, reading, id: id)
    return Statement(
      relation: draft.relation, source: id(draft.source.actor), target: id(draft.target.actor),
      event: draft.event.map { event($0, reading: reading) }, status: reading.status,
      date: date, attribution: speakers,
      role: draft.role.isEmpty ? nil : draft.role,
      share: draft.share, rule: draft.rule.rawValue,
      stage: stage(reading, isAttributed: !speakers.isEmpty), evidence: evidence(draft))
  }

  /// How far the claim has come that a statement is; what somebody says who is not the article is
  /// claimed at least.
  private func stage(_ reading: ScopeReading, isAttributed: Bool) -> Stage? {
    guard reading.stage == nil, isAttributed, [.asserted, .alleged].contains(reading.status) else {
      return reading.stage
    }
    return .claimed
  }

  /// The days of an act, or from when and until when a relation holds.
  private func date(of draft: StatementDraft, isFuture: Bool) -> DayRange? {
    draft.relation.isInteraction
      ? dates.date(
        of: draft.predicate, between: [draft.source.tokens, draft.target.tokens],
        isFuture: isFuture)
      : tenure.days(of: draft, isFuture: isFuture)
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
    let phrase = SpeakerPhrase(tree: tree, participants: participants)
    return speakers(draft, reading).map { phrase.speaker(at: $0) }.map {
      Attribution(text: $0.text, actor: $0.actor.map(id), anonymous: $0.isAnonymous)
    }
  }

  /// The heads of the speakers' phrases, outermost first.
  private func speakers(_ draft: StatementDraft, _ reading: ScopeReading) -> [Int] {
    guard let quotation = layout.speech(quoting: draft.predicate) else {
      return draft.scope == .presupposed ? [] : reading.speakers
    }
    var speakers = reading.speakers
    // What a clause presupposes stands for whoever quotes it, not for those who say it within.
    if draft.scope == .presupposed { speakers.removeAll { quotation.inner.contains($0) } }
    if !speakers.contains(where: { !quotation.inner.contains($0) }),
      let speaker = quotation.speaker
    {
      speakers.insert(speaker, at: 0)
    }
    return speakers
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
      text: document.quotation(of: sentence), source: within(draft.source.tokens),
      target: within(draft.target.tokens), cue: within(draft.cue))
  }
}
