internal import GraphModel
internal import Language
internal import Names

/// Links pronouns to the most salient compatible actor before them.
struct PronounLinker: Sendable {
  /// Links all pronouns, in the order of the text.
  ///
  /// - Complexity: O(*n*) in the number of mentions: a pronoun looks back a few sentences only.
  func link(_ resolution: inout Resolution) {
    let document = resolution.document
    var candidates = CandidateWindow(document: document)
    var next = 0
    for (number, sentence) in document.sentences.enumerated() {
      let first = next
      while next < resolution.mentions.count,
        resolution.mentions[next].tokens.lowerBound < sentence.upperBound
      {
        next += 1
      }
      candidates.open(sentence: number, mentions: first..<next, in: resolution)
      for index in first..<next where resolution.mentions[index].form == .pronoun {
        link(index, candidates: candidates, in: &resolution)
      }
    }
  }

  private func link(_ index: Int, candidates: CandidateWindow, in resolution: inout Resolution) {
    let token = resolution.mentions[index].head
    switch resolution.document[token].text.lowercased() {
    case "who", "whom", "whose", "which", "that":
      if let noun = RelativeClause.antecedent(of: token, in: resolution.document),
        let antecedent = resolution.mentionOfHead[noun]
      {
        resolution.link(index, to: antecedent, because: .relative)
      }
    case "himself", "herself", "itself", "themselves":
      if let subject = Clause.subject(above: token, in: resolution.document),
        let antecedent = resolution.mentionOfHead[subject],
        resolution.link(index, to: antecedent, because: .reflexive)
      {
        return
      }
      linkToMostSalient(index, candidates: candidates, in: &resolution)
    case "he", "him", "his", "she", "her", "hers", "it", "its", "they", "them", "their", "theirs":
      linkToMostSalient(index, candidates: candidates, in: &resolution)
    default: break
    }
  }

  private func linkToMostSalient(
    _ index: Int, candidates: CandidateWindow, in resolution: inout Resolution
  ) {
    guard let mention = Self.mostSalient(for: index, among: candidates, in: resolution) else {
      return
    }
    resolution.link(index, to: mention, because: .antecedent)
  }

  private static func mostSalient(
    for pronoun: Int, among candidates: CandidateWindow, in resolution: Resolution
  ) -> Int? {
    PronounRanking(resolution: resolution, pronoun: pronoun)
      .best(of: candidates.entries(for: pronoun, in: resolution))?.mention
  }
}

/// A noun that a pronoun may refer to.
struct Candidate: Sendable, Hashable {
  /// The mention; nil for a noun that is no actor, which may still win.
  let mention: Int?
  let token: Int
  let sentence: Int
  let isPlural: Bool
}

/// The nouns of the last few sentences.
struct CandidateWindow: Sendable {
  /// How many sentences back a pronoun looks.
  static let reach = 4
  private let document: Document
  private var recent: [[Candidate]] = []

  init(document: Document) { self.document = document }

  /// Adds the nouns of a sentence and forgets those out of reach.
  mutating func open(sentence: Int, mentions: Range<Int>, in resolution: Resolution) {
    var taken: Set<Int> = []
    var candidates: [Candidate] = []
    for index in mentions {
      let mention = resolution.mentions[index]
      guard taken.insert(mention.head).inserted else { continue }
      candidates.append(
        Candidate(
          mention: index, token: mention.head, sentence: sentence,
          isPlural: mention.number == .plural))
    }
    for token in document.sentences[sentence]
    where !taken.contains(token) && ["NN", "NNS"].contains(document[token].tag) {
      guard document[token].dependency != "compound" else { continue }
      candidates.append(
        Candidate(
          mention: nil, token: token, sentence: sentence, isPlural: document[token].tag == "NNS"))
    }
    recent.append(candidates.sorted { $0.token < $1.token })
    if recent.count > Self.reach { recent.removeFirst() }
  }

  /// The candidates before a pronoun, and those after it in its sentence.
  func entries(for pronoun: Int, in resolution: Resolution) -> [Candidate] {
    let head = resolution.mentions[pronoun].head
    return recent.joined().filter { $0.token != head }
  }
}

/// Clauses and their subjects.
enum Clause {
  /// The verb of the clause that a token is in.
  static func verb(above token: Int, in document: Document) -> Int? {
    var current = token
    for _ in 0..<20 {
      let head = document[current].head
      if head == current { return nil }
      if document[head].tag.hasPrefix("VB") || document[head].partOfSpeech == "AUX" { return head }
      current = head
    }
    return nil
  }

  /// The subject of the nearest clause above a token that has one before the token.
  static func subject(above token: Int, in document: Document) -> Int? {
    var current = token
    for _ in 0..<6 {
      guard let verb = verb(above: current, in: document) else { return nil }
      if let subject = document[verb].children.first(where: {
        document[$0].dependency.hasPrefix("nsubj") && $0 < token
      }) {
        return subject
      }
      current = verb
    }
    return nil
  }
}
