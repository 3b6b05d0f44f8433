package import GraphModel
package import Names

/// Who is who in one article: the mentions and the actors that they refer to.
///
/// The table is what statements are built on. Ask ``actor(at:)`` with the token that a dependency
/// arc meets; it answers for names, role phrases, resolved pronouns and nationality adjectives.
package struct ActorTable: Sendable {
  /// All mentions by the start of their tokens; the longer of two with one start comes first.
  package let mentions: [DocumentMention]
  /// The index in ``actors`` of each mention's actor; nil for a pronoun that stays unresolved.
  package let actorOfMention: [Int?]
  /// Why each mention was linked to its actor.
  package let reasonOfMention: [LinkReason]
  /// The actors by their first mention.
  package let actors: [DocumentActor]
  /// The indices of the actors of each mention that stands for several: 'both', 'the two leaders'.
  package let severalOfMention: [Int: [Int]]
  /// The lands that phrases of place name.
  let states: StatesOfPlaces
  /// The innermost mention that covers each token.
  private let mentionOfToken: [Int?]
  /// The mention that each token is the head of; the longest where several share it.
  private let mentionOfHead: [Int?]

  /// Creates a table; `mentions` are in the order of ``mentions``.
  package init(
    tokenCount: Int, mentions: [DocumentMention], actorOfMention: [Int?],
    reasonOfMention: [LinkReason], actors: [DocumentActor], severalOfMention: [Int: [Int]] = [:],
    placedStates: [Int: Int] = [:]
  ) {
    self.mentions = mentions
    self.actorOfMention = actorOfMention
    self.reasonOfMention = reasonOfMention
    self.actors = actors
    self.severalOfMention = severalOfMention
    states = StatesOfPlaces(byPreposition: placedStates)
    var innermost = [Int?](repeating: nil, count: tokenCount)
    var ofHead = [Int?](repeating: nil, count: tokenCount)
    for (index, mention) in mentions.enumerated() {
      for token in mention.tokens {
        let known = innermost[token].map { mentions[$0].tokens.count } ?? Int.max
        if mention.tokens.count < known { innermost[token] = index }
      }
      if ofHead[mention.head] == nil { ofHead[mention.head] = index }
    }
    mentionOfToken = innermost
    mentionOfHead = ofHead
  }

  /// The index of the innermost mention that covers a token.
  package func mention(covering token: Int) -> Int? { mentionOfToken[token] }

  /// The index of the mention whose head is a token.
  package func mention(headedBy token: Int) -> Int? { mentionOfHead[token] }

  /// The actor that a token stands for: as the head of a mention, else inside the innermost one.
  package func actor(at token: Int) -> Int? {
    guard let mention = mentionOfHead[token] ?? mentionOfToken[token] else { return nil }
    return actorOfMention[mention]
  }

  /// The actors that a token stands for as the head of a phrase that means several; else none.
  package func several(headedBy token: Int) -> [Int] {
    mentionOfHead[token].flatMap { severalOfMention[$0] } ?? []
  }

  /// The actor of the mention whose head is a token; nil inside a mention and elsewhere.
  package func actor(headedBy token: Int) -> Int? {
    mentionOfHead[token].flatMap { actorOfMention[$0] }
  }
}

/// The states in which an article places what it tells, by the preposition before their names.
struct StatesOfPlaces: Sendable {
  /// The actor of each state; -1 for a land that is no actor of the article.
  let byPreposition: [Int: Int]

  /// The actor of the state whose name or capital follows 'in' at a token; -1 for another land, nil
  /// where no land follows.
  subscript(placed preposition: Int) -> Int? { byPreposition[preposition] }
}

/// An actor of one article, before it has an id.
package struct DocumentActor: Sendable, Hashable {
  /// The fullest name, without titles; of an unnamed actor, its first description.
  package var name: String
  /// Every other distinct name form, sorted.
  package var aliases: [String]
  /// What the actor is.
  package var kind: ActorKind
  /// The gender, where the text or the given name shows it.
  package var gender: Gender?
  /// Whether the text names it; unnamed actors are kept only where a statement holds them.
  package var isNamed: Bool
  /// Role phrases that the text attaches to the actor, sorted.
  package var descriptions: [String]
  /// Identifiers by their scheme: `iso3166`.
  package var identifiers: [String: String]
  /// The indices of its mentions, ascending.
  package var mentions: [Int]
}
