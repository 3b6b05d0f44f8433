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
  /// - Throws: ``ModelError`` when the file is missing, damaged or of an unsupported kind.
  public init(modelAt url: URL) throws {
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

  /// Analyses a text.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  public func analyze(_ text: String) -> Document {
    memories.withMemory { memory in
      let tokens = tokenizer.tokenize(text, memory: &memory.tokens)
      let annotations = networks.annotate(
        [tokens], forms: memory.tokens.forms, memory: &memory.networks)
      return document(tokens, annotations[0], forms: memory.tokens.forms)
    }
  }

  /// Analyses several texts.
  ///
  /// - Parameter texts: The texts; short ones are computed together, which changes nothing but the
  ///   time that it takes.
  /// - Returns: The documents in the order of the texts.
  public func analyze(_ texts: [String]) -> [Document] {
    var documents: [Document] = []
    documents.reserveCapacity(texts.count)
    while documents.count < texts.count {
      memories.withMemory { memory in
        let batch = tokenize(texts[documents.count...], memory: &memory.tokens)
        let annotations = networks.annotate(
          batch, forms: memory.tokens.forms, memory: &memory.networks)
        for (tokens, annotation) in zip(batch, annotations) {
          documents.append(document(tokens, annotation, forms: memory.tokens.forms))
        }
      }
    }
    return documents
  }

  /// Divides the first texts, at least one, until there are enough tokens to compute together.
  private func tokenize(
    _ texts: ArraySlice<String>, memory: inout Tokenizer.Memory
  ) -> [TokenizedText] {
    var batch: [TokenizedText] = []
    var count = 0
    for text in texts where count < Self.tokensPerBatch {
      batch.append(tokenizer.tokenize(text, memory: &memory))
      // The rows around a text count as well.
      count += batch[batch.count - 1].tokens.count + OpenBLAS.rowQuantum
    }
    return batch
  }

  /// From this number of tokens on, the time per token does not fall any more.
  private static let tokensPerBatch = 480

  private func document(
    _ text: TokenizedText, _ annotation: NeuralSteps.Annotation, forms table: FormTable
  ) -> Document {
    let forms = text.tokens.map { table[$0.form] }
    var tokens = text.tokens.indices.map { index in
      let label = networks.tagLabels.labels[Int(annotation.tags[index])]
      return TokenAnalysis(
        bytes: text.tokens[index].bytes, tag: label.tag, partOfSpeech: label.partOfSpeech,
        morphology: label.morphology, lemma: "", head: Int(annotation.tree.heads[index]),
        dependency: networks.parser.labels.names[Int(annotation.tree.labels[index])])
    }
    for step in rules {
      switch step {
      case .attributes(let ruler): ruler.apply(to: &tokens, forms: forms)
      case .lemmas(let lemmatizer): lemmatizer.apply(to: &tokens, forms: forms)
      }
    }
    return Document(
      text: text.text, tokens: tokens, forms: forms.map(\.text),
      sentences: annotation.tree.sentences,
      entities: annotation.entities.map {
        EntitySpan(tokens: $0.tokens, label: networks.recognizer.labels[$0.label])
      })
  }
}
