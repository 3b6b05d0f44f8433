public import Extraction
package import Foundation
public import GraphModel
public import Language

/// Articles in, actor graphs out.
///
/// A pipeline may be used from several threads at once; its results do not depend on that.
public struct Pipeline: Sendable {
  private let analyzer: LanguagePipeline
  private let extractor: Extractor

  /// Opens the language model and the lexicons.
  ///
  /// - Parameters:
  ///   - model: A published model's name, a pipeline folder or a converted file; nil for the
  ///     standard model.
  ///   - store: Where installed models are kept.
  ///   - lexicons: What the user adds to the built-in lexicons.
  ///   - encoder: How words are read before it is decided who is who and who does what to whom; for
  ///     other languages than English, and where it is nil, the rules decide.
  /// - Throws: ``ModelStoreError`` when there is no such model or the encoder is not installed, the
  ///   language module's error when one is damaged, `UserLexiconError` when two lexicons contradict
  ///   each other.
  public init(
    model: String? = nil, store: ModelStore = ModelStore(), lexicons: [UserLexicon] = [],
    encoder: EncoderChoice? = .accurate
  ) throws {
    let analyzer = try LanguagePipeline(modelAt: store.locate(model))
    let isLearned = analyzer.language == PublishedEncoder.small.language
    let choice = isLearned ? encoder : nil
    extractor = try Extractor(
      lexicons: lexicons,
      models: choice.map { try ScoringModels($0, store: store, vectors: analyzer.vectors) })
    self.analyzer = analyzer
  }

  /// Opens the pipeline with a network that lies in a file, or without one.
  package init(network: URL?, store: ModelStore = ModelStore()) throws {
    let analyzer = try LanguagePipeline(modelAt: store.locate(nil))
    let models = try network.map {
      try ScoringModels(network: $0, store: store, vectors: analyzer.vectors)
    }
    extractor = try Extractor(lexicons: [], models: models)
    self.analyzer = analyzer
  }

  /// What is weighed of an article, as training reads it.
  package func weighed(_ text: String) -> WeighedArticle? {
    extractor.weighed(analyzer.analyze(paragraphsOf: [text])[0])
  }

  /// The graph of one article.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  public func graph(of article: ArticleText) -> Graph {
    graphs(of: [article])[0]
  }

  /// The graphs of several articles, each by itself, in the same order.
  ///
  /// Short articles are worked on together, which takes less time than one by one.
  public func graphs(of articles: [ArticleText]) -> [Graph] {
    zip(analyzer.analyze(paragraphsOf: articles.map(\.text)), articles).map { document, article in
      extractor.graph(of: document, article: article.article)
    }
  }

  /// The graph of one article with the reasons for it.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  public func explanation(of article: ArticleText) -> Explanation {
    let document = analyzer.analyze(paragraphsOf: [article.text])[0]
    return extractor.explanation(of: document, article: article.article)
  }

  /// What some rules change in an article.
  package func effect(of rules: Set<RuleID>, on article: ArticleText) -> RuleEffect {
    let document = analyzer.analyze(paragraphsOf: [article.text])[0]
    return extractor.effect(of: rules, on: document, article: article.article)
  }

  /// The rows that the language pipeline itself gives an article's words.
  package func rows(of document: Document) -> TokenRows {
    PipelineRows(vectors: analyzer.vectors).rows(of: document)
  }

  /// The analyses and the candidates of several articles, as training reads them.
  package func candidates(of texts: [String]) -> [(document: Document, candidates: RuledCandidates)]
  {
    analyzer.analyze(paragraphsOf: texts).map { ($0, extractor.candidates(of: $0)) }
  }

  /// The code of the model's language: `en`.
  public var language: String { analyzer.language }

  /// The language analysis of several texts, in the same order.
  public func analyses(of texts: [String]) -> [Document] { analyzer.analyze(texts) }

  /// The graph of a text.
  ///
  /// - Parameters:
  ///   - text: The words of the article.
  ///   - id: The id that the graph gives the article.
  ///   - published: The day of publication, against which 'last week' is resolved.
  /// - Returns: The actors, and the statements between them with their evidence.
  public func graph(of text: String, id: String, published: CalendarDay? = nil) -> Graph {
    graph(of: ArticleText(text, id: id, published: published))
  }
}
