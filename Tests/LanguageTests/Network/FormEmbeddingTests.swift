import Testing

@testable import Language

@Suite struct FormEmbeddingTests {
  private static let width = 16

  private static func model(_ numbers: inout NumberSequence, withVectors: Bool) -> ThincModel {
    let inputs = withVectors ? 48 : 32
    var nodes = [7, 5].enumerated().map { index, rows in
      ThincModel.Node(
        "hashembed", ["E": ([rows, width], numbers.take(rows * width))],
        attributes: ["seed": .number(Double(8 + index))])
    }
    nodes.append(
      ThincModel.Node(
        "maxout",
        [
          "W": ([width, 3, inputs], numbers.take(3 * width * inputs)),
          "b": ([width, 3], numbers.take(3 * width)),
        ]))
    nodes.append(
      ThincModel.Node(
        "layernorm", ["G": ([width], numbers.take(width)), "b": ([width], numbers.take(width))]))
    if withVectors {
      nodes.append(
        ThincModel.Node("static_vectors", ["W": ([width, 5], numbers.take(5 * width))]))
    }
    return ThincModel(nodes: nodes)
  }

  /// The vector of one form, computed one multiplication after the other.
  private static func naive(_ keys: [UInt64], vector: [Float], _ model: ThincModel) throws
    -> [Float]
  {
    func values(_ node: Int, _ name: String) throws -> [Float] {
      try #require(model.nodes[node].parameters[name]).values
    }
    var input: [Float] = []
    for (index, key) in keys.enumerated() {
      let table = try values(index, "E")
      let hashes = MurmurHash.hash128(key, seed: UInt32(8 + index))
      for column in 0..<width {
        input.append(
          [hashes.0, hashes.1, hashes.2, hashes.3].reduce(0) {
            $0 + table[Int($1) % (table.count / width) * width + column]
          })
      }
    }
    if model.nodes.count == 5 {
      let projection = try values(4, "W")
      for row in 0..<width {
        input.append((0..<5).reduce(0) { $0 + projection[row * 5 + $1] * vector[$1] })
      }
    }
    let (weights, bias) = (try values(2, "W"), try values(2, "b"))
    let best = (0..<width).map { output in
      (0..<3).map { piece in
        input.indices.reduce(bias[output * 3 + piece]) {
          $0 + weights[(output * 3 + piece) * input.count + $1] * input[$1]
        }
      }.reduce(-.infinity, max)
    }
    let mean = best.reduce(0, +) / Float(width)
    let variance = best.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Float(width)
    let (gain, shift) = (try values(3, "G"), try values(3, "b"))
    return best.indices.map {
      (best[$0] - mean) / (variance + 1e-8).squareRoot() * gain[$0] + shift[$0]
    }
  }

  @Test(arguments: [false, true])
  func aFormIsItsHashedRowsAndItsVectorMixed(hasSpaceAfter: Bool) throws {
    var numbers = NumberSequence(31)
    let model = Self.model(&numbers, withVectors: true)
    let words = ["lamp", "river"]
    let stored = words.map { (id: StringID(of: $0), vector: numbers.take(5)) }
    let vectors = try VectorTable.fixture(stored, width: 5)
    let embedding = try FormEmbedding(
      model, attributes: [.norm, .spaceAfter], mixing: model.nodes[2],
      normalization: model.nodes[3], vectorWidth: 5, file: "test")
    var forms = FormTable(norms: NormTable(nil))
    let numbered = ["lamp", "River", "river"].map { forms.number(of: $0) }
    var workspace = FormEmbedding.Workspace()
    let occurrences = numbered.map {
      FormEmbedding.Occurrence(form: $0, hasSpaceAfter: hasSpaceAfter)
    }
    embedding.embed(occurrences[...], forms: forms, vectors: vectors, workspace: &workspace)
    let expected = [stored[0].vector, [Float](repeating: 0, count: 5), stored[1].vector]
    for (index, vector) in expected.enumerated() {
      let keys = [forms[numbered[index]].norm.value, hasSpaceAfter ? 1 : 0]
      let naive = try Self.naive(keys, vector: vector, model)
      for column in 0..<Self.width {
        #expect(abs(workspace.outputs[index][column] - naive[column]) < 1e-4)
      }
    }
  }

  @Test func aFormDoesNotDependOnWhichOnesItIsComputedWith() throws {
    var numbers = NumberSequence(32)
    let model = Self.model(&numbers, withVectors: false)
    let vectors = try VectorTable.fixture([], width: 5)
    let embedding = try FormEmbedding(
      model, attributes: [.norm, .suffix], mixing: model.nodes[2], normalization: model.nodes[3],
      vectorWidth: 5, file: "test")
    var forms = FormTable(norms: NormTable(nil))
    let occurrences = (0..<16).map {
      FormEmbedding.Occurrence(form: forms.number(of: "word\($0)"), hasSpaceAfter: false)
    }
    var workspace = FormEmbedding.Workspace()
    embedding.embed(occurrences[...], forms: forms, vectors: vectors, workspace: &workspace)
    let together = Array(workspace.outputs[..<16])
    for place in 0..<16 {
      embedding.embed(
        occurrences[place...place], forms: forms, vectors: vectors, workspace: &workspace)
      #expect(workspace.outputs[0] == together[place])
    }
  }

  @Test func layersThatDoNotFitAreRefused() {
    var numbers = NumberSequence(33)
    let model = Self.model(&numbers, withVectors: true)
    #expect(throws: ModelError.self) {
      try FormEmbedding(
        model, attributes: [.norm], mixing: model.nodes[2], normalization: model.nodes[3],
        vectorWidth: 5, file: "test")
    }
    #expect(throws: ModelError.self) {
      try FormEmbedding(
        model, attributes: [.norm, .spaceAfter], mixing: model.nodes[2],
        normalization: model.nodes[3], vectorWidth: 6, file: "test")
    }
  }
}
