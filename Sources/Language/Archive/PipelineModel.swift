/// A converted pipeline, opened: everything that its steps need at run time.
struct PipelineModel: Sendable {
  /// The file.
  let archive: ModelArchive
  /// The settings.
  let config: PipelineConfig
  /// The language's code: `en`.
  let language: String
  /// The names of the components that run, in their order.
  let componentNames: [String]

  /// Opens a converted file.
  ///
  /// - Throws: ``ModelError`` when the file is missing, damaged or of another kind.
  init(at path: String) throws {
    archive = try ModelArchive(at: path)
    config = try PipelineConfig(parsing: archive.text(of: "config.cfg"), file: path)
    guard let language = config["nlp", "lang"]?.string,
      let pipeline = config["nlp", "pipeline"]?.strings
    else {
      throw ModelError(.malformed, in: path, "the settings are incomplete; install the model again")
    }
    self.language = language
    let disabled = config["nlp", "disabled"]?.strings ?? []
    componentNames = pipeline.filter { !disabled.contains($0) }
  }

  /// Reads a component with its weights.
  ///
  /// - Throws: ``ModelError`` when the pipeline has no such component.
  func component(named name: String) throws -> PipelineComponent {
    guard let factory = config["components.\(name)", "factory"]?.string,
      componentNames.contains(name)
    else {
      throw ModelError(
        .missing, in: archive.file.path,
        "the pipeline has no component '\(name)'; use one that has")
    }
    return PipelineComponent(
      name: name, factory: factory,
      settings: try JSONValue(parsing: archive.text(of: "\(name)/cfg"), file: "\(name)/cfg"),
      moves: try JSONValue(parsing: archive.text(of: "\(name)/moves"), file: "\(name)/moves"),
      model: archive.hasSection("\(name)/layers") ? try ThincModel(archive, named: name) : nil)
  }

  /// The name of the first component of a kind, or nil when the pipeline has none.
  func componentName(ofFactory factory: String) -> String? {
    componentNames.first { config["components.\($0)", "factory"]?.string == factory }
  }

  /// The word vectors.
  func vectors() throws -> VectorTable { try VectorTable(archive) }

  /// The table of normalised spellings.
  func norms() throws -> NormTable {
    NormTable(try StringTable.ifPresent(archive, named: "norms"))
  }

  /// The tokenizer.
  func tokenizer() throws -> Tokenizer {
    var reader = try archive.record("tokenizer")
    return Tokenizer(try TokenizerRules(from: &reader, file: archive.file.path))
  }

  /// The attribute ruler, or nil when the pipeline has none.
  func attributeRuler() throws -> AttributeRuler? {
    guard let name = componentName(ofFactory: "attribute_ruler") else { return nil }
    var reader = try archive.record("\(name)/patterns")
    return AttributeRuler(
      try reader.list { try AttributeRule(from: &$0, file: archive.file.path) })
  }

  /// The lemmatizer, or nil when the pipeline has none.
  func lemmatizer() throws -> Lemmatizer? {
    try componentName(ofFactory: "lemmatizer").map { try Lemmatizer(self, named: $0) }
  }
}
