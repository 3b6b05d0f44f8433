/// Sums over the nodes of a document: how much of something lies below any of them, at once.
struct NodeCounts {
  /// The sum before every node.
  private var sums: [Int]

  /// Counts what each node has of itself.
  init(_ own: some Sequence<Int>) {
    sums = [0]
    for count in own { sums.append((sums.last ?? 0) + count) }
  }

  /// Counts the nodes that pass a test.
  init(_ nodes: [HTMLDocument.Node], where test: (HTMLDocument.Node) -> Bool) {
    self.init(nodes.map { test($0) ? 1 : 0 })
  }

  var total: Int { sums.last ?? 0 }

  func before(_ index: Int) -> Int { sums[index] }

  subscript(nodes: Range<Int>) -> Int { sums[nodes.upperBound] - sums[nodes.lowerBound] }
}
