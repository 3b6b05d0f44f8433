import Testing

@testable import Language

@Suite struct TokenEncoderTests {
  private static let width = 16

  /// The settings of an encoder with one layer and one hash embedding.
  private static let settings = """
    [components.tok2vec.model]
    @architectures = "spacy.Tok2Vec.v2"
    [components.tok2vec.model.embed]
    @architectures = "spacy.MultiHashEmbed.v2"
    attrs = ["NORM"]
    [components.tok2vec.model.encode]
    @architectures = "spacy.MaxoutWindowEncoder.v2"
    depth = 1
    window_size = 1
    """

  private static func component() -> PipelineComponent {
    var numbers = NumberSequence(41)
    func layer(inputs: Int) -> [ThincModel.Node] {
      [
        ThincModel.Node(
          "maxout",
          [
            "W": ([width, 2, inputs], numbers.take(2 * width * inputs)),
            "b": ([width, 2], numbers.take(2 * width)),
          ]),
        ThincModel.Node(
          "layernorm", ["G": ([width], numbers.take(width)), "b": ([width], numbers.take(width))]),
      ]
    }
    let table = ThincModel.Node(
      "hashembed", ["E": ([9, width], numbers.take(9 * width))], attributes: ["seed": .number(8)])
    return PipelineComponent(
      name: "tok2vec", factory: "tok2vec",
      model: ThincModel(nodes: [table] + layer(inputs: width) + layer(inputs: 3 * width)))
  }

  private static func encoder(_ settings: String) throws -> TokenEncoder {
    try TokenEncoder(
      component(), section: "components.tok2vec.model",
      config: PipelineConfig(parsing: settings, file: "config.cfg"), vectorWidth: 0)
  }

  @Test func sizesComeFromTheWeights() throws {
    let encoder = try Self.encoder(Self.settings)
    #expect(encoder.width == Self.width)
    #expect(encoder.encoder.padding == 1)
    #expect(encoder.encoder.layers[0].pieces == 2)
    #expect(!encoder.embedding.dependsOnSpaceAfter)
  }

  @Test(arguments: [
    ("spacy.Tok2Vec.v2", "spacy.HashEmbedCNN.v2"),
    ("spacy.MultiHashEmbed.v2", "spacy.CharacterEmbed.v2"),
    ("spacy.MaxoutWindowEncoder.v2", "spacy.MishWindowEncoder.v2"),
    ("window_size = 1", "window_size = 2"),
    ("depth = 1", "depth = 4"),
    (#"["NORM"]"#, #"["IS_TITLE"]"#),
    (#"["NORM"]"#, #"["NORM","SHAPE"]"#),
  ])
  func anotherArchitectureIsRefused(setting: String, other: String) {
    let changed = Self.settings.replacing(setting, with: other)
    #expect(changed != Self.settings)
    #expect(throws: ModelError.self) { try Self.encoder(changed) }
  }
}
