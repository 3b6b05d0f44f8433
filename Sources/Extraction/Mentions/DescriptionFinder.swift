internal import Lexicons
internal import Grammar
internal import GraphModel
internal import Knowledge
internal import Language
internal import Names

/// Finds noun phrases that describe actors without naming them: 'the prime minister', 'protesters'.
struct DescriptionFinder: Sendable {
  let lexicons: ActorLexicons

  /// The descriptions of a document; `isFree` tells whether a token belongs to no name.
  func mentions(in document: Document, isFree: (Int) -> Bool) -> [DocumentMention] {
    (0..<document.count).compactMap { token in
      isFree(token) ? mention(headedBy: token, in: document, isFree: isFree) : nil
    }
  }

  private func mention(
    headedBy head: Int, in document: Document, isFree: (Int) -> Bool
  ) -> DocumentMention? {
    let word = document[head]
    guard word.tag.hasPrefix("NN") || word.tag == "JJ" && Self.adjectivalDoers.contains(word.text),
      let noun = lexicons.noun(word.lemma)
    else { return nil }
    // 'Secretary of State'
    if noun.category == .state, document.isCapitalized(head), head > 0,
      document[head - 1].text.lowercased() == "of"
    {
      return nil
    }
    if word.tag == "JJ" || isModifier(head, in: document) { return doer(head, noun, in: document) }
    let number = number(of: word, noun)
    let determination = determination(of: head, in: document)
    if noun.category == .place, determination != .definite || number == .plural { return nil }
    if determination == .none, number == .singular, !noun.isPerson, !isAgentive(head, in: document),
      !document.isCapitalized(head)
    {
      return nil
    }
    let isBody = !noun.isPerson || isBodyName(head, in: document)
    return DocumentMention(
      tokens: start(of: head, in: document, isFree: isFree)..<(head + 1), head: head,
      form: .description, kind: isBody && noun.isPerson ? .organization : noun.kind(number),
      gender: isBody ? .neuter : noun.gender, number: number, determination: determination)
  }

  /// Whether a person's noun ends a body's name: 'the United States Coast Guard'.
  private func isBodyName(_ head: Int, in document: Document) -> Bool {
    document.isCapitalized(head) && document.isProperNoun(head) && head > 0
      && document.isCapitalized(head - 1) && document[head - 1].head == head
      && lexicons.nameHeads.contains(NameFolding.key(of: document[head].text))
  }

  /// Whether a noun is in the plural, though capitals may make a name of it: 'the Foreign Ministers'.
  private func number(of word: Token, _ noun: ActorNoun) -> GrammaticalNumber {
    if word.tag.hasSuffix("S") { return .plural }
    let form = word.text.lowercased()
    // 'MPs'
    if form.count > 2, form.hasSuffix("s"), word.text.dropLast().allSatisfy(\.isUppercase) {
      return .plural
    }
    let isPlural =
      word.tag == "NNP" && noun.isPerson && form.hasSuffix("s") && lexicons.nouns[form] == nil
    return isPlural ? .plural : .singular
  }

  /// The collective that does what the noun after it says: 'rebel' in 'a rebel attack'.
  private func doer(_ token: Int, _ noun: ActorNoun, in document: Document) -> DocumentMention? {
    let word = document[token]
    let governor = document[word.head]
    guard Self.doers.contains(word.lemma.lowercased()), word.head == token + 1,
      !document.isCapitalized(token), governor.tag.hasPrefix("NN"),
      lexicons.noun(governor.lemma) == nil || Self.forces.contains(governor.lemma.lowercased())
    else { return nil }
    return DocumentMention(
      tokens: token..<(token + 1), head: token, form: .description,
      kind: noun.isPerson ? .group : noun.kind(.singular), gender: .neuter,
      number: noun.isPerson ? .plural : .singular, isModifier: true)
  }

  private static let doers = WordClass.descriptionFinderDoers
  /// Those that taggers take for adjectives.
  private static let adjectivalDoers = WordClass.descriptionFinderAdjectivalDoers
  private static let forces = WordClass.descriptionFinderForces

  /// Whether a noun only modifies the noun after it: 'militia' in 'militia leaders'.
  private func isModifier(_ token: Int, in document: Document) -> Bool {
    let word = document[token]
    guard ["compound", "nmod", "amod", "npadvmod"].contains(word.dependency), word.head > token
    else { return false }
    return document[word.head].tag.hasPrefix("NN") || document[word.head].tag.hasPrefix("JJ")
  }

  /// Whether a bare noun acts or is acted upon: 'police', 'parliament'.
  private func isAgentive(_ token: Int, in document: Document) -> Bool {
    ["nsubj", "nsubjpass", "dobj", "appos", "attr", "conj", "poss"]
      .contains(document[token].dependency) || document[document[token].head].dependency == "agent"
  }

  private func determination(of head: Int, in document: Document) -> Determination {
    var found = Determination.none
    for child in document[head].children where child < head {
      switch document[child].dependency {
      case "poss": return .possessive
      case "det":
        found =
          Self.definite.contains(document[child].text.lowercased()) ? .definite : .indefinite
      case "nummod": if found == .none { found = .indefinite }
      default: break
      }
    }
    return found
  }

  private static let definite = WordClass.descriptionFinderDefinite

  /// The first token of the base noun phrase; a possessor before ’s stays outside.
  private func start(of head: Int, in document: Document, isFree: (Int) -> Bool) -> Int {
    let first = document.sentence(of: head).lowerBound
    var start = head
    while start > first, head - start < 10 {
      let before = document[start - 1]
      guard !["POS", ",", "-LRB-", "-RRB-"].contains(before.tag), !document.isSpace(start - 1),
        isBelow(start - 1, head, in: document), !isListing(start - 1, in: document)
      else { break }
      start -= 1
    }
    while start < head,
      ["``", "''", "CC", "IN", "-LRB-", ":", "HYPH"].contains(document[start].tag)
    {
      start += 1
    }
    return start
  }

  /// Whether 'and' joins another name or noun phrase, not another modifier.
  private func isListing(_ token: Int, in document: Document) -> Bool {
    guard document[token].tag == "CC", token > 0 else { return false }
    return document[token - 1].tag.hasPrefix("N") && document[token - 1].dependency != "compound"
      && document[token - 1].dependency != "nmod" || document[token - 1].tag == "NNP"
  }

  private func isBelow(_ token: Int, _ head: Int, in document: Document) -> Bool {
    var current = token
    for _ in 0..<6 {
      let next = document[current].head
      if next == head { return document[current].dependency != "relcl" }
      if next == current || next > head { return false }
      current = next
    }
    return false
  }
}
