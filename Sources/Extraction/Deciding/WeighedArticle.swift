/// The actors of an article and the ties between them that are weighed, as training reads them.
package struct WeighedArticle: Sendable {
  /// The actors that the learned links give.
  package let actors: [DocumentActor]
  /// Each tie with its features.
  package let ties: [(key: WeighedTie.Key, features: [Double])]
}
