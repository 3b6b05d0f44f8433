internal import ActorGraph

/// The graphs of the files that an invocation names, each article by itself.
struct ReadGraphs {
  private(set) var graphs: [Graph] = []
  /// The articles with their texts, where these are wanted.
  private(set) var articles: [ArticleText] = []
  /// Whether a file was passed over.
  private(set) var hasFailed = false

  /// Reads graph documents, and extracts the graphs of articles.
  ///
  /// Without a pipeline, all files must be graph documents.
  init(
    _ invocation: Invocation, _ console: Console, _ pipeline: Pipeline?, keepsTexts: Bool = false
  ) throws {
    var input = try ArticleInput(invocation, console)
    var graphs: [Graph] = []
    var articles: [ArticleText] = []
    try OrderedWork.run(
      jobs: try PipelineOptions.jobs(invocation),
      next: {
        let batch = try input.nextBatch()
        if keepsTexts {
          for case .article(let article) in batch ?? [] { articles.append(article) }
        }
        return batch
      },
      transform: { ItemGraphs.graphs(of: $0, pipeline) },
      emit: { graphs += $0 })
    self.graphs = graphs
    self.articles = articles
    hasFailed = input.hasFailed
  }
}
