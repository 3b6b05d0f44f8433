internal import ActorGraph

/// Prints an article's text as read.
enum TextCommand {
  static let declaration = CommandDeclaration(
    "text",
    abstract: "Print an article's text as read: the one that all offsets count in.",
    positional: PositionalDeclaration(usage: "FILE", summary: "An article, or -.", count: 1...1),
    examples: [("actorgraph text page.html", "Prints the article without the page around it.")]
  ) { invocation, console in
    var input = try ArticleInput(invocation, console)
    var isFirst = true
    while let item = try input.next() {
      guard case .article(let article) = item else {
        throw UsageError(
          "\(invocation.positionals[0]): a graph has no text; name the article itself")
      }
      // The articles of a mailbox or a feed.
      if !isFirst { try console.print("\n\n") }
      try console.print(article.text)
      isFirst = false
    }
    return .success
  }
}
