internal import Lexicons
internal import Grammar
internal import Language

/// Tells where the name of a state or capital only locates.
struct PlaceUse: Sendable {
  let document: Document

  /// Whether a name with a head only says where something is or goes.
  ///
  /// - Parameters:
  ///   - head: The head of the name.
  ///   - tokens: The tokens of the name.
  ///   - isCity: Whether the name is a city's, which locates after more prepositions.
  /// - Returns: Whether the place is meant, not who governs it.
  func isLocative(head: Int, tokens: Range<Int>, isCity: Bool) -> Bool {
    let word = document[head]
    if isAfterMistakenPreposition(tokens) { return true }
    switch word.dependency {
    case "pobj": return isLocative(after: word.head, isCity: isCity)
    case "npadvmod":
      // 'attacked Arland': nowhere but whom, whatever the parser takes it for.
      if word.head + 1 == tokens.lowerBound, document[word.head].tag.hasPrefix("V") { return false }
      // 'Arland-backed': who backs, not where.
      return !document.isJoined(head) || document[head + 1].tag != "HYPH"
    case "appos": return isPlaceAfterComma(tokens)
    case "conj": return conjunctIsLocative(head, isCity: isCity)
    case "compound", "nmod":
      // 'Paris talks': the place of an event; 'Paris officials' stay.
      return isCity && Self.eventNouns.contains(document[word.head].lemma.lowercased())
    default: return isCity && isPlaceAfterComma(tokens) && word.dependency != "nsubj"
    }
  }

  /// Whether a preposition of place stands before a name, though the tagger took it for a part of
  /// it, or hung the name on what follows: 'Near Bellmoor, two strikes …', 'In Arland Minister Ann Lee …'.
  func isAfterMistakenPreposition(_ tokens: Range<Int>) -> Bool {
    let before = tokens.lowerBound - 1
    guard before >= 0, Self.placePrepositions.contains(document[before].text.lowercased()) else {
      return false
    }
    return document[before].tag.hasPrefix("NNP") || isWithoutObject(before)
  }

  /// Whether the parser left a preposition without an object: 'In Arland Minister Ann Lee spoke'.
  private func isWithoutObject(_ preposition: Int) -> Bool {
    document[preposition].dependency == "prep" && document[preposition].tag == "IN"
      && document[preposition].children.isEmpty
  }

  private func isLocative(after preposition: Int, isCity: Bool) -> Bool {
    let word = document[preposition]
    guard word.dependency != "agent" else { return false }
    let form = word.text.lowercased()
    if form == "in", Self.governments.contains(document[word.head].lemma.lowercased()) {
      return false
    }
    if Self.placePrepositions.contains(form) {
      return form != "in" || !Self.trusting.contains(document[word.head].lemma.lowercased())
    }
    guard Self.pathPrepositions.contains(form) else { return false }
    let governor = document[word.head]
    return isCity || Self.motionVerbs.contains(governor.lemma.lowercased())
      || governor.dependency == "prep"
  }

  /// The second of coordinated names locates where the first does.
  private func conjunctIsLocative(_ head: Int, isCity: Bool) -> Bool {
    var token = head
    var steps = 0
    while document[token].dependency == "conj", steps < 40 {
      token = document[token].head
      steps += 1
    }
    return document[token].dependency == "pobj"
      && isLocative(after: document[token].head, isCity: isCity)
  }

  /// 'Springfield, Arland': a name after a place and a comma.
  private func isPlaceAfterComma(_ tokens: Range<Int>) -> Bool {
    let first = tokens.lowerBound
    return first > 1 && document[first - 1].text == ","
      && document[first - 2].tag.hasPrefix("NNP")
  }

  private static let placePrepositions = WordClass.placeUsePlacePrepositions
  private static let pathPrepositions = WordClass.placeUsePathPrepositions
  /// Who governs from where they are: 'the regime in Bellmoor'.
  private static let governments = WordClass.placeUseGovernments
  private static let trusting = WordClass.placeUseTrusting
  private static let motionVerbs = WordClass.placeUseMotionVerbs
  private static let eventNouns = WordClass.placeUseEventNouns
}
