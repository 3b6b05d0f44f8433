internal import GraphModel

/// A mention with the actor that it refers to.
struct PlacedMention: Sendable {
  var mention: Mention
  var actor: String

  /// The mentions by article id, in the order of the text.
  static func byArticle(_ graph: Graph) -> [String: [PlacedMention]] {
    var lists: [String: [PlacedMention]] = [:]
    for actor in graph.actors {
      for mention in actor.mentions where !mention.span.isEmpty {
        lists[mention.article, default: []].append(
          PlacedMention(mention: mention, actor: actor.id))
      }
    }
    return lists.mapValues { list in
      list.sorted {
        ($0.mention.span.lowerBound, $0.mention.span.upperBound, $0.actor)
          < ($1.mention.span.lowerBound, $1.mention.span.upperBound, $1.actor)
      }
    }
  }
}

/// The place of a mention: its article and its number there, both from 1.
struct MentionPlace: Sendable, Hashable {
  var article: Int
  var mention: Int
}
