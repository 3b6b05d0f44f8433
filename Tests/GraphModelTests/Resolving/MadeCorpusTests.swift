import GraphModel
import Testing

@Suite("Who is who in a made corpus")
struct MadeCorpusTests {
  @Test(
    "is right in nearly all that is made one, and most of what is one is found", arguments: 0..<2)
  func agreement(seed: Int) {
    let corpus = MadeCorpus(seed: seed)
    #expect(corpus.actorCount >= 300)
    #expect(corpus.truth.count >= 3000)
    let resolution = Resolution(of: corpus.graphs)
    let agreement = corpus.agreement(with: resolution.graph)
    print(
      "pairwise precision \(agreement.precision), recall \(agreement.recall), "
        + "\(resolution.graph.actors.count) actors for \(corpus.actorCount), \(resolution.doubts.count) doubts"
    )
    #expect(agreement.precision >= 0.98)
    #expect(agreement.recall >= 0.90)
  }
}
