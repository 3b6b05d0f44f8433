public import Foundation

/// A language pipeline: texts in, analysed documents out.
///
/// It reads a converted spaCy v3 pipeline and takes its steps: tokens, tags, dependencies and
/// sentences, attributes, lemmas, names. It may be used from several threads at once; a text's
/// analysis depends on the text alone.
public struct LanguagePipeline: Sendable {
  /// The code of the pipeline's language: `en`.
  public let language: String
  private let tokenizer: Tokenizer
  private let networks: NeuralSteps
  private let rules: [RuleStep]
  private let memories: AnalysisMemoryPool

  /// The word vectors.
  package let vectors: WordVectors

  /// A step that works by rules, after the networks.
  private enum RuleStep: Sendable {
    case attributes(AttributeRuler)
    case lemmas(Lemmatizer)
  }

  /// Opens a converted pipeline.
  ///
  /// - Parameter url: The converted file.
  /// - Throws: ``ModelError`` when the file is missing, damaged or of an unsupported kind, or OpenBLAS
  ///   is not installed.
  public init(modelAt url: URL) throws {
    try OpenBLAS.require()
    let model = try PipelineModel(at: url.path)
    language = model.language
    tokenizer = try model.tokenizer()
    let vectors = try model.vectors()
    networks = try NeuralSteps(model, vectors: vectors)
    self.vectors = WordVectors(vectors)
    memories = AnalysisMemoryPool(norms: try model.norms())
    rules = try model.componentNames.compactMap { name in
      switch model.config["components.\(name)", "factory"]?.string {
      case "attribute_ruler": try model.attributeRuler().map { .attributes($0) }
      case "lemmatizer": try model.lemmatizer().map { .lemmas($0) }
      default: nil
      }
    }
  }

  /// Whether a word with a full stop is one by itself, which ends no sentence: 'Gen.'.
  func isAbbreviation(_ word: String) -> Bool { tokenizer.isWhole(word) }

  /// Analyses a text.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  public func analyze(_ text: String) -> Document { analyze([text])[0] }

  /// Analyses several texts.
  ///
  /// - Parameter texts: The texts; short ones are computed together, which changes nothing but the
  ///   time that it takes.
  /// - Returns: The documents in the order of the texts.
  public func analyze(_ texts: [String]) -> [Document] {
    analyze(texts.map { TextParts($0, [0..<$0.utf8.count]) })
  }

  /// Analyses several texts, whose parts do not see one another.
  func analyze(_ texts: [TextParts]) -> [Document] {
    var documents: [Document] = []
    documents.reserveCapacity(texts.count)
    while documents.count < texts.count {
      memories.withMemory { memory in
        let batch = tokenize(texts[documents.count...], memory: &memory.tokens)
        let annotations = networks.annotate(
          batch, forms: memory.tokens.forms, memory: &memory.networks)
        for (parts, annotations) in zip(batch, annotations) {
          documents.append(
            document(
              texts[documents.count], zip(parts, annotations), forms: memory.tokens.forms))
        }
      }
    }
    return documents
  }

  /// Divides the first texts, at least one, until there are enough tokens to compute together.
  private func tokenize(
    _ texts: ArraySlice<TextParts>, memory: inout Tokenizer.Memory
  ) -> [[TokenizedText]] {
    var batch: [[TokenizedText]] = []
    var count = 0
    for text in texts where count < Self.tokensPerBatch {
      let parts = text.words.map { tokenizer.tokenize($0, memory: &memory) }
      batch.append(parts)
      // The rows around a text count as well.
      count += parts.reduce(OpenBLAS.rowQuantum) { $0 + $1.tokens.count }
    }
    return batch
  }

  /// From this number of tokens on, the time per token does not fall any more.
  private static let tokensPerBatch = 480

  /// Puts what the networks say of the parts of a text together, and takes the steps that follow.
  private func document(
    _ text: TextParts, _ parts: some Sequence<(TokenizedText, NeuralSteps.Annotation)>,
    forms table: FormTable
  ) -> Document {
    var assembly = DocumentAssembly(rowLanes: networks.rowLanes)
    for (start, (part, annotation)) in zip(text.ranges.lazy.map(\.lowerBound), parts) {
      let forms = part.tokens.map { table[$0.form] }
      assembly.add(
        tokens: tokens(part, annotation, forms: forms), forms: forms.map(\.text),
        sentences: annotation.tree.sentences,
        entities: annotation.entities.map {
          EntitySpan(tokens: $0.tokens, label: networks.recognizer.labels[$0.label])
        }, rows: annotation.rows, atByte: start)
    }
    return assembly.document(of: text.whole, source: text.source)
  }

  private func tokens(
    _ part: TokenizedText, _ annotation: NeuralSteps.Annotation, forms: [Form]
  ) -> [TokenAnalysis] {
    var tokens = part.tokens.indices.map { index in
      let label = networks.tagLabels.labels[Int(annotation.tags[index])]
      return TokenAnalysis(
        bytes: part.tokens[index].bytes, tag: label.tag, partOfSpeech: label.partOfSpeech,
        morphology: label.morphology, lemma: "", head: Int(annotation.tree.heads[index]),
        dependency: networks.parser.labels.names[Int(annotation.tree.labels[index])])
    }
    for step in rules {
      switch step {
      case .attributes(let ruler): ruler.apply(to: &tokens, forms: forms)
      case .lemmas(let lemmatizer): lemmatizer.apply(to: &tokens, forms: forms)
      }
    }
    return tokens
  }
}
