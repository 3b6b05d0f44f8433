internal import ActorGraph
internal import Foundation

/// Brings the pictures of pages up to date, or tells which are not.
struct EmbeddingRun {
  let invocation: Invocation
  let console: Console

  static let options: [OptionDeclaration] = [
    .option(
      "--embed", value: "PAGE", isRepeatable: true,
      summary: "Bring the pictures of a Markdown or HTML page up to date; see above."),
    .flag("--check", summary: "With --embed: change nothing, exit with 1 when out of date."),
  ]

  /// Does all work in memory first, so that an error leaves every file as it was.
  func run() throws -> ExitCode {
    if invocation.has("output") || invocation.has("old") || invocation.has("new") {
      throw UsageError("--embed writes the page itself; leave out -o, --old and --new")
    }
    let pages = try invocation.all("embed").map { path in
      try EmbeddingPage(path, invocation, console)
    }
    return invocation.has("check") ? check(pages) : try write(pages)
  }

  private func check(_ pages: [EmbeddingPage]) -> ExitCode {
    let stale = pages.flatMap { page in page.staleLines.map { (page.path, $0) } }
    for (path, line) in stale {
      console.complain(
        "\(path):\(line): the picture is out of date; run 'actorgraph report --embed \(path)'")
    }
    return stale.isEmpty ? .success : .different
  }

  private func write(_ pages: [EmbeddingPage]) throws -> ExitCode {
    for page in pages {
      for file in page.staleFiles {
        try OutputFile.write(file.data, to: file.path, console)
        if !invocation.has("quiet") { try console.print("\(MarkedText.plain(file.path))\n") }
      }
    }
    return .success
  }
}
