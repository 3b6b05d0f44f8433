/// What an actor is.
public enum ActorKind: String, Sendable, CaseIterable, Comparable {
  case person
  case organization
  /// An unnamed collective: 'protesters', 'two senior officials'.
  case group
  case state

  /// Orders kinds by their written name.
  public static func < (lhs: ActorKind, rhs: ActorKind) -> Bool { lhs.rawValue < rhs.rawValue }
}

/// How a mention refers to its actor.
public enum MentionForm: String, Sendable, CaseIterable {
  case name
  case description
  case pronoun
}

/// One place in an article that refers to an actor.
public struct Mention: Sendable, Hashable {
  /// The id of the article.
  public var article: String
  /// The span in the article's text, in Unicode scalars.
  public var span: Range<Int>
  /// Whether the place is a name, a description or a pronoun.
  public var form: MentionForm

  /// Creates a mention.
  public init(article: String, span: Range<Int>, form: MentionForm) {
    self.article = article
    self.span = span
    self.form = form
  }
}

/// Somebody or something that can act: a person, an organization, a group or a state.
public struct Actor: Sendable, Hashable {
  /// The stable identifier, made from the name: `qassim-soleimani`.
  public var id: String
  /// The fullest name, without titles.
  public var name: String
  /// What the actor is.
  public var kind: ActorKind
  /// Every distinct name form other than ``name``, sorted.
  public var aliases: [String]
  /// Role phrases that the text itself attaches to the actor, sorted.
  public var descriptions: [String]
  /// Identifiers in other collections by their scheme: `wikidata`, `iso3166`.
  public var identifiers: [String: String]
  /// Where the actor is mentioned, by article and start.
  public var mentions: [Mention]
  /// How each article presents the actor, by article; empty where the actor itself says all of it.
  public var appearances: [Appearance]

  /// Creates an actor.
  public init(
    id: String, name: String, kind: ActorKind, aliases: [String] = [],
    descriptions: [String] = [], identifiers: [String: String] = [:], mentions: [Mention] = [],
    appearances: [Appearance] = []
  ) {
    self.id = id
    self.name = name
    self.kind = kind
    self.aliases = aliases
    self.descriptions = descriptions
    self.identifiers = identifiers
    self.mentions = mentions
    self.appearances = appearances
  }
}
