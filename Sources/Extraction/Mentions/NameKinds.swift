internal import GraphModel
internal import Knowledge
internal import Language
internal import Names

/// What a name names, as far as an article shows.
enum NameClass: Sendable, Hashable {
  case person
  case organization
  /// A known state, and which of its names was used.
  case state(KnownActors.Meaning)
  /// A people, religion or party that is no state.
  case people
  /// A place that is no state.
  case place
  /// A work, event, law or product.
  case thing
}

/// Decides what names name, by evidence from all places of an article where they stand.
struct NameKinds: Sendable {
  private let lexicons: ActorLexicons
  private let votes: [String: NameVotes]

  /// Collects the evidence for all spans of a document.
  init(_ spans: [NameSpan], in document: Document, lexicons: ActorLexicons) {
    self.lexicons = lexicons
    var votes: [String: NameVotes] = [:]
    var persons: [String: Int] = [:]
    let evidence = NameEvidence(document: document, lexicons: lexicons)
    for span in spans {
      let key = Self.key(span, in: document)
      votes[key, default: NameVotes()].add(evidence.votes(for: span))
    }
    for span in spans where span.tokens.count > 1 {
      let key = Self.key(span, in: document)
      guard votes[key]?.winner == .person else { continue }
      let words = NameWords(document.text(of: span.tokens)).core
      guard words.count > 1 else { continue }
      for word in [words.first, words.last].compactMap(\.self) { persons[word, default: 0] += 1 }
    }
    for (key, vote) in votes where !key.contains(" ") && persons[key] != nil {
      var vote = vote
      vote.person += NameVotes.familyOfPerson * vote.occurrences
      votes[key] = vote
    }
    self.votes = votes
  }

  /// What the same words name where they stand alone as a name; nil where they never do.
  func attested(_ tokens: Range<Int>, in document: Document) -> NameClass? {
    votes[NameFolding.key(of: document.text(of: tokens))]?.winner
  }

  /// What a span names.
  func nameClass(of span: NameSpan, in document: Document) -> NameClass {
    let text = document.text(of: span.tokens)
    switch lexicons.known.registry.kind(of: text) {
    case .person?: return .person
    case .organization?, .group?: return .organization
    case .state?, nil: break
    }
    let winner = votes[Self.key(span, in: document)]?.winner ?? .thing
    guard let meaning = lexicons.known.meaning(of: text) else {
      let isPlural = span.tokens.last.map { document[$0].tag.hasSuffix("S") } == true
      return span.label == "NORP" && isPlural ? .people : winner
    }
    switch meaning {
    case .people: return .people
    case .body: return .organization
    case .state, .nationality, .capital, .seat:
      return winner == .person && span.label == "PERSON" ? .person : .state(meaning)
    }
  }

  private static func key(_ span: NameSpan, in document: Document) -> String {
    NameFolding.key(of: document.text(of: span.tokens))
  }
}

/// How much speaks for each class of a name.
struct NameVotes: Sendable, Hashable {
  var person = 0
  var organization = 0
  var place = 0
  var thing = 0
  /// From how many places of the article the evidence comes.
  var occurrences = 0

  /// What being the first or last word of a person's full name is worth.
  static let familyOfPerson = 6

  mutating func add(_ other: NameVotes) {
    person += other.person
    organization += other.organization
    place += other.place
    thing += other.thing
    occurrences += 1
  }

  /// The class that most speaks for; persons before organizations before places where equal.
  var winner: NameClass {
    let most = max(person, organization, place, thing)
    if most <= 0 { return .thing }
    if person == most { return .person }
    if organization == most { return .organization }
    return place == most ? .place : .thing
  }
}
