import Foundation

/// Lines of Swift that a page shows, or that a test runs.
struct CodeBlock: Hashable, CustomStringConvertible {
  /// The lines without imports, which a test file has once, and without the common indentation.
  let lines: [String]

  var description: String { lines.joined(separator: "\n") }

  init(_ lines: [Substring]) {
    let code = lines.filter { !$0.hasPrefix("import ") }
      .drop { $0.allSatisfy(\.isWhitespace) }
    let margin =
      code.filter { !$0.allSatisfy(\.isWhitespace) }
      .map { $0.prefix { $0 == " " }.count }.min() ?? 0
    self.lines = code.map { String($0.dropFirst(margin)) }
  }

  /// The blocks between a line that starts one and the next line that ends it.
  static func all(
    in text: String, from isStart: (Substring) -> Bool, to isEnd: (Substring) -> Bool
  ) -> [CodeBlock] {
    var blocks: [CodeBlock] = []
    var open: [Substring]?
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if let lines = open {
        open = isEnd(line) ? nil : lines + [line]
        if open == nil { blocks.append(CodeBlock(lines)) }
      } else if isStart(line) {
        open = []
      }
    }
    return blocks
  }

  /// The Swift that a Markdown page shows.
  static func shown(in page: String) -> [CodeBlock] {
    all(in: page, from: { $0 == "```swift" }, to: { $0 == "```" })
  }

  /// The snippets of a test file.
  static func run(by test: String) -> [CodeBlock] {
    all(
      in: test, from: { $0.trimmingCharacters(in: .whitespaces) == "// snippet" },
      to: { $0.trimmingCharacters(in: .whitespaces) == "// end" })
  }
}
