internal import ActorGraph
internal import Foundation

/// Prints the graph of each article by itself.
enum ExtractCommand {
  static let declaration = CommandDeclaration(
    "extract",
    abstract: "Print the graph of each article as an actorgraph/1 document.",
    discussion: """
      With --jsonl, reads lines {"id","text","title"?,"published"?,"url"?,"publisher"?} and writes \
      a document a line, in input order. A line that is no article is reported, has a document \
      without actors, and makes the command exit with 2 at its end. Otherwise reads a file as one \
      article and writes its document over many lines.
      """,
    positional: PositionalDeclaration(
      usage: "[FILE|-]...", summary: "Articles; standard input without any.", count: 0...100_000),
    options: PipelineOptions.declarations + [PipelineOptions.lexicon] + ArticleInput.options,
    examples: [("actorgraph extract --jsonl --jobs 2 < articles.jsonl > graphs.jsonl", "")]
  ) { invocation, console in
    let pipeline = try PipelineOptions.pipeline(invocation, console)
    let isOnLines = invocation.has("jsonl")
    var input = try ArticleInput(invocation, console, givesEachLineAGraph: true)
    try OrderedWork.run(
      jobs: try PipelineOptions.jobs(invocation),
      next: { try input.nextBatch() },
      transform: { items in
        zip(items, ItemGraphs.graphs(of: items, pipeline)).map { item, graph in
          document(of: graph, from: item, isOnLines ? .line : .indented)
        }
      },
      emit: { documents in try console.print(documents.joined()) })
    return input.hasFailed ? .failure : .success
  }
}

extension ExtractCommand {
  /// The document of an item's graph: one that was extracted is in its canonical order already.
  private static func document(
    of graph: Graph, from item: ArticleInput.Item, _ layout: JSONLayout
  ) -> String {
    let json =
      switch item {
      case .article: graph.normalizedJSON(layout)
      case .graph: graph.json(layout)
      }
    return layout == .line ? json + "\n" : json
  }
}

/// The graphs of a batch of items.
enum ItemGraphs {
  /// Extracts the graphs of articles together and takes graphs as they are, in order.
  ///
  /// Without a pipeline there must be no articles among the items.
  static func graphs(of items: [ArticleInput.Item], _ pipeline: Pipeline?) -> [Graph] {
    var articles: [ArticleText] = []
    for case .article(let article) in items { articles.append(article) }
    var extracted = (pipeline?.graphs(of: articles) ?? [])[...]
    return items.compactMap { item in
      switch item {
      case .article: extracted.popFirst()
      case .graph(let graph): graph
      }
    }
  }
}
