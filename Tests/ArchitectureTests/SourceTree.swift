import Foundation
import Testing

/// The checkout's own source files, as the architecture tests read them.
struct SourceTree {
  struct File {
    /// The path below the checkout.
    let path: String
    let lines: [Substring]
  }

  let files: [File]

  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// Reads all Swift files below a folder of the checkout.
  init(folder: String) throws {
    let base = Self.root.appending(path: folder)
    let paths = try FileManager.default.subpathsOfDirectory(atPath: base.path)
    files = try paths.filter { $0.hasSuffix(".swift") }.sorted().map { path in
      let text = try String(contentsOf: base.appending(path: path), encoding: .utf8)
      return File(
        path: "\(folder)/\(path)",
        lines: text.split(separator: "\n", omittingEmptySubsequences: false))
    }
  }

  /// The targets and what each may import, read from the table of the architecture page.
  static func allowedImports() throws -> [String: Set<String>] {
    let page = try String(contentsOf: root.appending(path: "ARCHITECTURE.md"), encoding: .utf8)
    var allowed: [String: Set<String>] = [:]
    for line in page.split(separator: "\n") where line.hasPrefix("| `") {
      let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      guard cells.count == 3 else { continue }
      let imports = cells[2] == "nothing of ours" ? [] : cells[2].components(separatedBy: ", ")
      for target in cells[0].components(separatedBy: ", ") {
        allowed[target.trimmingCharacters(in: CharacterSet(charactersIn: "`"))] = Set(imports)
      }
    }
    return allowed
  }

  /// The folders of `Extraction` in the order of the architecture page; each may use those before it.
  static func extractionFolders() throws -> [String] {
    let page = try String(contentsOf: root.appending(path: "ARCHITECTURE.md"), encoding: .utf8)
    let start = try #require(page.range(of: "| folder | what lives there |"))
    let rows = page[start.upperBound...].split(separator: "\n", omittingEmptySubsequences: false)
      .dropFirst().prefix { $0.hasPrefix("|") }
    return rows.compactMap { row in
      let cell = row.split(separator: "|")[0].trimmingCharacters(in: .whitespaces)
      return cell.hasPrefix("`")
        ? cell.trimmingCharacters(in: CharacterSet(charactersIn: "`")) : nil
    }
  }
}
