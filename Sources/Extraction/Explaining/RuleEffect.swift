package import GraphModel

/// What some rules change in an article.
package struct RuleEffect: Sendable {
  /// What the rules say, whether or not it is drawn.
  package let said: Graph
  /// The graph with the rules, and without them.
  package let with: Graph
  package let without: Graph
}
