/// Sets the unconnected parts of a drawing in rows, where the engine has one endless row.
struct ComponentPacking {
  private let request: LayoutRequest
  /// The longest row there may be, if there is a limit.
  var measure: Double?
  /// The component of each node: the smallest node in it.
  private let components: [Int]

  static let gap = 36.0
  /// The most parts that are tried in one row.
  static let mostInARow = 40
  /// How much wider than high the whole should be.
  static let aspect = 1.6

  init(_ request: LayoutRequest) {
    self.request = request
    var roots = Array(request.nodes.indices)
    func root(_ node: Int) -> Int {
      var node = node
      while roots[node] != node {
        roots[node] = roots[roots[node]]
        node = roots[node]
      }
      return node
    }
    func join(_ one: Int, _ other: Int) {
      let (a, b) = (root(one), root(other))
      roots[max(a, b)] = min(a, b)
    }
    for edge in request.edges { join(edge.tail, edge.head) }
    for cluster in request.clusters {
      for node in cluster.nodes.dropFirst() { join(cluster.nodes[0], node) }
    }
    components = request.nodes.indices.map(root)
  }

  /// The geometry with each part moved as a whole; unchanged when all is connected.
  func pack(_ geometry: LayoutGeometry) -> LayoutGeometry {
    let bounds = self.bounds(geometry)
    guard bounds.count > 1 else { return geometry }
    let shifts = shelves(bounds)
    var packed = geometry
    for node in packed.nodes.indices {
      packed.nodes[node] = packed.nodes[node] + shift(shifts, node)
    }
    for (index, edge) in request.edges.enumerated() {
      let by = shift(shifts, edge.tail)
      packed.edges[index] = packed.edges[index].map { $0 + by }
      packed.labels[index] = packed.labels[index].map { $0 + by }
    }
    return packed
  }

  private func shift(_ shifts: [Int: Point], _ node: Int) -> Point {
    shifts[components[node]] ?? Point(x: 0, y: 0)
  }

  private func bounds(_ geometry: LayoutGeometry) -> [Int: Rectangle] {
    var bounds: [Int: Rectangle] = [:]
    func take(_ rectangle: Rectangle, _ component: Int) {
      bounds[component] = bounds[component]?.union(rectangle) ?? rectangle
    }
    for (index, center) in geometry.nodes.enumerated() {
      take(Rectangle(center: center, size: request.nodes[index].size), components[index])
    }
    for (index, edge) in request.edges.enumerated() {
      for point in geometry.edges[index] {
        take(Rectangle(center: point, size: Size(width: 0, height: 0)), components[edge.tail])
      }
      if let center = geometry.labels[index], let size = edge.label {
        take(Rectangle(center: center, size: size), components[edge.tail])
      } else if let size = edge.label, let curve = Curve(points: geometry.edges[index]) {
        // The label comes later; it will lie near the middle.
        let middle = Polyline(curve.flattened()).place(at: 0.5).point
        take(Rectangle(center: middle, size: size), components[edge.tail])
      }
    }
    for cluster in request.clusters {
      let boxes = cluster.nodes.map {
        Rectangle(center: geometry.nodes[$0], size: request.nodes[$0].size)
      }
      for box in boxes { take(box.grown(by: cluster.margin), components[cluster.nodes[0]]) }
    }
    return bounds
  }

  private typealias Part = (component: Int, box: Rectangle)

  /// How far each part moves: the largest first, in rows as long as looks best.
  private func shelves(_ bounds: [Int: Rectangle]) -> [Int: Point] {
    let parts: [Part] = bounds.map { ($0.key, $0.value) }.sorted { a, b in
      (-a.box.height.rounded(), -a.box.width.rounded(), a.component)
        < (-b.box.height.rounded(), -b.box.width.rounded(), b.component)
    }
    let widest = parts.map(\.box.width).max() ?? 0
    var (length, best) = (-Self.gap, (cost: Double.infinity, shifts: [Int: Point]()))
    for part in parts.prefix(Self.mostInARow) {
      length += part.box.width + Self.gap
      let row = shelve(parts, within: max(min(length, measure ?? length), widest))
      if row.cost < best.cost { best = row }
    }
    return best.shifts
  }

  /// Fills rows of one length; the cost is the side of the frame that the whole needs.
  private func shelve(
    _ parts: [Part], within measure: Double
  ) -> (cost: Double, shifts: [Int: Point]) {
    var shifts: [Int: Point] = [:]
    var (x, y, height, width) = (0.0, 0.0, 0.0, 0.0)
    for (component, box) in parts {
      let isMuchLower = box.height * 3 < height
      if x > 0 && (x + box.width > measure + 0.01 || isMuchLower) {
        (x, y, height) = (0, y + height + Self.gap, 0)
      }
      shifts[component] = Point(x: x - box.minX, y: y - box.minY)
      x += box.width + Self.gap
      height = max(height, box.height)
      width = max(width, x - Self.gap)
    }
    return (max(width, (y + height) * Self.aspect), shifts)
  }
}
