internal import ActorGraph
internal import Foundation

/// The theme that a command line names: one that is built in, or a file.
enum ThemeArgument {
  /// Reads a theme by the name of a built-in one or the path of an `actorgraph-theme/1` document.
  static func read(_ text: String) throws -> Theme {
    if let theme = Theme.named(text) { return theme }
    let names = Theme.allCases.map(\.name)
    guard let data = try? Data(contentsOf: URL(fileURLWithPath: text)) else {
      let near = Spelling.nearest(to: text, among: names).map { "; did you mean \($0)?" } ?? ""
      throw UsageError(
        "--theme takes \(names.joined(separator: ", ")) or a theme file, and there is no readable "
          + "file '\(text)'\(near)")
    }
    do {
      return try Theme(json: Array(data))
    } catch {
      throw GraphFileError(path: text, line: error.line, reason: error.description)
    }
  }
}
