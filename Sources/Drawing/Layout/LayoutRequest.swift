/// What a layout engine is told: sizes and weights, and no word of any article.
struct LayoutRequest: Sendable, Hashable, Codable {
  struct Node: Sendable, Hashable, Codable {
    var size: Size
  }

  struct Edge: Sendable, Hashable, Codable {
    /// The index of the node above, or to the left.
    var tail: Int
    /// The index of the node below, or to the right.
    var head: Int
    /// How much the engine tries to keep the edge short and straight.
    var weight: Int
    /// How many ranks the edge spans at least.
    var length = 1
    /// Room to keep for a label; nil where labels are placed afterwards.
    var label: Size?
  }

  /// Nodes that stay together, apart from all others.
  struct Cluster: Sendable, Hashable, Codable {
    var nodes: [Int]
    /// The room to keep around them, in points.
    var margin: Double
  }

  var nodes: [Node]
  var edges: [Edge]
  var clusters: [Cluster] = []
  /// Whether ranks go from left to right instead of downwards.
  var leftToRight = false
  /// The middle of each node, where they are not for the engine to choose.
  var places: [Point]?
  /// What lays out where the way is not layered.
  var engine = DiagramOptions.Engine.dot
  /// How the engine goes about it.
  var rung = LayoutRung.thorough
}

/// One way to lay out a graph; each is coarser and faster than the one before.
enum LayoutRung: String, Sendable, CaseIterable, Codable {
  /// Layered, with room for the labels.
  case labelled
  /// Layered, labels placed afterwards.
  case thorough
  /// Layered, with limits on the work.
  case limited
  /// Layered with limits, straight lines.
  case straight
  /// The engine that was asked for, lines around the boxes.
  case free
  /// The engine that was asked for, straight lines.
  case freeStraight
  /// Springs, straight lines: always ends.
  case springs
  /// Nodes in given places, lines around them.
  case kept
  /// Nodes in given places, straight lines.
  case keptStraight

  /// Whether the places of nodes are given.
  var keepsPlaces: Bool { self == .kept || self == .keptStraight }
}

/// What a layout engine gives back, in points, y downwards.
struct LayoutGeometry: Sendable, Hashable, Codable {
  /// The middle of each node, in the request's order.
  var nodes: [Point]
  /// The control points of each edge, from tail to head.
  var edges: [[Point]]
  /// The middle of each edge's label, where the request kept room for one.
  var labels: [Point?]
}

extension LayoutRequest {
  /// Why a geometry can't belong to this request, or nil when it can.
  ///
  /// A layout that went wrong still looks whole, so everything is counted.
  func fault(in geometry: LayoutGeometry) -> String? {
    if geometry.nodes.count != nodes.count {
      return "\(geometry.nodes.count) of \(nodes.count) nodes came back"
    }
    let routed = geometry.edges.filter { Curve(points: $0) != nil }.count
    if routed != edges.count { return "\(routed) of \(edges.count) edges came back" }
    let wanted = rung == .labelled ? edges.filter { $0.label != nil }.count : 0
    let placed = geometry.labels.filter { $0 != nil }.count
    if geometry.labels.count != edges.count || placed < wanted {
      return "\(placed) of \(wanted) labels came back"
    }
    let points = geometry.nodes + geometry.edges.joined() + geometry.labels.compactMap { $0 }
    guard points.allSatisfy({ $0.x.isFinite && $0.y.isFinite }) else {
      return "a place is not a number"
    }
    guard let places else { return nil }
    let shift = (geometry.nodes.first ?? Point(x: 0, y: 0)) - (places.first ?? Point(x: 0, y: 0))
    let isKept = zip(geometry.nodes, places).allSatisfy { found, place in
      (found - place - shift).length < Self.exactness
    }
    return isKept ? nil : "a node has moved"
  }

  /// How far from its place a node may come back, in points: the engine writes few decimals.
  private static let exactness = 1.0
}

extension LayoutGeometry {
  /// The geometry moved as a whole, so that the nodes are exactly in places that were given.
  func aligned(with places: [Point]?) -> LayoutGeometry {
    guard let places, let first = nodes.first, let place = places.first else { return self }
    let shift = place - first
    return LayoutGeometry(
      nodes: places, edges: edges.map { $0.map { $0 + shift } },
      labels: labels.map { $0.map { $0 + shift } })
  }
}
