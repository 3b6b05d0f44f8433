internal import ActorGraph
internal import Dispatch
internal import Synchronization

/// The graphs of the two sides that a command line names.
struct ComparedSides {
  /// The older side in its canonical order.
  let old: Graph
  /// The newer side in its canonical order.
  let new: Graph
  /// The articles of both sides with their texts, where these are wanted.
  let articles: [ArticleText]
  /// Whether a file was passed over.
  let hasFailed: Bool

  init(_ invocation: Invocation, _ console: Console, keepsTexts: Bool = false) throws {
    if let text = invocation.value("before") {
      try self.init(dividedAt: text, invocation, console, keepsTexts)
    } else {
      try self.init(files: Self.files(of: invocation), invocation, console, keepsTexts)
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
      throw UsageError("a comparison has no use for '\(plain[0])' beside --old and --new")
    }
    guard !old.isEmpty, !new.isEmpty else {
      let missing = old.isEmpty ? "--old" : "--new"
      throw UsageError("a comparison needs both sides; add \(missing) FILE...")
    }
    return [old, new]
  }

  private init(
    files: [[String]], _ invocation: Invocation, _ console: Console, _ keepsTexts: Bool
  ) throws {
    if files.joined().count(where: { $0 == "-" }) > 1 {
      throw UsageError("standard input can be one file only; name a file in the place of one '-'")
    }
    let reader = try SideReader(
      invocation, console, files: files.flatMap(\.self), keepsTexts: keepsTexts)
    let sides = try reader.sides(files)
    old = sides[0].graph
    new = sides[1].graph
    articles = sides.flatMap(\.articles)
    hasFailed = sides.contains { $0.hasFailed }
  }

  // MARK: One list of articles, divided by date

  private init(
    dividedAt text: String, _ invocation: Invocation, _ console: Console, _ keepsTexts: Bool
  ) throws {
    guard let day = CalendarDay(iso8601: text) else {
      throw UsageError("--before takes a day such as 2024-05-17, not '\(text)'")
    }
    guard invocation.all("old").isEmpty, invocation.all("new").isEmpty else {
      throw UsageError("--before divides one set of files; leave out --old and --new")
    }
    let files = invocation.positionals
    guard !files.isEmpty else { throw UsageError("'diff --before' needs FILE...") }
    let reader = try SideReader(invocation, console, files: files, keepsTexts: keepsTexts)
    let read = try reader.read(files)
    let judgements = reader.judgements
    let all = Resolution(of: read.graphs, judgements: judgements).graph
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
    articles = read.articles
    hasFailed = read.hasFailed
  }
}

/// Reads the graphs of files, and extracts those of articles.
private struct SideReader: Sendable {
  let invocation: Invocation
  let console: Console
  let pipeline: Pipeline?
  /// What a person has decided about who is who.
  let judgements: Judgements
  let keepsTexts: Bool

  init(
    _ invocation: Invocation, _ console: Console, files: [String], keepsTexts: Bool
  ) throws {
    self.invocation = invocation
    self.console = console
    judgements = try PipelineOptions.judgements(invocation)
    self.keepsTexts = keepsTexts
    // Graph documents alone need no language model.
    let needsModel = files.contains { !$0.hasSuffix(".json") }
    pipeline = needsModel ? try PipelineOptions.pipeline(invocation, console) : nil
  }

  /// What one side holds.
  struct Side: Sendable {
    var graph: Graph
    var articles: [ArticleText]
    var hasFailed: Bool
  }

  /// The graphs of several lists of files, read at once where that needs no model.
  func sides(_ lists: [[String]]) throws -> [Side] {
    guard pipeline == nil else { return try lists.map { try side(of: $0) } }
    let results = Mutex([Result<Side, any Error>?](repeating: nil, count: lists.count))
    DispatchQueue.concurrentPerform(iterations: lists.count) { index in
      let result = Result { try side(of: lists[index]) }
      results.withLock { $0[index] = result }
    }
    return try results.withLock { $0 }.compactMap { try $0?.get() }
  }

  /// The graphs of one side: a graph document alone stays as it stands, all else is merged.
  private func side(of files: [String]) throws -> Side {
    let read = try read(files)
    let isDocument = files.count == 1 && files[0].hasSuffix(".json")
    let document = isDocument ? read.graphs.first : nil
    return Side(
      graph: document ?? Resolution(of: read.graphs, judgements: judgements).graph,
      articles: read.articles, hasFailed: read.hasFailed)
  }

  func read(_ files: [String]) throws -> ReadGraphs {
    var part = invocation
    part.positionals = files
    let read = try ReadGraphs(part, console, pipeline, keepsTexts: keepsTexts)
    if read.graphs.isEmpty, read.hasFailed {
      throw UsageError("none of the files of one side could be read; nothing is compared")
    }
    return read
  }
}
