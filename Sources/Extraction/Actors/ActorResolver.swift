internal import GraphModel
package import Language
internal import Names

/// Decides who is who in one article.
package struct ActorResolver: Sendable {
  private let finder = MentionFinder()

  /// Creates a resolver.
  package init() {}

  /// The mentions and actors of an analysed article.
  ///
  /// - Complexity: O(*n*) in the number of tokens.
  package func resolve(_ document: Document) -> ActorTable {
    let mentions = finder.mentions(in: document)
    var actors: [DocumentActor] = []
    var actorOfName: [String: Int] = [:]
    var actorOfMention: [Int?] = []
    var reasons: [LinkReason] = []
    for (index, mention) in mentions.enumerated() {
      let name = document.text(of: mention.tokens)
      if let known = actorOfName[name] {
        actors[known].mentions.append(index)
        actorOfMention.append(known)
        reasons.append(.sameName)
        continue
      }
      actorOfName[name] = actors.count
      actorOfMention.append(actors.count)
      reasons.append(.introduction)
      actors.append(
        DocumentActor(
          name: name, aliases: [], kind: mention.kind ?? .organization, gender: mention.gender,
          isNamed: true, descriptions: [], identifiers: [:], mentions: [index]))
    }
    return ActorTable(
      tokenCount: document.count, mentions: mentions, actorOfMention: actorOfMention,
      reasonOfMention: reasons, actors: actors)
  }
}
