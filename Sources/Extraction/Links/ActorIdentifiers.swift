internal import GraphModel

/// The ids of an article's actors, made from their names as everywhere else in a graph.
package struct ActorIdentifiers: Sendable {
  private let ids: [String]

  /// Gives every actor its id, in the order of the actors.
  package init(for actors: [DocumentActor]) {
    ids = ActorIdentity.distinct(actors.map { ActorIdentity.slug(of: $0.name) })
  }

  /// The id of the actor with an index.
  package subscript(actor: Int) -> String { ids[actor] }
}
