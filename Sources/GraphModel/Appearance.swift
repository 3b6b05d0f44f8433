/// An actor as one article presents it.
///
/// Who is who across articles is decided from appearances alone, so a merged graph keeps them: it can be
/// merged again, or an article left out, as if every article came by itself.
public struct Appearance: Sendable, Hashable {
  /// The id of the article; empty for an actor that no article mentions.
  public var article: String
  /// The fullest name in the article, without titles.
  public var name: String
  /// What the article takes the actor for.
  public var kind: ActorKind
  /// Every other name form of the article, sorted.
  public var aliases: [String]
  /// The role phrases of the article, sorted.
  public var descriptions: [String]
  /// Identifiers in other collections by their scheme.
  public var identifiers: [String: String]

  /// Creates an appearance.
  public init(
    article: String, name: String, kind: ActorKind, aliases: [String] = [],
    descriptions: [String] = [], identifiers: [String: String] = [:]
  ) {
    self.article = article
    self.name = name
    self.kind = kind
    self.aliases = aliases
    self.descriptions = descriptions
    self.identifiers = identifiers
  }
}

extension Appearance {
  /// What an actor as it stands says of itself, as if one article said it.
  init(_ actor: Actor, in article: String) {
    self.init(
      article: article, name: actor.name, kind: actor.kind, aliases: actor.aliases,
      descriptions: actor.descriptions, identifiers: actor.identifiers)
  }

  /// All names, the fullest first.
  var names: [String] { [name] + aliases }
}
