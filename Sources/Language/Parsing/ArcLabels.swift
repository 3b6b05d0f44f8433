/// The labels of a parser's arcs by number.
///
/// A label `A||B` says that the arc was lifted so that the tree could be drawn without crossings: the
/// arc's label is A and its true head is labelled B. Source: Nivre and Nilsson, "Pseudo-Projective
/// Dependency Parsing" (2005), the scheme that they call *head*.
struct ArcLabels: Sendable {
  /// The name of each label.
  let names: [String]
  /// The number of the label of a token without a head.
  let root: Int32
  /// What each label says of a lifted arc, or nil.
  let decorations: [Decoration?]
  private let numbers: [String: Int32]

  /// The two parts of a decorated label.
  struct Decoration: Sendable, Hashable {
    /// The number of the arc's own label.
    var label: Int32
    /// The number of the label of the true head.
    var head: Int32
  }

  /// Numbers labels, the parts of decorated ones included.
  init(_ labels: [String]) {
    var names: [String] = []
    var numbers: [String: Int32] = [:]
    func number(_ name: String) -> Int32 {
      if let number = numbers[name] { return number }
      numbers[name] = Int32(names.count)
      names.append(name)
      return Int32(names.count - 1)
    }
    root = number("ROOT")
    var decorations: [Int32: Decoration] = [:]
    for label in labels {
      let own = number(label)
      let parts = Self.parts(of: label)
      if parts.count == 2 {
        decorations[own] = Decoration(label: number(parts[0]), head: number(parts[1]))
      }
    }
    self.names = names
    self.numbers = numbers
    self.decorations = names.indices.map { decorations[Int32($0)] }
  }

  /// The number of a label that the parser has; that of the root for any other.
  func index(of label: String) -> Int32 { numbers[label] ?? root }

  private static func parts(of label: String) -> [String] {
    let pieces = label.split(separator: "|", omittingEmptySubsequences: false)
    return pieces.count == 3 && pieces[1].isEmpty ? [String(pieces[0]), String(pieces[2])] : []
  }
}
