internal import ActorGraph

/// A tie in short: `Mara Veld → leads → Port Union`.
enum TieLine {
  static func text(_ source: String, _ relation: Relation, _ target: String) -> String {
    let arrow = relation.isSymmetric ? "—" : "→"
    return "\(source) \(arrow) \(relation.rawValue) \(arrow) \(target)"
  }
}
