/// Tokens to vectors: the embedding of their forms, and the layers that mix neighbours.
///
/// Source: `spacy.Tok2Vec.v2`.
struct TokenEncoder: Sendable {
  let embedding: FormEmbedding
  let encoder: WindowEncoder

  /// The length of a token's vector.
  var width: Int { encoder.width }

  /// Reads the encoder of a component.
  ///
  /// - Parameters:
  ///   - component: The component.
  ///   - section: The section of the settings that describes the encoder.
  ///   - config: The settings.
  ///   - vectorWidth: The length of the word vectors.
  /// - Throws: ``ModelError`` when the component has another architecture.
  init(
    _ component: PipelineComponent, section: String, config: PipelineConfig, vectorWidth: Int
  ) throws {
    let file = "\(component.name)/model"
    func check(_ part: String, is names: [String]) throws {
      let name = config[section + part, "@architectures"]?.string ?? "missing"
      guard names.contains(name) else {
        throw ModelError(
          .unsupported, in: "config.cfg",
          "the architecture of \(section + part) is \(name); only \(names[0]) is supported")
      }
    }
    try check("", is: ["spacy.Tok2Vec.v2", "spacy.Tok2Vec.v1"])
    try check(".embed", is: ["spacy.MultiHashEmbed.v2"])
    try check(".encode", is: ["spacy.MaxoutWindowEncoder.v2"])
    guard config[section + ".encode", "window_size"]?.int == 1 else {
      throw ModelError(
        .unsupported, in: "config.cfg", "\(section).encode sees more than one neighbour a side")
    }
    let names = config[section + ".embed", "attrs"]?.strings ?? []
    let attributes = try names.map { name in
      guard let attribute = HashEmbedding.Attribute(rawValue: name) else {
        throw ModelError(
          .unsupported, in: "config.cfg", "\(section) embeds \(name), which is not supported")
      }
      return attribute
    }
    let model = try component.requireModel()
    let (maxout, norms) = (model.nodes(named: "maxout"), model.nodes(named: "layernorm"))
    let depth = config[section + ".encode", "depth"]?.int ?? 0
    guard maxout.count == depth + 1, norms.count == maxout.count else {
      throw ModelError(.malformed, in: file, "there are not \(depth + 1) maxout layers")
    }
    embedding = try FormEmbedding(
      model, attributes: attributes, mixing: maxout[0], normalization: norms[0],
      vectorWidth: vectorWidth, file: file)
    encoder = try WindowEncoder(
      Array(zip(maxout, norms).dropFirst()).map { (maxout: $0, normalization: $1) },
      width: embedding.width, file: file)
  }
}
