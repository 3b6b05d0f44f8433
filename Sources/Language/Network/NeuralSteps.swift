/// The steps of a pipeline that are networks: encoder, tagger, parser and recogniser of names.
///
/// An analysis depends on its own text alone, whatever else is analysed at the same time or was
/// before.
struct NeuralSteps: Sendable {
  /// What the labels of ``Annotation/tags`` say.
  let tagLabels: TagLabels
  let parser: DependencyParser
  let recognizer: EntityRecognizer
  private let classifier: Classifier
  private let encoder: TokenEncoder
  /// The recogniser's own encoder, or nil when it listens to the shared one.
  private let recognizerEncoder: TokenEncoder?
  private let vectors: VectorTable

  /// What the networks say of a text.
  struct Annotation: Sendable, Hashable {
    /// The number of each token's label in ``NeuralSteps/tagLabels``.
    var tags: [Int32]
    /// The dependency trees; labels are numbered in the parser's labels.
    var tree: SyntaxTree
    /// The names; labels are numbered in the recogniser's labels.
    var entities: [EntityRecognizer.Entity]
  }

  /// Annotates texts.
  ///
  /// - Parameters:
  ///   - texts: The texts, which are computed together.
  ///   - forms: The table that the forms of their tokens are numbered in.
  ///   - memory: What is kept from call to call, always with the same table of forms.
  /// - Returns: What the networks say of each text, in the same order.
  func annotate(
    _ texts: [TokenizedText], forms: FormTable, memory: inout Memory
  ) -> [Annotation] {
    let layout = RowLayout(texts.map(\.tokens.count), padding: encoder.encoder.padding)
    encode(
      texts, by: encoder, layout: layout, forms: forms, cache: &memory.cache,
      matrix: &memory.tokens, workspace: &memory.encoder)
    if let recognizerEncoder {
      encode(
        texts, by: recognizerEncoder,
        layout: layout, forms: forms, cache: &memory.recognizerCache,
        matrix: &memory.recognizerTokens, workspace: &memory.encoder)
    }
    return texts.indices.map { index in
      let isSpace = texts[index].tokens.map { forms[$0.form].isSpace }
      return annotate(isSpace: isSpace, document: layout.documents[index], memory: &memory)
    }
  }

  private func annotate(
    isSpace: [Bool], document: RowLayout.Document, memory: inout Memory
  ) -> Annotation {
    let (rows, count) = (document.rows, isSpace.count)
    let tags = classifier.labels(
      of: memory.tokens, rows: rows, firstToken: document.padding, count: count,
      scores: &memory.scores)
    parser.scorer.prepare(
      memory.tokens, rows: rows, firstToken: document.padding, workspace: &memory.scorer)
    let tree = parser.parse(
      count: count, isSpace: isSpace, workspace: &memory.scorer, state: &memory.state)
    recognizer.scorer.prepare(
      recognizerEncoder == nil ? memory.tokens : memory.recognizerTokens, rows: rows,
      firstToken: document.padding, workspace: &memory.scorer)
    let entities = recognizer.recognize(
      isSpace: isSpace, startsSentence: tree.startsSentence, workspace: &memory.scorer)
    return Annotation(tags: tags, tree: tree, entities: entities)
  }

  private func encode(
    _ texts: [TokenizedText], by encoder: TokenEncoder, layout: RowLayout, forms: FormTable,
    cache: inout EmbeddingCache, matrix: inout [Lanes], workspace: inout WindowEncoder.Workspace
  ) {
    let lanes = encoder.width / Lanes.scalarCount
    matrix.grow(to: layout.rowCount * lanes)
    for (text, document) in zip(texts, layout.documents) {
      let first = document.rows.lowerBound + document.padding
      let end = first + text.tokens.count
      for lane in document.rows.lowerBound * lanes..<first * lanes { matrix[lane] = .zero }
      for lane in end * lanes..<document.rows.upperBound * lanes { matrix[lane] = .zero }
      cache.write(
        text.tokens, forms: forms, embedding: encoder.embedding, vectors: vectors, to: &matrix,
        firstRow: first)
    }
    encoder.encoder.encode(&matrix, rows: layout.rowCount, workspace: &workspace)
  }

  /// What is kept from one text to the next; it never changes a result.
  struct Memory: Sendable {
    fileprivate var cache = EmbeddingCache()
    fileprivate var recognizerCache = EmbeddingCache()
    fileprivate var tokens: [Lanes] = []
    fileprivate var recognizerTokens: [Lanes] = []
    fileprivate var encoder = WindowEncoder.Workspace()
    fileprivate var scorer = TransitionScorer.Workspace()
    fileprivate var scores: [Lanes] = []
    fileprivate var state = ArcEagerState()

    /// Creates an empty memory.
    init() {}
  }
}

extension NeuralSteps {
  /// Reads the networks of a pipeline.
  ///
  /// - Throws: ``ModelError`` when one is missing or has another architecture.
  init(_ model: PipelineModel) throws {
    func component(_ factories: String...) throws -> PipelineComponent {
      for factory in factories {
        if let name = model.componentName(ofFactory: factory) {
          return try model.component(named: name)
        }
      }
      throw ModelError(
        .missing, in: model.archive.file.path,
        "the pipeline has no \(factories[0]); use one that has")
    }
    let vectors = try model.vectors()
    let shared = try component("tok2vec")
    let encoder = try Self.encoder(of: shared, "model", model, vectors)
    func listens(_ component: PipelineComponent) -> Bool {
      let section = "components.\(component.name).model.tok2vec"
      return model.config[section, "@architectures"]?.string == "spacy.Tok2VecListener.v1"
    }
    let (tagger, parser, ner) = try (
      component("tagger", "morphologizer"), component("parser"), component("ner")
    )
    for component in [tagger, parser] where !listens(component) {
      throw ModelError(
        .unsupported, in: "config.cfg",
        "the \(component.name) does not use the shared encoder; use a pipeline whose does")
    }
    self.vectors = vectors
    self.encoder = encoder
    tagLabels = try TagLabels(tagger)
    classifier = try Classifier(tagger, labels: tagLabels.labels.count)
    self.parser = try DependencyParser(parser, encodedWidth: encoder.width)
    recognizerEncoder =
      listens(ner) ? nil : try Self.encoder(of: ner, "model.tok2vec", model, vectors)
    recognizer = try EntityRecognizer(
      ner, encodedWidth: recognizerEncoder?.width ?? encoder.width)
  }

  private static func encoder(
    of component: PipelineComponent, _ section: String, _ model: PipelineModel,
    _ vectors: VectorTable
  ) throws -> TokenEncoder {
    try TokenEncoder(
      component, section: "components.\(component.name).\(section)", config: model.config,
      vectorWidth: vectors.width)
  }
}
