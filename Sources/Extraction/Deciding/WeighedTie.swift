package import GraphModel

/// A tie between two actors of an article that is weighed: everything that speaks for it together.
package struct WeighedTie: Sendable, Hashable {
  /// What is said of whom, by the indices of the actors.
  package struct Key: Sendable, Hashable, Comparable {
    package var source: Int
    package var target: Int
    package var relation: Relation

    /// Creates a key; the smaller index comes first where direction does not count.
    init(_ source: Int, _ target: Int, _ relation: Relation) {
      let isTurned = relation.isSymmetric && target < source
      self.source = isTurned ? target : source
      self.target = isTurned ? source : target
      self.relation = relation
    }

    /// Orders keys by source, target and the name of the relation.
    package static func < (one: Key, other: Key) -> Bool {
      (one.source, one.target, one.relation) < (other.source, other.target, other.relation)
    }
  }

  /// A place that shows the tie: two candidates of a sentence.
  package struct Place: Sendable, Hashable {
    /// The index of the tie candidate.
    package var candidate: Int
    /// The network's score of the relation there, in hundredths of the logit.
    package var score: Int
    /// The index of the draft of the rules that says the same there, the kept ones first.
    package var draft: Int?
  }

  package var key: Key
  /// The places, the best first.
  package var places: [Place]
}
