/// What a person has decided about who is who, which goes before all other evidence.
public struct Judgements: Sendable, Hashable {
  /// A name, of any article or of one alone.
  public struct Name: Sendable, Hashable {
    /// The name as it is written.
    public var text: String
    /// The id of the article; nil when the name always means the actor.
    public var article: String?

    /// Creates a name.
    public init(_ text: String, article: String? = nil) {
      self.text = text
      self.article = article
    }
  }

  /// Two names with what was decided of them.
  public struct Pair: Sendable, Hashable {
    /// One name.
    public var first: Name
    /// The other name.
    public var second: Name
    /// Whether they name one actor; otherwise they never do.
    public var isSame: Bool

    /// Creates a judgement.
    public init(_ first: Name, _ second: Name, isSame: Bool) {
      self.first = first
      self.second = second
      self.isSame = isSame
    }
  }

  /// An actor whose names are all known.
  public struct PreferredName: Sendable, Hashable {
    /// What the actor is to be called.
    public var name: String
    /// The other names that always mean it.
    public var aliases: [String]

    /// Creates a preferred name.
    public init(_ name: String, aliases: [String] = []) {
      self.name = name
      self.aliases = aliases
    }
  }

  /// The pairs of names.
  public var pairs: [Pair]
  /// The preferred names.
  public var preferred: [PreferredName]

  /// Collects judgements.
  public init(pairs: [Pair] = [], preferred: [PreferredName] = []) {
    self.pairs = pairs
    self.preferred = preferred
  }

  /// The judgements of both; whatever the order, they decide the same.
  public func adding(_ other: Judgements) -> Judgements {
    Judgements(pairs: pairs + other.pairs, preferred: preferred + other.preferred)
  }
}
