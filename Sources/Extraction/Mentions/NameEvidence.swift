internal import Lexicons
internal import Grammar
internal import Knowledge
internal import Language
internal import Names

/// The evidence that one occurrence of a name gives.
struct NameEvidence: Sendable {
  let document: Document
  let lexicons: ActorLexicons

  /// What speaks for each class where a span stands.
  func votes(for span: NameSpan) -> NameVotes {
    var votes = labelVotes(span)
    addOwnWords(span, to: &votes)
    let ownWords = votes.person
    addBefore(span, to: &votes)
    addSyntax(span, to: &votes)
    HumanEvidence(document: document, lexicons: lexicons).add(span, to: &votes)
    if votes.person > ownWords { votes.human = 1 }
    PlaceEvidence(document: document, lexicons: lexicons).add(span, to: &votes)
    ThingEvidence(document: document, lexicons: lexicons).add(span, to: &votes)
    return votes
  }

  private func labelVotes(_ span: NameSpan) -> NameVotes {
    switch span.label {
    case "PERSON": NameVotes(person: 4)
    case "ORG": NameVotes(organization: span.tokens.count == 1 ? 3 : 4)
    case "GPE": NameVotes(place: span.tokens.count == 1 ? 3 : 4)
    case "FAC" where isArgument(span) && isDefinite(span): NameVotes(organization: 2, place: 3)
    case "LOC", "FAC": NameVotes(place: 3)
    case "NORP": NameVotes(organization: 2, nationality: 1)
    case "PRODUCT": NameVotes(organization: isArgument(span) ? 2 : 1, thing: 2)
    case nil: NameVotes(organization: isArgument(span) ? 1 : 0)
    default: NameVotes(thing: 4)
    }
  }

  private func isDefinite(_ span: NameSpan) -> Bool {
    span.tokens.lowerBound > 0 && document[span.tokens.lowerBound - 1].text.lowercased() == "the"
  }

  /// Whether a span takes part in what its clause says.
  private func isArgument(_ span: NameSpan) -> Bool {
    guard let head = document.root(of: span.tokens) else { return false }
    return ["nsubj", "nsubjpass", "dobj", "dative", "poss", "conj", "appos"]
      .contains(document[head].dependency)
      || document[document[head].head].dependency == "agent"
  }

  private func addOwnWords(_ span: NameSpan, to votes: inout NameVotes) {
    guard let first = span.tokens.first, let last = span.tokens.last else { return }
    let text = document.text(of: span.tokens)
    if span.tokens.count > 1 {
      let nouns = span.tokens.filter { document[$0].tag != "IN" && document.isCapitalized($0) }
        .compactMap { lexicons.noun(document[$0].lemma) }
      if nouns.contains(where: { !$0.isPerson && $0.category != .place }) || hasNameHead(span) {
        votes.organization += 5
        votes.thing -= 2
        votes.isPlain = true
      }
      let isGiven = lexicons.isGivenName(document[first].text)
      if isGiven, nouns.allSatisfy(\.isPerson), !hasNameHead(span), span.tokens.count <= 5 {
        votes.person += 3
        votes.isPlain = !["al", "el"].contains(document[first].text.lowercased())
        // 'Jordan Mills' is no body of Jordan, which the recogniser tends to make of her.
        if span.label == "ORG", span.tokens.count == 2, beginsWithState(span.tokens, of: 1) {
          votes.person += 2
        }
      }
    } else if lexicons.isGivenName(text) {
      votes.person += 1
    }
    if span.tokens.count > 1, OrganizationNameMatcher.hasLegalForm(text) {
      votes.organization += 9
      votes.isPlain = true
    }
    if NobleTitles.begins(span.tokens, in: document) {
      votes.person += 14
      votes.isPlain = true
    }
    if Acronym.isAcronymLike(document[last].text), !PostNominals.ends(span.tokens, in: document) {
      votes.organization += 3
    }
    if span.label == "PERSON", beginsWithState(span.tokens) { votes.organization += 6 }
    if span.label == "GPE", document[last].text.hasSuffix("ville") { votes.place += 1 }
  }

  /// Whether a name begins with a state's that no person is called by: 'United States Coast Guard'.
  private func beginsWithState(_ name: Range<Int>) -> Bool {
    (1..<min(4, max(name.count, 1))).contains { length in
      let text = document.text(of: name.lowerBound..<name.lowerBound + length)
      return beginsWithState(name, of: length) && (length > 1 || Acronym.isAcronymLike(text))
    }
  }

  /// Whether the first words of a name are a state's.
  private func beginsWithState(_ name: Range<Int>, of length: Int) -> Bool {
    let text = document.text(of: name.lowerBound..<name.lowerBound + length)
    guard case .state? = lexicons.known.meaning(of: text) else { return false }
    return true
  }

  /// Whether a name ends in a word such as 'Shipping', or in '& Sons'.
  private func hasNameHead(_ span: NameSpan) -> Bool {
    guard let last = span.tokens.last, span.tokens.count > 1 else { return false }
    return lexicons.nameHeads.contains(NameFolding.key(of: document[last].text))
      || span.tokens.dropFirst().contains { document[$0].text == "&" }
  }

  private func addBefore(_ span: NameSpan, to votes: inout NameVotes) {
    guard let first = span.tokens.first, first > 0 else { return }
    let before = document[first - 1]
    if lexicons.isTitle(before.text) && document.isCapitalized(first - 1) {
      votes.person += 4
      votes.titled += 1
    } else if let noun = lexicons.noun(before.lemma), before.tag.hasPrefix("N"),
      !before.tag.hasSuffix("S"), document[first].tag.hasPrefix("NNP")
    {
      if noun.isPerson, !Self.teamWords.contains(before.text.lowercased()) {
        votes.person += 2
        votes.titled += 1
      } else if noun.category == .organization, before.tag == "NN",
        !document.isCapitalized(first - 1), isNamedBy(first - 1, span)
      {
        // 'the newspaper La Hora'
        votes.organization += 15
      }
    }
    if Self.teamWords.contains(before.text.lowercased()), isNamedBy(first - 1, span) {
      // 'the champions Harbour Rovers'
      votes.organization += 9
      votes.person -= 3
    }
    if span.label != "PERSON", !votes.isPlain, isAfterRolePhrase(span) {
      votes.person += 4
      votes.titled += 1
    }
    if before.text.lowercased() == "the" || before.text.lowercased() == "a" {
      votes.person -= 2
      votes.organization += 1
    }
  }

  /// Whether a noun before a name says what the name names, as its modifier or as its head.
  private func isNamedBy(_ noun: Int, _ span: NameSpan) -> Bool {
    guard let head = document.root(of: span.tokens) else { return false }
    return document[noun].head == head || document[head].head == noun
  }

  /// Whether a role and what it is the role of stand right before a name: 'envoy to Arland Ann Lee'.
  private func isAfterRolePhrase(_ span: NameSpan) -> Bool {
    guard span.tokens.count > 1 else { return false }
    let first = document.sentence(of: span.tokens.lowerBound).lowerBound
    var token = span.tokens.lowerBound - 1
    guard token > first, document.isProperNoun(token) else { return false }
    var hasPreposition = false
    while token >= first, span.tokens.lowerBound - token < 12 {
      let word = document[token]
      if hasPreposition, word.tag == "NN" || word.tag == "NNP",
        lexicons.noun(word.lemma)?.isPerson == true
      {
        return true
      }
      if word.tag == "IN" {
        guard ["of", "to", "for", "at"].contains(word.text) else { return false }
        hasPreposition = true
      } else if !word.tag.hasPrefix("NNP"), word.tag != "DT", word.tag != "HYPH" {
        return false
      }
      token -= 1
    }
    return false
  }

  private func addSyntax(_ span: NameSpan, to votes: inout NameVotes) {
    guard let head = document.root(of: span.tokens) else { return }
    addPhrases(behind: span, head: head, to: &votes)
    if ClassNouns.isSharedClass(of: head, in: document) { votes.organization += 5 }
    let governor = document[document[head].head]
    switch document[head].dependency {
    case "compound", "nmod":
      if document[head].head == span.tokens.upperBound,
        ClassNouns.follows(span.tokens, in: document)
      {
        votes.organization += 5
      }
    case "appos":
      if let noun = lexicons.noun(governor.lemma), governor.tag == "NN" {
        if noun.isPerson {
          votes.person += 4
        } else if noun.category != .place {
          votes.organization += noun.category == .organization ? 7 : 3
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

  /// What the clauses and appositions behind a name say of it.
  private func addPhrases(behind span: NameSpan, head: Int, to votes: inout NameVotes) {
    for child in document[head].children where child >= span.tokens.upperBound {
      switch document[child].dependency {
      case "relcl":
        if let first = document[child].children.first(where: { document[$0].tag.hasPrefix("WP") }),
          document[first].lemma.lowercased() == "who", span.label != "LOC"
        {
          votes.person += 3
        }
      case "appos":
        if let noun = lexicons.noun(document[child].lemma) {
          if noun.isPerson {
            votes.person += 4
          } else if noun.category != .place {
            votes.organization += 3
          }
        } else if document[child].tag == "CD" {
          votes.person += 3
        }
      default: break
      }
    }
  }

  private static let teamWords = WordClass.nameEvidenceTeamWords
  private static let speechVerbs = WordClass.nameEvidenceSpeechVerbs
}
