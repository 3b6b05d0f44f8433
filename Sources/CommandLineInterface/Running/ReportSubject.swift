internal import ActorGraph

/// What a report is about: one graph with its texts, or two sides of a comparison.
struct ReportSubject {
  let graph: Graph
  let articles: [ArticleText]
  let comparison: Comparison?
  /// Whether the language model was used.
  let readsText: Bool
  /// Whether a file was passed over.
  let hasFailed: Bool

  init(_ invocation: Invocation, _ console: Console) throws {
    let judgements = try PipelineOptions.judgements(invocation)
    if invocation.has("old") || invocation.has("new") {
      let sides = try ComparedSides(invocation, console, keepsTexts: true)
      let comparison = Comparison(
        normalized: sides.old, sides.new, judgements: judgements,
        sureness: try SurenessArguments.sureness(invocation))
      self.init(
        graph: comparison.union, articles: sides.articles, comparison: comparison,
        readsText: !sides.articles.isEmpty, hasFailed: sides.hasFailed)
      return
    }
    guard !invocation.positionals.isEmpty else {
      throw UsageError("'report' needs FILE..., or two sides with --old and --new")
    }
    let needsModel = invocation.positionals.contains { !$0.hasSuffix(".json") }
    let pipeline = needsModel ? try PipelineOptions.pipeline(invocation, console) : nil
    let read = try ReadGraphs(invocation, console, pipeline, keepsTexts: true)
    if read.graphs.isEmpty, read.hasFailed {
      throw UsageError("none of the files could be read; nothing is written")
    }
    let resolution = Resolution(of: read.graphs, judgements: judgements)
    if !invocation.has("quiet") { DoubtReport(resolution).warn(console) }
    self.init(
      graph: resolution.graph, articles: read.articles, comparison: nil, readsText: needsModel,
      hasFailed: read.hasFailed)
  }

  private init(
    graph: Graph, articles: [ArticleText], comparison: Comparison?, readsText: Bool,
    hasFailed: Bool
  ) {
    self.graph = graph
    self.articles = articles
    self.comparison = comparison
    self.readsText = readsText
    self.hasFailed = hasFailed
  }
}
