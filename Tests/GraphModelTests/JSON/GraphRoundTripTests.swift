import GraphModel
import Testing

@Suite("Graph documents")
struct GraphRoundTripTests {
  @Test("read and written again are the same bytes", arguments: 0..<12)
  func roundTrip(block: Int) throws {
    for seed in (block * 100)..<(block * 100 + 100) {
      var sampler = GraphSampler(seed: seed)
      let graph = sampler.graph()
      let indented = graph.json()
      let line = graph.json(.line)
      #expect(try Array(Graph(json: indented).json().utf8) == Array(indented.utf8), "seed \(seed)")
      #expect(try Array(Graph(json: line).json(.line).utf8) == Array(line.utf8), "seed \(seed)")
      #expect(try Graph(json: line).json() == indented, "seed \(seed)")
      #expect(!line.utf8.contains(UInt8(ascii: "\n")))
    }
  }

  @Test("do not depend on the order in which a graph was put together", arguments: 0..<50)
  func orderIndependence(seed: Int) {
    var sampler = GraphSampler(seed: seed)
    var graph = sampler.graph()
    let written = graph.json()
    graph.articles.shuffle(using: &sampler.random)
    graph.actors.shuffle(using: &sampler.random)
    graph.statements = (graph.statements + graph.statements).shuffled(using: &sampler.random)
    for index in graph.actors.indices {
      graph.actors[index].mentions.shuffle(using: &sampler.random)
      graph.actors[index].aliases.shuffle(using: &sampler.random)
    }
    #expect(graph.json() == written)
  }

  @Test("have their keys, indentation and nulls as documented")
  func layout() {
    #expect(Sample.graph.json() == Sample.document)
  }

  @Test("lose their truncated forms to an error", arguments: [JSONLayout.indented, .line])
  func truncation(layout: JSONLayout) {
    let bytes = Array(Sample.graph.json(layout).trimmingNewline.utf8)
    for length in 0..<bytes.count {
      #expect(throws: GraphDocumentError.self) { try Graph(json: Array(bytes[..<length])) }
    }
  }

  @Test("give statements ids that follow from their content")
  func recomputedIDs() throws {
    let forged = Sample.document.replacing(Sample.statementID, with: "forged")
    #expect(try Graph(json: forged).json() == Sample.document)
  }

  @Test("are read without the ties that they hold, and with unknown keys")
  func derivedAndUnknown() throws {
    let changed = Sample.document.replacing("\"polarity\": 0", with: "\"polarity\": 7, \"x\": [{}]")
      .replacing("\"format\"", with: "\"later\": { \"a\": [1.5e3, -0.25, true] },\n  \"format\"")
    #expect(changed != Sample.document)
    #expect(try Graph(json: changed).json() == Sample.document)
  }
}

extension String {
  var trimmingNewline: String { hasSuffix("\n") ? String(dropLast()) : self }
}
