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

  /// What was weighed for a tie between two actors.
  public struct Weighing: Sendable, Hashable {
    /// Another relation of the same two that was weighed.
    public struct Other: Sendable, Hashable {
      /// The id of the actor that it would start from.
      public var source: String
      /// The relation.
      public var relation: Relation
      /// How sure it is, in percent.
      public var confidence: Int
    }

    /// How sure the tie would be if it were as other ties are in one kind of evidence.
    public struct Lack: Sendable, Hashable {
      /// The evidence that is left out.
      public var evidence: TieEvidence
      /// How sure the tie would be, in percent.
      public var confidence: Int
      /// The percentage from which on it would be drawn: higher where no rule reads it.
      public var drawnFrom: Int
    }

    /// The id of the actor that the tie starts from.
    public var source: String
    /// The id of the actor that it points to.
    public var target: String
    /// The relation.
    public var relation: Relation
    /// How sure the tie is, in percent.
    public var confidence: Int
    /// The percentage from which on such a tie is drawn.
    public var drawnFrom: Int
    /// The percentage from which on it is kept.
    public var keptFrom: Int
    /// The likeliest other relations of the two, the likeliest first.
    public var others: [Other]
    /// What each kind of evidence does, that which does most first.
    public var without: [Lack]
  }

  /// The graph of the article.
  public let graph: Graph
  let linked: [String: [LinkedMention]]
  let weighings: [Weighing]

  /// The mentions of an actor, in order.
  ///
  /// - Parameter actor: The id of an actor of ``graph``.
  /// - Returns: The mentions; none for an id that the graph does not have.
  public func mentions(of actor: String) -> [LinkedMention] { linked[actor] ?? [] }

  /// What was weighed for a tie.
  ///
  /// - Parameter tie: A tie of ``graph``.
  /// - Returns: Nil where the rules alone decided, and for what the user stated.
  public func weighing(of tie: Tie) -> Weighing? {
    weighings.first { weighing in
      weighing.relation == tie.relation
        && (weighing.source == tie.source && weighing.target == tie.target
          || tie.relation.isSymmetric && weighing.source == tie.target
            && weighing.target == tie.source)
    }
  }
}
