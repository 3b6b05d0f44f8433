import Testing

@testable import GraphModel

@Suite("Documents that the program has written")
struct WrittenGraphTests {
  /// Gives bytes in parts of a size.
  private static func parts(of bytes: [UInt8], size: Int) -> () -> [UInt8] {
    var start = 0
    return {
      let end = min(start + size, bytes.count)
      defer { start = end }
      return Array(bytes[start..<end])
    }
  }

  @Test("are read alike by the reader of any document, whole or in parts", arguments: 0..<200)
  func agreement(seed: Int) throws {
    var sampler = GraphSampler(seed: seed)
    let graph = seed.isMultiple(of: 2) ? sampler.graph() : sampler.articleGraph()
    let bytes = Array(graph.json(seed.isMultiple(of: 3) ? .line : .indented).utf8)
    let expected = try GraphDocumentReader.graph(bytes)
    let whole = try WrittenGraphReader.graph(first: bytes)
    for size in [1, 7, 64, 1000] {
      let read = try WrittenGraphReader.graph(next: Self.parts(of: bytes, size: size))
      #expect(read == whole, "parts of \(size)")
    }
    // A graph may need the other reader: two ids may be the same characters in other bytes.
    if let whole {
      #expect(whole.actors == expected.actors)
      #expect(whole.articles == expected.articles)
      #expect(Array(whole.json().utf8) == bytes || seed.isMultiple(of: 3))
      #expect(whole.json() == expected.json())
    }
  }

  @Test("are read without the reader of any document where their texts are plain")
  func plain() throws {
    let bytes = Array(Sample.document.utf8)
    let read = try #require(try WrittenGraphReader.graph(first: bytes))
    #expect(Array(read.json().utf8) == bytes)
  }

  @Test("and then mangled are read alike or left to the other reader", arguments: 0..<2000)
  func mangled(seed: Int) throws {
    var random = SeededGenerator(seed: seed)
    var bytes = Array(Sample.graph.json(seed.isMultiple(of: 2) ? .line : .indented).utf8)
    for _ in 0..<Int.random(in: 1...2, using: &random) {
      let place = Int.random(in: bytes.indices, using: &random)
      switch Int.random(in: 0..<3, using: &random) {
      case 0: bytes.remove(at: place)
      case 1: bytes[place] = random.pick(Array("0129-\"{}[],:eE.ntf\\u ".utf8), or: 0)
      default: bytes.insert(UInt8.random(in: 0...255, using: &random), at: place)
      }
    }
    guard let written = try WrittenGraphReader.graph(first: bytes) else { return }
    let expected = try GraphDocumentReader.graph(bytes)
    #expect(Array(written.json().utf8) == Array(expected.json().utf8))
  }
}
