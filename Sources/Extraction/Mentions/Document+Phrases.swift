internal import Language

extension Document {
  /// The token of a span whose head lies outside it; the last such token, nil for an empty span.
  func root(of span: Range<Int>) -> Int? {
    span.last { self[$0].isRoot || !span.contains(self[$0].head) } ?? span.last
  }
}
