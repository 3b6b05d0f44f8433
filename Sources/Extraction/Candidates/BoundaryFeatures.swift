internal import Lexicons
internal import Grammar
internal import Language

/// What tells whether the words of a candidate begin or end at a word.
struct BoundaryFeatures: Sendable {
  let reading: CandidateReading

  /// The features of a boundary, always the same number in the same order.
  func write(_ boundary: BoundaryCandidate, to writer: inout FeatureWriter) {
    let mention = reading.mentions[boundary.mention]
    let token = boundary.token
    writer.flag("end", boundary.isEnd)
    writer.choice("form", mention.form.rawValue, of: ["name", "phrase", "noun", "adjective"])
    writer.flag("head capital", reading.document.isCapitalized(mention.head))
    writer.level("distance", abs(token - mention.head), reaching: [1, 2, 3, 4, 5, 7, 10, 15])
    writeSpans(boundary, mention, to: &writer)
    writeWord("inside", token, to: &writer)
    writeWord("outside", boundary.outside, to: &writer)
    writeWay(between: mention.head, and: token, to: &writer)
  }

  /// Which spans of the rules and the parse have this boundary.
  private func writeSpans(
    _ boundary: BoundaryCandidate, _ mention: CandidateMention, to writer: inout FeatureWriter
  ) {
    let document = reading.document
    func meets(_ tokens: Range<Int>?) -> Bool {
      guard let tokens else { return false }
      return boundary.token == (boundary.isEnd ? tokens.upperBound - 1 : tokens.lowerBound)
    }
    writer.flag("rules: mention", mention.known != nil)
    writer.flag("own words", meets(mention.tokens))
    writer.flag("within own words", mention.tokens.contains(boundary.token))
    writer.flag("rules: words", meets(reading.known(boundary.mention)?.tokens))
    writer.flag("phrase", meets(BaseNounPhrase.tokens(of: mention.head, in: document)))
    writer.flag(
      "complement",
      boundary.isEnd && meets(NounComplement.tokens(of: mention.head, in: document)))
    writer.flag("subtree", meets(reading.tree.span(of: mention.head)))
    let entity = reading.entityOfToken[mention.head].map { document.entities[$0].tokens }
    writer.flag("has name", entity != nil)
    writer.flag("name", meets(entity))
    writer.flag("within name", entity?.contains(boundary.token) == true)
  }

  private func writeWord(_ name: String, _ token: Int?, to writer: inout FeatureWriter) {
    let word = token.map { reading.document[$0] }
    writer.choice(
      "\(name) part of speech", at: word.flatMap { Self.placeOfPart[$0.partOfSpeech] },
      of: Self.partsOfSpeech)
    writer.flag("\(name) capital", token.map(reading.document.isCapitalized) ?? false)
    writer.choice(
      "\(name) word", at: token.flatMap { Self.placeOfWord[reading.tree.form($0)] }, of: Self.words)
    writer.flag(
      "\(name) head of name",
      token.flatMap { reading.mentionOfHead[$0] }.map { reading.mentions[$0].form == .name } == true
    )
  }

  /// What stands between the head and the boundary, which it includes.
  private func writeWay(between head: Int, and token: Int, to writer: inout FeatureWriter) {
    let document = reading.document
    let way = head < token ? head + 1..<token + 1 : token..<head
    let branch = branch(of: token, below: head)
    writer.flag("below head", branch != nil || head == token)
    writer.choice("branch", branch.map(reading.tree.dependency) ?? "", of: Self.arcs)
    writer.flag("all capitals", way.allSatisfy { document.isCapitalized($0) || isFunctional($0) })
    writer.flag("comma between", way.contains { document[$0].text == "," })
    writer.flag(
      "verb between", way.contains { ["VERB", "AUX"].contains(document[$0].partOfSpeech) })
    writer.flag("'and' between", way.contains { document[$0].partOfSpeech == "CCONJ" })
    writer.flag("preposition between", way.contains { document[$0].partOfSpeech == "ADP" })
    writer.flag("mark between", way.contains { document[$0].partOfSpeech == "PUNCT" })
    writer.flag("possessive between", way.contains { document[$0].tag == "POS" })
    writer.flag("determiner between", way.contains { document[$0].partOfSpeech == "DET" })
  }

  /// The word right below a head under which another stands.
  private func branch(of token: Int, below head: Int) -> Int? {
    var current = token
    while current != head {
      guard let next = reading.tree.head(current), next != current else { return nil }
      if next == head { return current }
      current = next
    }
    return nil
  }

  private func isFunctional(_ token: Int) -> Bool {
    Self.functional.contains(reading.tree.form(token))
  }

  private static let functional = WordClass.boundaryFeaturesFunctional
  private static let partsOfSpeech = [
    "NOUN", "PROPN", "PRON", "ADJ", "DET", "VERB", "AUX", "NUM", "ADP", "ADV", "CCONJ", "SCONJ",
    "PART", "PUNCT", "SPACE", "SYM",
  ]
  private static let words = [
    "of", "and", "for", "in", "from", "on", "to", "at", "with", "who", "that", "his", "her", "its",
    "their", "our", "other", "some", "many", "several", "all", "more", "new", "former", "'s", "’s",
    "-", ",", ".", "(", ")", "\"", "”", "“",
  ]
  private static let placeOfPart = places(of: partsOfSpeech)
  private static let placeOfWord = places(of: words)

  private static func places(of options: [String]) -> [String: Int] {
    Dictionary(uniqueKeysWithValues: zip(options, options.indices))
  }

  private static let arcs = [
    "compound", "amod", "nmod", "poss", "nummod", "quantmod", "det", "appos", "prep", "relcl",
    "acl",
    "conj", "cc", "punct", "advmod", "npadvmod",
  ]
}
