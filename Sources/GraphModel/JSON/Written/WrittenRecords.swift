/// Reads the records of a graph document that this program has written, sharing texts that come again.
struct WrittenRecords {
  let keys = WrittenKeys()
  private let kinds = WrittenChoices<ActorKind>()
  private let forms = WrittenChoices<MentionForm>()
  private let relations = WrittenChoices<Relation>()
  private let statuses = WrittenChoices<Status>()
  private let stages = WrittenChoices<Stage>()
  private let eventTypes = WrittenChoices<EventType>()
  private var articleIDs = WrittenIDs()
  private var articleLengths: [Int] = []
  private var actorIDs = WrittenIDs()
  private var statementIDs: Set<UInt64> = []
  private var pool = TextPool()
  private var lastTexts: [String] = []
  private var speakers: [Attribution: [Attribution]] = [:]

  /// The longest text that is looked for among those that came before, in bytes.
  private static let longestShared = 64

  // MARK: Values

  /// A text that may come again.
  private mutating func shared(
    _ scanner: inout WrittenScanner
  ) throws(WrittenDeviation) -> String {
    let text = try scanner.text()
    // The shortest texts need no memory of their own.
    guard !text.isEscaped, (16...Self.longestShared).contains(text.range.count) else {
      return try scanner.string(text)
    }
    guard let number = try pool.number(of: text, in: scanner) else {
      return try scanner.string(text)
    }
    return pool.texts[number]
  }

  private mutating func optionalShared(
    _ scanner: inout WrittenScanner
  ) throws(WrittenDeviation) -> String? {
    try scanner.takeNull() ? nil : try shared(&scanner)
  }

  private mutating func texts(
    _ scanner: inout WrittenScanner
  ) throws(WrittenDeviation) -> [String] {
    var texts: [String] = []
    try scanner.elements { scanner throws(WrittenDeviation) in
      texts.append(try shared(&scanner))
    }
    if texts.isEmpty { return [] }
    // The appearances of one actor mostly have the same names.
    if texts.elementsEqual(lastTexts, by: { ExactText($0) == ExactText($1) }) { return lastTexts }
    lastTexts = texts
    return texts
  }

  private static func choice<Choice>(
    _ choices: WrittenChoices<Choice>, _ scanner: inout WrittenScanner
  ) throws(WrittenDeviation) -> Choice {
    let range = try scanner.text().range
    guard let choice = choices.choice(range, of: scanner.bytes) else { throw .other }
    return choice
  }

  // MARK: Articles

  mutating func article(_ scanner: inout WrittenScanner) throws(WrittenDeviation) -> Article {
    try scanner.take(UInt8(ascii: "{"))
    try scanner.key(keys.id)
    let id = try scanner.text()
    try scanner.next(keys.title)
    let title = try scanner.optionalString()
    try scanner.next(keys.published)
    let published = try scanner.optionalDay()
    try scanner.next(keys.publisher)
    let publisher = try scanner.optionalString()
    try scanner.next(keys.url)
    let url = try scanner.optionalString()
    try scanner.next(keys.language)
    let language = try scanner.optionalString()
    try scanner.next(keys.sha256)
    let sha256 = try scanner.string()
    try scanner.next(keys.length)
    let length = try scanner.count()
    try scanner.take(UInt8(ascii: "}"))
    let name = try articleIDs.keep(id, scanner)
    articleLengths.append(length)
    return Article(
      id: name, title: title, published: published, publisher: publisher, url: url,
      language: language, sha256: sha256, length: length)
  }
}

// MARK: Actors

extension WrittenRecords {
  mutating func actor(_ scanner: inout WrittenScanner) throws(WrittenDeviation) -> Actor {
    try scanner.take(UInt8(ascii: "{"))
    try scanner.key(keys.id)
    let id = try scanner.text()
    try scanner.next(keys.name)
    var actor = Actor(id: "", name: try shared(&scanner), kind: .person)
    try scanner.next(keys.kind)
    actor.kind = try Self.choice(kinds, &scanner)
    try scanner.next(keys.aliases)
    actor.aliases = try texts(&scanner)
    try scanner.next(keys.descriptions)
    actor.descriptions = try texts(&scanner)
    try scanner.next(keys.identifiers)
    actor.identifiers = try identifiers(&scanner)
    try scanner.next(keys.mentions)
    try scanner.elements { scanner throws(WrittenDeviation) in
      actor.mentions.append(try mention(&scanner))
    }
    if try scanner.peek() == UInt8(ascii: ",") {
      try scanner.next(keys.appearances)
      try scanner.elements { scanner throws(WrittenDeviation) in
        actor.appearances.append(try appearance(&scanner))
      }
    }
    try scanner.take(UInt8(ascii: "}"))
    actor.id = try actorIDs.keep(id, scanner)
    return actor
  }

  private mutating func identifiers(
    _ scanner: inout WrittenScanner
  ) throws(WrittenDeviation) -> [String: String] {
    try scanner.take(UInt8(ascii: "{"))
    var identifiers: [String: String] = [:]
    while try scanner.peek() != UInt8(ascii: "}") {
      if !identifiers.isEmpty { try scanner.take(UInt8(ascii: ",")) }
      let scheme = try shared(&scanner)
      try scanner.take(UInt8(ascii: ":"))
      let value = try scanner.string()
      guard identifiers.updateValue(value, forKey: scheme) == nil else { throw .other }
    }
    try scanner.take(UInt8(ascii: "}"))
    return identifiers
  }

  private mutating func mention(
    _ scanner: inout WrittenScanner
  ) throws(WrittenDeviation) -> Mention {
    try scanner.take(UInt8(ascii: "{"))
    try scanner.key(keys.article)
    let article = try articleIDs.known(&scanner)
    let span = try scanner.span(keys.start, keys.end, upTo: articleLengths[article])
    try scanner.next(keys.form)
    let form = try Self.choice(forms, &scanner)
    try scanner.take(UInt8(ascii: "}"))
    return Mention(article: articleIDs.pool.texts[article], span: span, form: form)
  }

  private mutating func appearance(
    _ scanner: inout WrittenScanner
  ) throws(WrittenDeviation) -> Appearance {
    try scanner.take(UInt8(ascii: "{"))
    try scanner.key(keys.article)
    let isPlaced = try !scanner.takeNull()
    let article = isPlaced ? articleIDs.pool.texts[try articleIDs.known(&scanner)] : ""
    try scanner.next(keys.name)
    let name = try shared(&scanner)
    try scanner.next(keys.kind)
    let kind = try Self.choice(kinds, &scanner)
    try scanner.next(keys.aliases)
    let aliases = try texts(&scanner)
    try scanner.next(keys.descriptions)
    let descriptions = try texts(&scanner)
    try scanner.next(keys.identifiers)
    let identifiers = try identifiers(&scanner)
    try scanner.take(UInt8(ascii: "}"))
    return Appearance(
      article: article, name: name, kind: kind, aliases: aliases, descriptions: descriptions,
      identifiers: identifiers)
  }
}

// MARK: Statements

extension WrittenRecords {
  mutating func statement(
    _ scanner: inout WrittenScanner
  ) throws(WrittenDeviation) -> Statement {
    try scanner.take(UInt8(ascii: "{"))
    try scanner.key(keys.id)
    let id = try scanner.string()
    try scanner.next(keys.relation)
    let relation = try Self.choice(relations, &scanner)
    try scanner.next(keys.source)
    let source = try actorIDs.known(&scanner)
    try scanner.next(keys.target)
    let target = try actorIDs.known(&scanner)
    try scanner.next(keys.event)
    let event = try event(&scanner)
    try scanner.next(keys.status)
    let status = try Self.choice(statuses, &scanner)
    try scanner.next(keys.date)
    let date = try dates(&scanner)
    try scanner.next(keys.attribution)
    let attribution = try attribution(&scanner)
    try scanner.next(keys.role)
    let role = try optionalShared(&scanner)
    let share = try scanner.nextIsKey(keys.share) ? try scanner.percentage() : nil
    try scanner.next(keys.rule)
    let rule = try shared(&scanner)
    let stage = try stage(&scanner)
    try scanner.next(keys.confidence)
    let confidence = try scanner.count()
    try scanner.next(keys.possible)
    let possible = try scanner.bool()
    try scanner.next(keys.evidence)
    let evidence = try evidence(&scanner)
    try scanner.take(UInt8(ascii: "}"))
    // An id of another shape is one that two statements would share, or another program's.
    guard confidence <= 100, id.utf8.count == StatementIdentity.length,
      let head = StatementDigest.head(ofID: id),
      statementIDs.insert(head).inserted
    else { throw .other }
    return Statement(
      id: id, relation: relation, source: actorIDs.pool.texts[source],
      target: actorIDs.pool.texts[target],
      event: event, status: status, date: date, attribution: attribution, role: role,
      share: share, rule: rule, stage: stage, confidence: confidence, possible: possible,
      evidence: evidence)
  }

  /// The stage, which documents of before there were any do not have.
  private func stage(_ scanner: inout WrittenScanner) throws(WrittenDeviation) -> Stage? {
    guard try scanner.nextIsKey(keys.stage), try !scanner.takeNull() else { return nil }
    return try Self.choice(stages, &scanner)
  }

  private func event(_ scanner: inout WrittenScanner) throws(WrittenDeviation) -> Event? {
    if try scanner.takeNull() { return nil }
    let text = try scanner.text()
    if let type = eventTypes.choice(text.range, of: scanner.bytes) { return Event(type) }
    guard let event = Event(try scanner.string(text)) else { throw .other }
    return event
  }

  private func dates(_ scanner: inout WrittenScanner) throws(WrittenDeviation) -> DayRange? {
    if try scanner.takeNull() { return nil }
    try scanner.take(UInt8(ascii: "{"))
    try scanner.key(keys.start)
    let start = try scanner.optionalDay()
    try scanner.next(keys.end)
    let end = try scanner.optionalDay()
    try scanner.take(UInt8(ascii: "}"))
    if let start, let end, end < start { throw .other }
    return DayRange(start: start, end: end)
  }

  private mutating func attribution(
    _ scanner: inout WrittenScanner
  ) throws(WrittenDeviation) -> [Attribution] {
    var list: [Attribution] = []
    try scanner.elements { scanner throws(WrittenDeviation) in
      list.append(try speaker(&scanner))
    }
    guard list.count == 1, let only = list.first else { return list }
    // One unnamed source speaks in many statements.
    if let known = speakers[only], known[0].isWritten(like: only) { return known }
    if speakers.count < Self.mostSpeakers { speakers[only] = list }
    return list
  }

  /// How many lists of one speaker are kept.
  private static let mostSpeakers = 4096

  private mutating func speaker(
    _ scanner: inout WrittenScanner
  ) throws(WrittenDeviation) -> Attribution {
    try scanner.take(UInt8(ascii: "{"))
    try scanner.key(keys.text)
    let text = try shared(&scanner)
    try scanner.next(keys.actor)
    let isNobody = try scanner.takeNull()
    let actor = isNobody ? nil : actorIDs.pool.texts[try actorIDs.known(&scanner)]
    try scanner.next(keys.anonymous)
    let isAnonymous = try scanner.bool()
    try scanner.take(UInt8(ascii: "}"))
    return Attribution(text: text, actor: actor, anonymous: isAnonymous)
  }

  private mutating func evidence(
    _ scanner: inout WrittenScanner
  ) throws(WrittenDeviation) -> Evidence {
    try scanner.take(UInt8(ascii: "{"))
    try scanner.key(keys.article)
    let article = try articleIDs.known(&scanner)
    let sentence = try scanner.span(keys.start, keys.end, upTo: articleLengths[article])
    try scanner.next(keys.text)
    let text = try scanner.string()
    try scanner.next(keys.source)
    let source = try scanner.pair(within: sentence)
    try scanner.next(keys.target)
    let target = try scanner.pair(within: sentence)
    try scanner.next(keys.cue)
    let cue = try scanner.pair(within: sentence)
    try scanner.take(UInt8(ascii: "}"))
    return Evidence(
      article: articleIDs.pool.texts[article], span: sentence, text: text, source: source,
      target: target, cue: cue)
  }

  // MARK: Ties

  /// Passes over a tie, which follows from the statements.
  mutating func skipTie(_ scanner: inout WrittenScanner) throws(WrittenDeviation) {
    try scanner.take(UInt8(ascii: "{"))
    try scanner.key(keys.source)
    try scanner.skipString()
    try scanner.next(keys.target)
    try scanner.skipString()
    try scanner.next(keys.relation)
    try scanner.skipString()
    try scanner.next(keys.polarity)
    if try scanner.peek() == UInt8(ascii: "-") { scanner.position += 1 }
    _ = try scanner.count()
    try scanner.next(keys.statements)
    try scanner.elements { scanner throws(WrittenDeviation) in try scanner.skipString() }
    try scanner.next(keys.articles)
    _ = try scanner.count()
    try scanner.next(keys.first)
    if try !scanner.takeNull() { try scanner.skipString() }
    try scanner.next(keys.last)
    if try !scanner.takeNull() { try scanner.skipString() }
    try scanner.next(keys.status)
    try scanner.skipString()
    if try scanner.nextIsKey(keys.stage), try !scanner.takeNull() { try scanner.skipString() }
    try scanner.next(keys.denied)
    _ = try scanner.count()
    try scanner.next(keys.confidence)
    _ = try scanner.count()
    try scanner.next(keys.possible)
    _ = try scanner.bool()
    try scanner.take(UInt8(ascii: "}"))
  }
}

extension Attribution {
  /// Whether the other is the same, byte for byte.
  fileprivate func isWritten(like other: Attribution) -> Bool {
    anonymous == other.anonymous && ExactText(text) == ExactText(other.text)
      && actor.map(ExactText.init) == other.actor.map(ExactText.init)
  }
}
