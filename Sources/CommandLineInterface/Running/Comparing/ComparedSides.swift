internal import ActorGraph
internal import Dispatch
internal import Synchronization

/// The graphs of the two sides that a command line names.
struct ComparedSides {
  /// The older side in its canonical order.
  let old: Graph
  /// The newer side in its canonical order.
  let new: Graph
  /// Whether a file was passed over.
  let hasFailed: Bool

  init(_ invocation: Invocation, _ console: Console) throws {
    if let text = invocation.value("before") {
      try self.init(dividedAt: text, invocation, console)
    } else {
      try self.init(files: Self.files(of: invocation), invocation, console)
    }
  }

  // MARK: Two lists of files

  private static func files(of invocation: Invocation) throws(UsageError) -> [[String]] {
    let (old, new) = (invocation.all("old"), invocation.all("new"))
    let plain = invocation.positionals
    if old.isEmpty, new.isEmpty {
      guard plain.count == 2 else {
        throw UsageError(
          "'diff' compares two files, and here \(plain.count == 1 ? "is" : "are") \(plain.count); "
            + "name OLD and NEW, or give more with --old and --new")
      }
      return [[plain[0]], [plain[1]]]
    }
    guard plain.isEmpty else {
      throw UsageError("'diff' has no use for '\(plain[0])' beside --old and --new")
    }
    guard !old.isEmpty, !new.isEmpty else {
      let missing = old.isEmpty ? "--old" : "--new"
      throw UsageError("'diff' needs both sides; add \(missing) FILE...")
    }
    return [old, new]
  }

  private init(files: [[String]], _ invocation: Invocation, _ console: Console) throws {
    if files.joined().count(where: { $0 == "-" }) > 1 {
      throw UsageError("standard input can be one file only; name a file in the place of one '-'")
    }
    let reader = try SideReader(invocation, console, files: files.flatMap(\.self))
    let sides = try reader.sides(files)
    old = sides[0].side
    new = sides[1].side
    hasFailed = sides.contains { $0.hasFailed }
  }

  // MARK: One list of articles, divided by date

  private init(dividedAt text: String, _ invocation: Invocation, _ console: Console) throws {
    guard let day = CalendarDay(iso8601: text) else {
      throw UsageError("--before takes a day such as 2024-05-17, not '\(text)'")
    }
    guard invocation.all("old").isEmpty, invocation.all("new").isEmpty else {
      throw UsageError("--before divides one set of files; leave out --old and --new")
    }
    let files = invocation.positionals
    guard !files.isEmpty else { throw UsageError("'diff --before' needs FILE...") }
    let reader = try SideReader(invocation, console, files: files)
    let (graphs, hasFailed) = try reader.graphs(of: files)
    let judgements = reader.judgements
    let all = Resolution(of: graphs, judgements: judgements).graph
    let undated = all.articles.filter { $0.published == nil }.map(\.id)
    guard undated.isEmpty else {
      let names = undated.prefix(3).joined(separator: ", ") + (undated.count > 3 ? ", …" : "")
      throw UsageError(
        "--before: no day of publication is known for \(undated.count) of "
          + "\(all.articles.count) articles (\(names)); give it with --published DATE, or divide "
          + "the files yourself with --old and --new")
    }
    let isEarlier = Dictionary(grouping: all.articles) { article in
      article.published.map { $0 < day } ?? false
    }.mapValues { $0.map(\.id) }
    old = all.without(articles: isEarlier[false] ?? [], judgements: judgements)
    new = all.without(articles: isEarlier[true] ?? [], judgements: judgements)
    self.hasFailed = hasFailed
  }
}

/// Reads the graphs of files, and extracts those of articles.
private struct SideReader: Sendable {
  let invocation: Invocation
  let console: Console
  let pipeline: Pipeline?
  /// What a person has decided about who is who.
  let judgements: Judgements

  init(_ invocation: Invocation, _ console: Console, files: [String]) throws {
    self.invocation = invocation
    self.console = console
    judgements = try PipelineOptions.judgements(invocation)
    // Graph documents alone need no language model.
    let needsModel = files.contains { !$0.hasSuffix(".json") }
    pipeline = needsModel ? try PipelineOptions.pipeline(invocation, console) : nil
  }

  typealias Graphs = (graphs: [Graph], hasFailed: Bool)

  /// The graphs of several lists of files, read at once where that needs no model.
  func sides(_ lists: [[String]]) throws -> [(side: Graph, hasFailed: Bool)] {
    guard pipeline == nil else { return try lists.map { try side(of: $0) } }
    let results = Mutex(
      [Result<(side: Graph, hasFailed: Bool), any Error>?](
        repeating: nil, count: lists.count))
    DispatchQueue.concurrentPerform(iterations: lists.count) { index in
      let result = Result { try side(of: lists[index]) }
      results.withLock { $0[index] = result }
    }
    return try results.withLock { $0 }.compactMap { try $0?.get() }
  }

  /// The graphs of one side: a graph document alone stays as it stands, all else is merged.
  private func side(of files: [String]) throws -> (side: Graph, hasFailed: Bool) {
    let (graphs, hasFailed) = try graphs(of: files)
    let isDocument = files.count == 1 && files[0].hasSuffix(".json")
    if isDocument, let document = graphs.first { return (document, hasFailed) }
    return (Resolution(of: graphs, judgements: judgements).graph, hasFailed)
  }

  func graphs(of files: [String]) throws -> Graphs {
    var part = invocation
    part.positionals = files
    var input = try ArticleInput(part, console)
    var graphs: [Graph] = []
    try OrderedWork.run(
      jobs: try PipelineOptions.jobs(invocation),
      next: { try input.nextBatch() },
      transform: { ItemGraphs.graphs(of: $0, pipeline) },
      emit: { graphs += $0 })
    if graphs.isEmpty, input.hasFailed {
      throw UsageError("none of the files of one side could be read; nothing is compared")
    }
    return (graphs, input.hasFailed)
  }
}
