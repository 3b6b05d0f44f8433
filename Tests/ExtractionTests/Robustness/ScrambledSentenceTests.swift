import GraphModel
import Language
import Testing

@testable import Extraction

/// No analysis, however strange, may end the run.
@Suite struct ScrambledSentenceTests {
  /// Numbers that look random and are the same in every run.
  struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }
  }

  /// The analyses of the sentences of the tables.
  static let sentences = Result {
    try SentenceReading.plain.get().values.sorted { $0.text < $1.text }
      .flatMap { ScrambledSentence.all(in: $0.document) }
  }

  @Test(arguments: 1...20) func everyScrambledAnalysisHasAGraph(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let sentences = try Self.sentences.get()
    let extractor = try Extractor()
    let article = Article(id: "a", published: CalendarDay(iso8601: "2026-03-12"))
    for _ in 0..<100 {
      let scrambled = (0..<Int.random(in: 1...3, using: &random)).compactMap { _ in
        sentences.randomElement(using: &random)
      }.map { sentence in
        var sentence = sentence
        for _ in 0..<Int.random(in: 1...12, using: &random) {
          sentence.scramble(&random, from: sentences)
        }
        return sentence
      }
      let document = ScrambledSentence.document(scrambled)
      let graph = extractor.graph(of: document, article: article)
      let length = document.text.unicodeScalars.count
      // Whatever is found stands in the text, between actors of the graph.
      let actors = Set(graph.actors.map(\.id))
      #expect(graph.actors.flatMap(\.mentions).allSatisfy { $0.span.upperBound <= length })
      #expect(graph.statements.allSatisfy { actors.contains($0.source) })
      #expect(graph.statements.allSatisfy { actors.contains($0.target) })
    }
  }
}
