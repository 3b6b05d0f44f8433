internal import ActorGraph
internal import Foundation

/// Prints the language analysis of articles.
enum AnalyzeCommand {
  static let declaration = CommandDeclaration(
    "analyze",
    abstract: "Print tokens, tags, dependencies and names of articles as JSON lines.",
    discussion: """
      Writes a line {"id": …, "tokens": [[start, end, tag, pos, lemma, head, dep], …], \
      "sentences": [[i, j], …], "entities": [[i, j, label], …]} for each article, in input order. \
      Starts and ends count Unicode scalars of the text as 'actorgraph text' prints it; heads, \
      sentences and entities count tokens.
      """,
    positional: PositionalDeclaration(
      usage: "[FILE|-]...", summary: "Articles; standard input without any.", count: 0...100_000),
    options: PipelineOptions.declarations + ArticleInput.options,
    examples: [("actorgraph analyze --jsonl < articles.jsonl", "Analyses an article a line.")]
  ) { invocation, console in
    let pipeline = try PipelineOptions.pipeline(invocation, console, findsActors: false)
    var input = try ArticleInput(invocation, console)
    try OrderedWork.run(
      jobs: try PipelineOptions.jobs(invocation),
      next: { try input.nextBatch()?.compactMap(article) },
      transform: { articles in
        zip(pipeline.analyses(of: articles.map(\.text)), articles).map { document, article in
          AnalysisLine.of(document, id: article.article.id)
        }
      },
      emit: { lines in try console.write(Data(lines.joined())) })
    return input.hasFailed ? .failure : .success
  }

  private static func article(_ item: ArticleInput.Item) throws -> ArticleText? {
    switch item {
    case .article(let article): return article
    case .graph(let graph):
      let ids = graph.articles.map(\.id).joined(separator: ", ")
      throw UsageError("a graph (of \(ids)) has no text to analyze; name the article itself")
    }
  }
}
