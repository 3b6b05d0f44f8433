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
      vote.person += NameVotes.familyOfPerson
      votes[key] = vote
    }
    self.votes = votes
  }

  /// What a span names.
  func nameClass(of span: NameSpan, in document: Document) -> NameClass {
    let text = document.text(of: span.tokens)
    let winner = votes[Self.key(span, in: document)]?.winner ?? .thing
    guard let meaning = lexicons.known.meaning(of: text) else { return winner }
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

  /// What being the first or last word of a person's full name is worth.
  static let familyOfPerson = 6

  mutating func add(_ other: NameVotes) {
    person += other.person
    organization += other.organization
    place += other.place
    thing += other.thing
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

/// The evidence that one occurrence of a name gives.
struct NameEvidence: Sendable {
  let document: Document
  let lexicons: ActorLexicons

  /// What speaks for each class where a span stands.
  func votes(for span: NameSpan) -> NameVotes {
    var votes = labelVotes(span)
    addOwnWords(span, to: &votes)
    addBefore(span, to: &votes)
    addSyntax(span, to: &votes)
    return votes
  }

  private func labelVotes(_ span: NameSpan) -> NameVotes {
    switch span.label {
    case "PERSON": NameVotes(person: 4)
    case "ORG": NameVotes(organization: 4)
    case "GPE": NameVotes(place: 4)
    case "LOC", "FAC": NameVotes(place: 3)
    case "NORP": NameVotes(organization: 2)
    case "PRODUCT": NameVotes(organization: 1, thing: 2)
    case nil: NameVotes(organization: 1)
    default: NameVotes(thing: 4)
    }
  }

  private func addOwnWords(_ span: NameSpan, to votes: inout NameVotes) {
    guard let first = span.tokens.first, let last = span.tokens.last else { return }
    let text = document.text(of: span.tokens)
    if span.tokens.count > 1 {
      let nouns = span.tokens.filter { document[$0].tag != "IN" && document.isCapitalized($0) }
        .compactMap { lexicons.noun(document[$0].lemma) }
      if nouns.contains(where: { !$0.isPerson && $0.category != .place }) {
        votes.organization += 5
        votes.thing -= 2
      }
      let isGiven = lexicons.givenNames.contains(NameFolding.key(of: document[first].text))
      if isGiven, nouns.allSatisfy(\.isPerson), span.tokens.count <= 5 { votes.person += 3 }
    } else if lexicons.givenNames.contains(NameFolding.key(of: text)) {
      votes.person += 1
    }
    if Acronym.isAcronymLike(document[last].text) { votes.organization += 3 }
    if span.label == "GPE", document[last].text.hasSuffix("ville") { votes.place += 1 }
  }

  private func addBefore(_ span: NameSpan, to votes: inout NameVotes) {
    guard let first = span.tokens.first, first > 0 else { return }
    let before = document[first - 1]
    if lexicons.isTitle(before.text) && document.isCapitalized(first - 1) {
      votes.person += 4
    } else if let noun = lexicons.noun(before.lemma), before.tag.hasPrefix("N"),
      !before.tag.hasSuffix("S"), document[first].tag.hasPrefix("NNP")
    {
      if noun.isPerson { votes.person += 2 }
    }
    if before.text.lowercased() == "the" || before.text.lowercased() == "a" {
      votes.person -= 2
      votes.organization += 1
    }
    if Self.placePrepositions.contains(before.text.lowercased()), span.label == "GPE" {
      votes.place += 1
    }
  }

  private static let placePrepositions: Set<String> = ["in", "near", "at", "outside", "across"]

  private func addSyntax(_ span: NameSpan, to votes: inout NameVotes) {
    guard let head = document.root(of: span.tokens) else { return }
    for child in document[head].children where child >= span.tokens.upperBound {
      switch document[child].dependency {
      case "relcl":
        if let first = document[child].children.first(where: { document[$0].tag.hasPrefix("WP") }),
          document[first].lemma.lowercased() == "who"
        {
          votes.person += 3
        }
      case "appos":
        if let noun = lexicons.noun(document[child].lemma) {
          if noun.isPerson { votes.person += 4 } else { votes.organization += 3 }
        } else if document[child].tag == "CD" {
          votes.person += 3
        }
      default: break
      }
    }
    let governor = document[document[head].head]
    switch document[head].dependency {
    case "appos":
      if let noun = lexicons.noun(governor.lemma), governor.tag == "NN" {
        if noun.isPerson {
          votes.person += 4
        } else if noun.category != .place {
          votes.organization += 3
        }
      }
    case "nsubj":
      if Self.speechVerbs.contains(governor.lemma) {
        votes.thing -= 2
        votes.person += 1
      }
    default: break
    }
  }

  private static let speechVerbs: Set<String> = [
    "say", "tell", "add", "announce", "believe", "think", "explain", "argue", "insist", "write",
    "ask", "reply", "warn", "note", "recall", "admit",
  ]
}
