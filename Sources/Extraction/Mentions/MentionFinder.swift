internal import GraphModel
internal import Language

/// Finds the places of an article that may refer to an actor.
struct MentionFinder: Sendable {
  /// The mentions of a document, by the start of their tokens, the longer first.
  func mentions(in document: Document) -> [DocumentMention] {
    let names = document.entities.compactMap { name($0, in: document) }
    return names.sorted {
      ($0.tokens.lowerBound, -$0.tokens.count) < ($1.tokens.lowerBound, -$1.tokens.count)
    }
  }

  private func name(_ entity: EntitySpan, in document: Document) -> DocumentMention? {
    let kind: ActorKind
    switch entity.label {
    case "PERSON": kind = .person
    case "ORG": kind = .organization
    case "GPE", "NORP": kind = .state
    default: return nil
    }
    guard let head = document.root(of: entity.tokens) else { return nil }
    return DocumentMention(tokens: entity.tokens, head: head, form: .name, kind: kind)
  }
}
