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
    /// The shared encoder's rows, ``NeuralSteps/rowLanes`` elements each.
    var rows: ArraySlice<Lanes>
  }

  /// Annotates texts.
  ///
  /// - Parameters:
  ///   - texts: The parts of each text; no part sees another. The texts are computed together.
  ///   - forms: The table that the forms of their tokens are numbered in.
  ///   - memory: What is kept from call to call, always with the same table of forms.
  /// - Returns: What the networks say of each part of each text, in the same order.
  func annotate(
    _ texts: [[TokenizedText]], forms: FormTable, memory: inout Memory
  ) -> [[Annotation]] {
    let layout = RowLayout(texts.map { $0.map(\.tokens.count) }, padding: padding)
    var annotations: [[Annotation]] = []
    var tags: [Int32] = []
    var rows: [Lanes] = []
    for batch in layout.batches {
      encode(texts, layout, batch, forms: forms, memory: &memory)
      for segment in batch.segments {
        let rowCount = layout.rowCounts[segment.text]
        if segment.rows.lowerBound == 0 {
          parser.scorer.begin(rows: rowCount, workspace: &memory.parser)
          recognizer.scorer.begin(rows: rowCount, workspace: &memory.recognizer)
          tags = []
          rows = []
        }
        tags += take(segment, memory: &memory)
        rows +=
          memory.tokens[
            segment.place.lowerBound * rowLanes..<segment.place.upperBound * rowLanes]
        if segment.rows.upperBound == rowCount {
          annotations.append(
            zip(texts[segment.text], layout.parts[segment.text]).map { part, place in
              var annotation = annotate(
                part, at: place, tags: tags[place], forms: forms, memory: &memory)
              annotation.rows = rows[place.lowerBound * rowLanes..<place.upperBound * rowLanes]
              return annotation
            })
        }
      }
    }
    return annotations
  }

  /// Hands the encoded rows of a segment to the steps, and gives their tags.
  private func take(_ segment: RowLayout.Segment, memory: inout Memory) -> [Int32] {
    let (place, first) = (segment.place, segment.rows.lowerBound)
    parser.scorer.add(memory.tokens, rows: place, at: first, workspace: &memory.parser)
    recognizer.scorer.add(
      recognizerEncoder == nil ? memory.tokens : memory.recognizerTokens, rows: place, at: first,
      workspace: &memory.recognizer)
    return classifier.labels(of: memory.tokens, rows: place, scores: &memory.scores)
  }

  private func annotate(
    _ part: TokenizedText, at rows: Range<Int>, tags: ArraySlice<Int32>, forms: FormTable,
    memory: inout Memory
  ) -> Annotation {
    parser.scorer.turn(to: rows.lowerBound, workspace: &memory.parser)
    recognizer.scorer.turn(to: rows.lowerBound, workspace: &memory.recognizer)
    let isSpace = part.tokens.map { forms[$0.form].isSpace }
    let tree = parser.parse(
      count: isSpace.count, isSpace: isSpace, workspace: &memory.parser, state: &memory.state)
    let entities = recognizer.recognize(
      isSpace: isSpace, startsSentence: tree.startsSentence, workspace: &memory.recognizer)
    return Annotation(tags: Array(tags), tree: tree, entities: entities, rows: [])
  }

  private func encode(
    _ texts: [[TokenizedText]], _ layout: RowLayout, _ batch: RowLayout.Batch, forms: FormTable,
    memory: inout Memory
  ) {
    encode(
      texts, layout, batch, by: encoder, forms: forms, cache: &memory.cache,
      matrix: &memory.tokens, workspace: &memory.encoder)
    if let recognizerEncoder {
      encode(
        texts, layout, batch, by: recognizerEncoder, forms: forms, cache: &memory.recognizerCache,
        matrix: &memory.recognizerTokens, workspace: &memory.encoder)
    }
  }

  private func encode(
    _ texts: [[TokenizedText]], _ layout: RowLayout, _ batch: RowLayout.Batch,
    by encoder: TokenEncoder, forms: FormTable, cache: inout EmbeddingCache,
    matrix: inout [Lanes], workspace: inout WindowEncoder.Workspace
  ) {
    let lanes = encoder.width / Lanes.scalarCount
    matrix.grow(to: batch.rowCount * lanes)
    for lane in 0..<batch.rowCount * lanes { matrix[lane] = .zero }
    for segment in batch.segments {
      let shift = segment.start - segment.surroundings.lowerBound
      for (part, place) in zip(texts[segment.text], layout.parts[segment.text]) {
        let rows = place.clamped(to: segment.surroundings)
        if rows.isEmpty { continue }
        let tokens = rows.lowerBound - place.lowerBound..<rows.upperBound - place.lowerBound
        cache.write(
          part.tokens[tokens], forms: forms, embedding: encoder.embedding, vectors: vectors,
          to: &matrix, firstRow: rows.lowerBound + shift)
      }
    }
    encoder.encoder.encode(&matrix, rows: batch.rowCount, workspace: &workspace)
  }

  /// The elements of a row of the shared encoder.
  var rowLanes: Int { encoder.width / Lanes.scalarCount }

  /// The zero rows on both sides of a part of a text: as many as a token can see.
  private var padding: Int {
    max(encoder.encoder.padding, recognizerEncoder?.encoder.padding ?? 0)
  }

  /// What is kept from one text to the next; it never changes a result.
  struct Memory: Sendable {
    fileprivate var cache = EmbeddingCache()
    fileprivate var recognizerCache = EmbeddingCache()
    fileprivate var tokens: [Lanes] = []
    fileprivate var recognizerTokens: [Lanes] = []
    fileprivate var encoder = WindowEncoder.Workspace()
    fileprivate var parser = TransitionScorer.Workspace()
    fileprivate var recognizer = TransitionScorer.Workspace()
    fileprivate var scores: [Lanes] = []
    fileprivate var state = ArcEagerState()

    /// Creates an empty memory.
    init() {}
  }
}

extension NeuralSteps {
  /// Reads the networks of a pipeline, whose word vectors are given.
  ///
  /// - Throws: ``ModelError`` when one is missing or has another architecture.
  init(_ model: PipelineModel, vectors: VectorTable) throws {
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
