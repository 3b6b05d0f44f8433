public import GraphModel

/// The numbers that ties carry in a picture and in the list of evidence beside it.
///
/// A tie's number is its place in the graph's ties, from 1, whether or not the picture shows it. What is
/// not sure enough to be drawn has none.
public struct EvidenceNumbering: Sendable {
  /// The ties in the order of their numbers: the first has number 1.
  public let ties: [Tie]
  private let numbers: [Key: Int]

  fileprivate struct Key: Hashable {
    var source: String
    var target: String
    var relation: Relation
  }

  /// Numbers the ties of a graph.
  ///
  /// - Parameters:
  ///   - graph: What the picture is of.
  ///   - sureness: Which statements the picture draws.
  public init(_ graph: Graph, sureness: Sureness = .usual) {
    ties = graph.drawn(sureness).normalized().ties
    let keyed = ties.enumerated().map { ($1.key, $0 + 1) }
    numbers = Dictionary(keyed, uniquingKeysWith: { first, _ in first })
  }

  /// The number of a tie, from 1; nil when it is not one of the graph's.
  public func number(of tie: Tie) -> Int? { numbers[tie.key] }
}

extension Tie {
  fileprivate var key: EvidenceNumbering.Key {
    EvidenceNumbering.Key(source: source, target: target, relation: relation)
  }
}
