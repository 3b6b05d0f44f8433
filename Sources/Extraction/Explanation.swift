public import GraphModel

/// An article's graph with the reasons for it: why each mention refers to its actor.
///
/// Why a statement stands is in the graph itself: its rule, its evidence and the spans in it.
public struct Explanation: Sendable, Hashable {
  /// A mention of an actor in its sentence.
  public struct LinkedMention: Sendable, Hashable {
    /// The mention as the graph has it.
    public var mention: Mention
    /// The words of the mention.
    public var text: String
    /// Why it refers to its actor.
    public var reason: LinkReason
    /// The span of its sentence, in Unicode scalars of the article's text.
    public var sentence: Range<Int>
    /// The words of its sentence.
    public var sentenceText: String
  }

  /// The graph of the article.
  public let graph: Graph
  let linked: [String: [LinkedMention]]

  /// The mentions of an actor, in order.
  ///
  /// - Parameter actor: The id of an actor of ``graph``.
  /// - Returns: The mentions; none for an id that the graph does not have.
  public func mentions(of actor: String) -> [LinkedMention] { linked[actor] ?? [] }
}
