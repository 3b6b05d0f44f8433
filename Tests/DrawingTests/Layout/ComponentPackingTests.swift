import Testing

@testable import Drawing

@Suite struct ComponentPackingTests {
  @Test func partsAreSetInRowsWithoutOverlap() throws {
    let size = Size(width: 80, height: 30)
    let request = LayoutRequest(
      nodes: (0..<20).map { _ in LayoutRequest.Node(size: size) },
      edges: (0..<6).map { LayoutRequest.Edge(tail: $0 * 2, head: $0 * 2 + 1, weight: 1) })
    let geometry = ComponentPacking(request).pack(try GraphvizEngine.layOut(request))
    let boxes = geometry.nodes.map { Rectangle(center: $0, size: size) }
    for (index, box) in boxes.enumerated() {
      for other in boxes[(index + 1)...] { #expect(box.overlap(with: other) == 0) }
    }
    let whole = boxes.dropFirst().reduce(boxes[0]) { $0.union($1) }
    #expect(whole.width < 1_200)
    for (index, edge) in request.edges.enumerated() {
      let start = try #require(geometry.edges[index].first)
      #expect(boxes[edge.tail].grown(by: 2).contains(start), "a line moves with its boxes")
    }
  }
}
