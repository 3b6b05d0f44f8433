import GraphModel
import Testing

@Suite("Mangled graph documents")
struct MangledDocumentTests {
  @Test("are read or refused, and what is read can be written and read again", arguments: 0..<400)
  func mutation(seed: Int) throws {
    var random = SeededGenerator(seed: seed)
    var bytes = Array(Sample.graph.json(seed.isMultiple(of: 2) ? .line : .indented).utf8)
    for _ in 0..<Int.random(in: 1...3, using: &random) {
      let place = Int.random(in: bytes.indices, using: &random)
      switch Int.random(in: 0..<3, using: &random) {
      case 0: bytes.remove(at: place)
      case 1: bytes[place] = random.pick(Array("0129-\"{}[],:eE.ntf\\u ".utf8), or: 0)
      default: bytes.insert(UInt8.random(in: 0...255, using: &random), at: place)
      }
    }
    guard let graph = try? Graph(json: bytes) else {
      let error = #expect(throws: GraphDocumentError.self) { try Graph(json: bytes) }
      #expect(error?.description.isEmpty == false)
      return
    }
    #expect(try Graph(json: graph.json()) == graph)
  }
}
