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
  /// A state by its index, which only the article shows; or the adjective of it.
  case polity(Int, isAdjective: Bool)
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
  /// The ends of persons' full names, and their first words.
  private let partsOfPersons: Set<String>
  /// The ends of persons' full names.
  private let families: Set<String>
  private let polities: Polities

  /// Collects the evidence for all spans of a document.
  init(_ spans: [NameSpan], in document: Document, lexicons: ActorLexicons) {
    self.lexicons = lexicons
    var votes: [String: NameVotes] = [:]
    let evidence = NameEvidence(document: document, lexicons: lexicons)
    let keys = spans.map { NameFolding.key(of: document.text(of: $0.tokens)) }
    for (span, key) in zip(spans, keys) {
      votes[key, default: NameVotes()].add(evidence.votes(for: span))
    }
    let persons = Self.partsOfPersons(zip(spans, keys), votes: votes, in: document)
    let bodies = Self.shortForms(of: votes, lexicons: lexicons)
      .merging(Self.firstPartners(zip(spans, keys), votes: votes, in: document)) { $0 || $1 }
    for (key, vote) in votes {
      if persons.ends.contains(key) || persons.beginnings.contains(key), !lexicons.isBodyWord(key) {
        votes[key]?.person += NameVotes.partOfFullName * vote.occurrences
        votes[key]?.human += 1
      } else if let isFirm = bodies[key], vote.locating == 0, isFirm || vote.place == 0 {
        votes[key]?.organization += NameVotes.partOfFullName * vote.occurrences
      }
    }
    self.votes = votes
    var names: [String: (text: String, votes: NameVotes)] = [:]
    for (span, key) in zip(spans, keys) {
      names[key] = (document.text(of: span.tokens), votes[key] ?? NameVotes())
    }
    polities = Polities(names, known: lexicons.known)
    partsOfPersons = persons.ends.union(persons.beginnings)
    families = persons.ends
  }

  /// The ends of all full names of persons, and their first words.
  private static func partsOfPersons(
    _ spans: Zip2Sequence<[NameSpan], [String]>, votes: [String: NameVotes], in document: Document
  ) -> (ends: Set<String>, beginnings: Set<String>) {
    var ends: Set<String> = []
    var beginnings: Set<String> = []
    for (span, key) in spans where span.tokens.count > 1 {
      guard votes[key]?.winner == .person else { continue }
      let core = NameWords(document.text(of: span.tokens)).core
      guard core.count > 1, let first = core.first, let last = core.last else { continue }
      beginnings.insert(first)
      ends.insert(last)
      let words = key.split(separator: " ")
      for start in words.indices.dropFirst() {
        ends.insert(words[start...].joined(separator: " "))
      }
    }
    return (ends, beginnings)
  }

  /// What is left of bodies' names without the words that say what they are: 'Orion' of 'Orion Ltd';
  /// and whether it is a firm, which no place is called.
  private static func shortForms(
    of votes: [String: NameVotes], lexicons: ActorLexicons
  ) -> [String: Bool] {
    var forms: [String: Bool] = [:]
    for (key, vote) in votes where vote.winner == .organization {
      let words = key.split(separator: " ").map(String.init)
      guard words.count > 1 else { continue }
      if let last = words.last, !lexicons.isBodyWord(last),
        let bare = OrganizationNameMatcher.withoutLegalForm(key)
      {
        forms[bare] = true
      }
      var rest = words[...]
      while rest.count > 1, let last = rest.last,
        lexicons.isBodyWord(last) || rest.count < words.count && lexicons.isFillWord(last)
      {
        rest.removeLast()
      }
      if rest.count == words.count {
        while rest.count > 1, let first = rest.first, lexicons.isBodyWord(first) {
          rest.removeFirst()
        }
      }
      if rest.count < words.count, !rest.contains(where: lexicons.isBodyWord) {
        let form = rest.joined(separator: " ")
        let isFirm = words.allSatisfy {
          rest.contains($0) || lexicons.nameHeads.contains($0) || lexicons.isFillWord($0)
        }
        forms[form] = isFirm || forms[form] == true
      }
    }
    return forms
  }

  /// What a firm of two partners is called for short: 'Harker' of 'Harker & Bright'.
  private static func firstPartners(
    _ spans: Zip2Sequence<[NameSpan], [String]>, votes: [String: NameVotes], in document: Document
  ) -> [String: Bool] {
    var partners: [String: Bool] = [:]
    for (span, key) in spans
    where span.tokens.count == 3 && document[span.tokens.lowerBound + 1].text == "&"
      && votes[key]?.winner == .organization
    {
      partners[NameFolding.key(of: document[span.tokens.lowerBound].text)] = true
    }
    return partners
  }

  /// Whether the article has a person's full name that begins or ends with a name.
  func isPartOfPerson(_ tokens: Range<Int>, in document: Document) -> Bool {
    partsOfPersons.contains(NameFolding.key(of: document.text(of: tokens)))
  }

  /// Whether the article has a person's full name that ends with a name.
  func isFamilyName(_ tokens: Range<Int>, in document: Document) -> Bool {
    families.contains(NameFolding.key(of: document.text(of: tokens)))
  }

  /// Whether the article has a person's full name that ends with a name, as it is written.
  func isFamilyName(_ name: String) -> Bool { families.contains(NameFolding.key(of: name)) }

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
    let key = Self.key(span, in: document)
    let vote = votes[key]
    let winner = vote?.winner ?? .thing
    guard let meaning = lexicons.known.meaning(of: text) else {
      if let state = polities.state(of: key), span.label != "PERSON" {
        return .polity(state, isAdjective: false)
      }
      if let state = polities.adjective(key) { return .polity(state, isAdjective: true) }
      let isPlural = span.tokens.last.map { document[$0].tag.hasSuffix("S") } == true
      return span.label == "NORP" && isPlural ? .people : winner
    }
    switch meaning {
    case .people: return .people
    case .body: return .organization
    case .state, .nationality, .capital, .seat:
      // The recogniser's label alone does not make a person of a country.
      let isPerson = isPartOfPerson(span.tokens, in: document) || vote?.titled != 0
      return winner == .person && isPerson ? .person : .state(meaning)
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
  /// At how many of them the name only locates, and at how many it does anything else.
  var locating = 0
  var acting = 0
  /// At how many of them the text shows a person: a title, a speech, a mother.
  var human = 0
  /// At how many of them it stands as only towns do: in a phrase of place, with a mayor.
  var towns = 0
  /// At how many of them a title stands before the name.
  var titled = 0
  /// At how many places a government, a parliament or an ambassador is the name's.
  var governing = 0
  /// At how many places the recogniser took the name for a nationality's.
  var nationality = 0
  /// Whether its own words show what the name names.
  var isPlain = false

  /// What being part of a person's full name or a body's is worth.
  static let partOfFullName = 6

  mutating func add(_ other: NameVotes) {
    person += other.person
    organization += other.organization
    place += other.place
    thing += other.thing
    occurrences += 1
    locating += other.locating
    acting += other.acting
    towns += other.towns
    human += other.human
    titled += other.titled
    governing += other.governing
    nationality += other.nationality
    isPlain = isPlain || other.isPlain
  }

  /// Whether only the recogniser takes a name for a person's, which the text uses as a town's.
  private var isMistakenTown: Bool {
    towns > 0 && (towns >= acting || towns > 1) && human == 0 && titled == 0 && !isPlain
      && person > 0
      && person >= max(organization, thing)
  }

  /// Whether a place has what only states have.
  var isGoverned: Bool { governing > 0 && place > 0 && place >= max(person, thing) && !isPlain }

  /// The class that most speaks for; persons before organizations before places where equal.
  var winner: NameClass {
    if locating > acting, titled == 0, !isPlain, thing <= max(person, organization, place) {
      return .place
    }
    if isMistakenTown { return .place }
    let most = max(person, organization, place, thing)
    if most <= 0 { return .thing }
    if person == most { return .person }
    if organization == most { return .organization }
    return place == most ? .place : .thing
  }
}
