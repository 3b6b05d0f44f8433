/// The way between two words of a tree, through the lowest word above both.
package struct DependencyPath: Sendable {
  /// The words from one up to the one above both, itself included unless the ways never meet.
  package let up: [Int]
  /// The words from the other up to the one above both, without it.
  package let down: [Int]
  /// The lowest word above both.
  package let top: Int?

  /// The number of words on the way.
  package var length: Int { up.count + down.count }

  private static let highest = 40

  package init(from one: Int, to other: Int, in tree: SyntaxTree) {
    let (ups, downs) = (Self.chain(one, tree), Self.chain(other, tree))
    let place = ups.firstIndex { downs.contains($0) }
    if let place, let turn = downs.firstIndex(of: ups[place]) {
      top = ups[place]
      up = Array(ups[...place])
      down = Array(downs[..<turn])
    } else {
      top = nil
      up = ups
      down = downs
    }
  }

  private static func chain(_ token: Int, _ tree: SyntaxTree) -> [Int] {
    var chain = [token]
    var current = token
    while chain.count < highest, let head = tree.head(current) {
      chain.append(head)
      current = head
    }
    return chain
  }
}
