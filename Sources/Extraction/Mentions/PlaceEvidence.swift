internal import Lexicons
internal import Grammar
internal import Knowledge
internal import Language

/// What shows a place: it only locates, is a town or province, is captured or fled to.
struct PlaceEvidence: Sendable {
  let document: Document
  let lexicons: ActorLexicons

  /// Adds what speaks for a place where a span stands.
  func add(_ span: NameSpan, to votes: inout NameVotes) {
    guard let head = document.root(of: span.tokens) else { return }
    if isGoverned(head) { votes.governing += 1 }
    if isCalledPlace(head, span) {
      votes.place += 5
      votes.locating += 1
      votes.towns += 1
    } else if isLocating(head, label: span.label)
      || PlaceUse(document: document).isAfterMistakenPreposition(span.tokens)
    {
      votes.locating += 1
      if span.label == "GPE" { votes.place += 1 }
      if isTown(head) { votes.towns += 1 }
    } else if !isNeutral(head) {
      votes.acting += 1
    }
  }

  /// Whether a name stands after a preposition of place that few bodies and persons stand after.
  private func isLocating(_ head: Int, label: String?) -> Bool {
    let word = document[head]
    if isMunicipal(head) { return true }
    switch word.dependency {
    case "pobj":
      let preposition = document[word.head]
      let governor = document[preposition.head]
      let form = preposition.text.lowercased()
      if Self.prepositions.contains(form) || form == "at" && label == "PERSON" {
        // 'a commander in the Front' is no place, 'residents in Bellmoor' is, and so is what was
        // taken for a person in 'met the minister in Bellmoor'.
        return
          (lexicons.noun(governor.lemma)?.isPerson != true || governor.tag.hasSuffix("S")
          || label == "PERSON" && form == "in" && governor.dependency == "dobj"
            && word.children.isEmpty && !lexicons.isGivenName(word.text))
          && !Self.trusting.contains(governor.lemma.lowercased())
      }
      if form == "of" { return Self.takings.contains(governor.lemma.lowercased()) }
      if form == "from" {
        let lemma = governor.lemma.lowercased()
        return Self.leaving.contains(lemma) || Self.distances.contains(lemma)
      }
      return ["to", "toward", "towards"].contains(form)
        && Self.motionVerbs.contains(governor.lemma.lowercased())
    case "dobj": return Self.captures.contains(document[word.head].lemma.lowercased())
    case "nsubjpass": return Self.captures.contains(document[word.head].lemma.lowercased())
    case "conj": return word.head < head && isLocating(word.head, label: label)
    case "appos": return word.head < head && isLocating(word.head, label: label)
    default: return false
    }
  }

  /// Whether a name locates by more than a verb's object, 'at' or 'to', which stand before persons,
  /// schools and firms, too.
  private func isTown(_ head: Int) -> Bool {
    if isMunicipal(head) { return true }
    let word = document[head]
    switch word.dependency {
    case "pobj":
      return !["at", "to", "toward", "towards"].contains(document[word.head].text.lowercased())
    case "conj", "appos": return word.head < head && isTown(word.head)
    default: return false
    }
  }

  /// Whether a name has what towns have: 'the mayor of Bellmoor', 'Bellmoor's streets'.
  private func isMunicipal(_ head: Int) -> Bool {
    let word = document[head]
    switch word.dependency {
    case "poss", "compound", "nmod":
      return word.head > head && Self.municipal.contains(document[word.head].lemma.lowercased())
        && (word.dependency == "poss" || word.head == head + 1)
    case "pobj" where document[word.head].text.lowercased() == "of":
      return Self.municipal.contains(document[document[word.head].head].lemma.lowercased())
    default: return false
    }
  }

  /// Whether a name has a government, a parliament, an ambassador.
  private func isGoverned(_ head: Int) -> Bool {
    let word = document[head]
    switch word.dependency {
    case "poss", "compound", "nmod": return isStateOffice(word.head)
    case "pobj":
      return ["of", "to"].contains(document[word.head].text.lowercased())
        && isStateOffice(document[word.head].head)
    default: return false
    }
  }

  private func isStateOffice(_ token: Int) -> Bool {
    let lemma = document[token].lemma.lowercased()
    if lemma == "minister" || lemma == "ministry" { return true }
    return Self.offices.contains(lemma)
  }

  /// Whether an occurrence speaks neither for nor against a place: it stands in a list or a title.
  private func isNeutral(_ head: Int) -> Bool {
    let word = document[head]
    switch word.dependency {
    case "conj", "appos": return word.head < head && isNeutral(word.head)
    case "ROOT", "dep", "npadvmod", "compound", "nmod": return true
    case "pobj":
      return ["of", "from", "to", "for", "on"].contains(document[word.head].text.lowercased())
    default: return false
    }
  }

  /// 'the town of Bellmoor', 'Bellmoor, a town', 'Bellmoor province'.
  private func isCalledPlace(_ head: Int, _ span: NameSpan) -> Bool {
    let word = document[head]
    if word.dependency == "pobj", document[word.head].text.lowercased() == "of",
      isPlaceNoun(document[word.head].head)
    {
      return true
    }
    if word.dependency == "compound" || word.dependency == "nmod",
      word.head == span.tokens.upperBound, isPlaceNoun(word.head)
    {
      return true
    }
    if word.dependency == "appos", isPlaceNoun(word.head) { return true }
    if isHeld(head) || isBeforeState(span) { return true }
    return word.children.contains {
      $0 >= span.tokens.upperBound && document[$0].dependency == "appos" && isPlaceNoun($0)
    }
  }

  /// 'in Bellmoor, Norway'.
  private func isBeforeState(_ span: NameSpan) -> Bool {
    let comma = span.tokens.upperBound
    guard comma + 1 < document.count, document[comma].text == ",", span.tokens.count < 3,
      let head = document.root(of: span.tokens), document[head].dependency == "pobj",
      Self.prepositions.contains(document[document[head].head].text.lowercased()),
      case .state? = lexicons.known.meaning(of: document[comma + 1].text)
    else { return false }
    return comma + 2 >= document.count || document[comma + 2].tag != "POS"
  }

  /// 'rebel-held Bellmoor', 'neighbouring Bellmoor'.
  private func isHeld(_ head: Int) -> Bool {
    document[head].children.contains { child in
      if child < head, ["neighbouring", "neighboring"].contains(document[child].text.lowercased()) {
        return true
      }
      return child < head && document[child].dependency == "amod" && child > 1
        && document[child - 1].text == "-"
        && ["held", "controlled", "occupied", "besieged", "ruled"].contains(
          document[child].text.lowercased())
    }
  }

  private func isPlaceNoun(_ token: Int) -> Bool {
    let lemma = document[token].lemma.lowercased()
    return lexicons.noun(lemma)?.category == .place || Self.places.contains(lemma)
  }

  private static let offices = WordClass.placeEvidenceOffices
  private static let prepositions = WordClass.placeEvidencePrepositions
  private static let trusting = WordClass.placeEvidenceTrusting
  private static let motionVerbs = WordClass.placeEvidenceMotionVerbs
  private static let leaving = WordClass.placeEvidenceLeaving
  private static let takings = WordClass.placeEvidenceTakings
  private static let distances = WordClass.placeEvidenceDistances
  private static let municipal = WordClass.placeEvidenceMunicipal
  private static let captures = WordClass.placeEvidenceCaptures
  private static let places = WordClass.placeEvidencePlaces
}
