internal import ActorGraph

/// The articles and graphs that a command's arguments name.
///
/// Notes of the readers go to standard error. A file that cannot be read ends the command, or is
/// reported and passed over with `--keep-going`. So is a line, except where every line is to have a
/// graph: then it is reported and has an empty one.
struct ArticleInput {
  /// What one argument holds.
  enum Item: Sendable {
    case article(ArticleText)
    case graph(Graph)
  }

  private let console: Console
  private let isQuiet: Bool
  private let keepsGoing: Bool
  private let readsLines: Bool
  private let givesEachLineAGraph: Bool
  private let published: CalendarDay?
  private var reader = ArticleReader()
  private var files: ArraySlice<String>
  private var lines: ArticleLines?
  /// What is left of a file of several articles.
  private var articles: ArraySlice<Result<ReadArticle, ReadingError>> = []
  private var failure: (any Error)?
  /// Whether something was passed over or could not be read.
  private(set) var hasFailed = false

  /// The options that this reads from an invocation.
  static let options: [OptionDeclaration] = [
    .flag("--keep-going", summary: "Pass over files that cannot be read, and exit with 2."),
    .option(
      "--published", value: "DATE",
      summary: "The day (YYYY-MM-DD) of articles that do not tell theirs."),
  ]

  init(
    _ invocation: Invocation, _ console: Console, givesEachLineAGraph: Bool = false
  ) throws {
    self.console = console
    self.givesEachLineAGraph = givesEachLineAGraph
    isQuiet = invocation.has("quiet")
    keepsGoing = invocation.has("keep-going")
    readsLines = invocation.has("jsonl")
    files = invocation.positionals.isEmpty ? ["-"] : invocation.positionals[...]
    published = try invocation.value("published").map { text in
      guard let day = CalendarDay(iso8601: text) else {
        throw UsageError("--published takes a day such as 2024-05-17, not '\(text)'")
      }
      return day
    }
  }

  /// The next item, nil at the end.
  mutating func next() throws -> Item? {
    while true {
      do {
        if let item = try nextOfLines() { return item }
        if let article = articles.popFirst() { return .article(tellNotes(of: try article.get())) }
        guard let file = files.popFirst() else { return nil }
        if let item = try open(file) { return item }
      } catch {
        guard keepsGoing else { throw error }
        hasFailed = true
        console.complain("\(error)")
      }
    }
  }

  private mutating func nextOfLines() throws -> Item? {
    guard let result = lines?.next() else {
      lines = nil
      return nil
    }
    if givesEachLineAGraph, case .failure(let error) = result, let id = error.article {
      hasFailed = true
      console.complain("\(error)")
      return .graph(Graph(articles: [Article(id: id, published: published)]))
    }
    return .article(tellNotes(of: try result.get()))
  }

  /// Opens a file; nil when it is one of articles, which come one by one.
  private mutating func open(_ file: String) throws -> Item? {
    if readsLines || file.hasSuffix(".jsonl") || file.contains(".jsonl.") {
      lines = try reader.lines(of: file)
      return nil
    }
    if file.hasSuffix(".json") { return .graph(try GraphFile.read(file)) }
    articles = try reader.articles(ofFile: file)[...]
    return nil
  }

  private func tellNotes(of read: ReadArticle) -> ArticleText {
    if !isQuiet {
      for note in read.notes { console.complain("\(note)") }
    }
    var article = read.article
    if article.article.published == nil { article.article.published = published }
    return article
  }

  /// The next articles, few enough to be worked on at once and enough to be worth it.
  ///
  /// How articles are put together depends on their lengths alone, never on the number of threads.
  mutating func nextBatch() throws -> [Item]? {
    var batch: [Item] = []
    var length = 0
    if let failure { throw failure }
    while length < Self.batchLength, batch.count < Self.batchCount {
      do {
        guard let item = try next() else { break }
        batch.append(item)
        if case .article(let article) = item { length += article.article.length }
      } catch {
        if batch.isEmpty { throw error }
        // What was read before is worked on first.
        failure = error
        break
      }
    }
    return batch.isEmpty ? nil : batch
  }

  /// The length at which a batch is full, in Unicode scalars.
  private static let batchLength = 20_000
  private static let batchCount = 32
}
