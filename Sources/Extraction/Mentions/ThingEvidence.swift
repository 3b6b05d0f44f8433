internal import Lexicons
internal import Grammar
internal import Knowledge
internal import Language
internal import Names

/// What shows a thing: an operation, a law, a ship, a weapon with a number, an idea.
struct ThingEvidence: Sendable {
  let document: Document
  let lexicons: ActorLexicons

  /// Adds what speaks for a thing where a span stands.
  func add(_ span: NameSpan, to votes: inout NameVotes) {
    guard let first = span.tokens.first, let last = span.tokens.last else { return }
    if span.tokens.count > 1, span.label != "PERSON", isThingNoun(headNoun(of: span.tokens)) {
      // 'Harbour Council Resolution': the body before the last word does not count.
      votes.thing += 14
    }
    if span.tokens.count > 1,
      lexicons.thingBeginnings.contains(document[first].text.lowercased())
    {
      votes.thing += 12
    }
    if span.tokens.contains(where: { isDesignation(document[$0].text) }) { votes.thing += 9 }
    if isWeapon(span) { votes.thing += 4 }
    if span.tokens.count == 1 {
      let word = document[last].text.lowercased()
      if Self.ideas.contains(where: { word.hasSuffix($0) && word.count > $0.count + 3 }) {
        votes.thing += 9
      }
      if isCountedAcronym(last) || lexicons.thingsAlone.contains(word) { votes.thing += 12 }
    }
  }

  private func isThingNoun(_ token: Int) -> Bool {
    lexicons.things.contains(document[token].lemma.lowercased())
  }

  /// The noun that says what a name names: the last word, or the one before 'of' and 'for'.
  private func headNoun(of tokens: Range<Int>) -> Int {
    let joint = tokens.dropFirst().first { document[$0].tag == "IN" } ?? tokens.upperBound
    let head = tokens.prefix { $0 < joint }.last { document[$0].tag != "CD" }
    return head ?? tokens.upperBound - 1
  }

  /// Whether a word numbers a model: 'F-16', 'MQ-9', 'T72'; 'G-20' and 'M5S' are none.
  private func isDesignation(_ word: String) -> Bool {
    guard let hyphen = word.firstIndex(of: "-") else { return false }
    let rest = word[word.index(after: hyphen)...]
    return rest.first?.isNumber == true && word[..<hyphen].allSatisfy(\.isUppercase)
      && lexicons.known.meaning(of: word) == nil
  }

  /// Whether a name that the recogniser took for no body modifies a weapon: 'Reaper drones'.
  private func isWeapon(_ span: NameSpan) -> Bool {
    guard span.label != "ORG", span.label != "GPE", let head = document.root(of: span.tokens),
      document[head].dependency == "compound" || document[head].dependency == "nmod"
    else { return false }
    return Self.weapons.contains(document[document[head].head].lemma.lowercased())
  }

  /// 'an SUV', 'three UAVs': letters that are counted stand for a thing.
  private func isCountedAcronym(_ token: Int) -> Bool {
    let word = document[token]
    guard lexicons.noun(word.lemma) == nil, lexicons.known.meaning(of: word.text) == nil else {
      return false
    }
    let letters = word.text.filter(\.isLetter)
    if letters.count > 2, letters.last == "s", letters.dropLast().allSatisfy(\.isUppercase) {
      return true
    }
    guard letters.count > 1, letters.allSatisfy(\.isUppercase) else { return false }
    return word.children.contains {
      document[$0].dependency == "det" && ["a", "an"].contains(document[$0].text.lowercased())
    }
  }

  private static let ideas = ["ism", "phobia", "ocracy"]
  private static let weapons = WordClass.thingEvidenceWeapons
}
