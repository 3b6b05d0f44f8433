internal import Grammar
internal import GraphModel
internal import Language
internal import Names

/// A noun that a pronoun may refer to.
struct Candidate: Sendable, Hashable {
  /// The mention; nil for a noun that is no actor, which may still win.
  let mention: Int?
  let token: Int
  let sentence: Int
  let isPlural: Bool
  /// Whether several coordinated names are meant: 'Arland and Borduria'.
  var isCoordination = false
}

/// The nouns of the last few sentences.
struct CandidateWindow: Sendable {
  /// How many sentences back a pronoun looks.
  static let reach = 4
  private let document: Document
  private var recent: [[Candidate]] = []

  init(document: Document) { self.document = document }

  /// Adds the nouns of a sentence and forgets those out of reach.
  mutating func open(sentence: Int, mentions: Range<Int>, in resolution: LinkTable) {
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
    for index in mentions where isCoordination(resolution.mentions[index]) {
      candidates.append(
        Candidate(
          mention: nil, token: resolution.mentions[index].head, sentence: sentence,
          isPlural: true, isCoordination: true))
    }
    for token in document.sentences[sentence]
    where !taken.contains(token) && ["NN", "NNS"].contains(document[token].tag) {
      guard document[token].dependency != "compound" else { continue }
      candidates.append(
        Candidate(
          mention: nil, token: token, sentence: sentence, isPlural: document[token].tag == "NNS"))
    }
    recent.append(
      candidates.sorted {
        ($0.token, $0.isCoordination ? 1 : 0) < ($1.token, $1.isCoordination ? 1 : 0)
      })
    if recent.count > Self.reach { recent.removeFirst() }
  }

  /// Whether other names are coordinated to a name.
  private func isCoordination(_ mention: DocumentMention) -> Bool {
    mention.form != .pronoun && document[mention.head].dependency != "conj"
      && document[mention.head].children.contains {
        document[$0].dependency == "conj" && document[$0].tag.hasPrefix("N")
      }
  }

  /// The candidates before a pronoun, and those after it in its sentence.
  func entries(for pronoun: Int, in resolution: LinkTable) -> [Candidate] {
    let head = resolution.mentions[pronoun].head
    return recent.joined().filter { $0.token != head }
  }
}
