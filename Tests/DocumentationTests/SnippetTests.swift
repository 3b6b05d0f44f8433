import Testing

/// What the pages show is what the tests run.
@Suite struct SnippetTests {
  private static let pages: [String] =
    ((try? Checkout.files(in: "Sources", endingIn: ".md")) ?? []) + ["README.md"]

  private func run() throws -> Set<CodeBlock> {
    let files = try Checkout.files(in: "Tests/DocumentationTests/Snippets", endingIn: ".swift")
    return Set(try files.flatMap { CodeBlock.run(by: try Checkout.text($0)) })
  }

  @Test(arguments: pages)
  func everyBlockOfAPageIsRun(page: String) throws {
    let run = try run()
    for block in CodeBlock.shown(in: try Checkout.text(page)) {
      #expect(run.contains(block), "\(page) shows code that no test runs:\n\(block)")
    }
  }

  @Test func everySnippetIsShown() throws {
    let shown = Set(try Self.pages.flatMap { CodeBlock.shown(in: try Checkout.text($0)) })
    #expect(shown.count >= 20)
    for block in try run() {
      #expect(shown.contains(block), "no page shows what a test runs:\n\(block)")
    }
  }
}
