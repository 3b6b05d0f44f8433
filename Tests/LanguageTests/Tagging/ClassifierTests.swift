import Testing

@testable import Language

@Suite struct ClassifierTests {
  private static func component(labels: Int) -> PipelineComponent {
    let weights = (0..<labels * 16).map { Float($0 / 16 == $0 % 16 ? 1 : 0) }
    return PipelineComponent(
      name: "tagger", factory: "tagger",
      model: ThincModel(nodes: [
        ThincModel.Node(
          "softmax",
          [
            "W": ([labels, 16], weights),
            "b": ([labels], [Float](repeating: -2, count: labels)),
          ])
      ]))
  }

  @Test func eachTokenGetsTheLabelWithTheHighestScore() throws {
    let classifier = try Classifier(Self.component(labels: 5), labels: 5)
    var scores: [Lanes] = []
    let labels = classifier.labels(
      of: [Lanes](tokens: [[:], [3: 1], [1: 2, 4: 1], [0: -1]]), rows: 0..<OpenBLAS.rowQuantum,
      scores: &scores)
    #expect(labels[1..<4] == [3, 1, 1])
  }

  @Test func anotherNumberOfLabelsIsRefused() {
    #expect(throws: ModelError.self) { try Classifier(Self.component(labels: 5), labels: 6) }
  }
}
