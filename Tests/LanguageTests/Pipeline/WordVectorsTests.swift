import TestModel
import Testing

@testable import Language

@Suite struct WordVectorsTests {
  private static func vectors() throws -> WordVectors {
    let entries: [(String, [Float])] = [
      ("praise", [1, 0, 0]), ("laud", [3, 4, 0]), ("berate", [-2, 0, 0]), ("mute", [0, 0, 0]),
    ]
    return WordVectors(try .fixture(entries.map { (StringID(of: $0.0), $0.1) }, width: 3))
  }

  @Test(arguments: [("praise", 1.0), ("laud", 0.6), ("berate", -1.0)])
  func similarityIsTheCosineOfTheVectors(word: String, expected: Double) throws {
    let vectors = try Self.vectors()
    let praise = try #require(vectors.word("praise"))
    let other = try #require(vectors.word(word))
    #expect(abs(vectors.similarity(praise, other) - expected) < 1e-9)
    #expect(vectors.similarity(praise, other) == vectors.similarity(other, praise))
  }

  @Test(arguments: ["unheard", "mute", ""]) func aWordWithoutAVectorIsNotFound(word: String) throws
  {
    #expect(try Self.vectors().word(word) == nil)
  }

  @Test func theInstalledPipelineHoldsLikeWordsTogether() throws {
    let vectors = try InstalledModel.pipeline.get().vectors
    let condemn = try #require(vectors.word("condemn"))
    let denounce = try #require(vectors.word("denounce"))
    let harvest = try #require(vectors.word("harvest"))
    #expect(vectors.similarity(condemn, denounce) > 0.6)
    #expect(vectors.similarity(condemn, harvest) < 0.4)
  }
}
