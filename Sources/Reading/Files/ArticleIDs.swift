/// Gives articles ids that are distinct in one run.
struct ArticleIDs: Sendable {
  private var taken: Set<String> = []
  private var next: [String: Int] = [:]

  /// The id that is wanted, or with `-2`, `-3` and so on where that is taken.
  mutating func claim(_ wanted: String) -> String {
    if taken.insert(wanted).inserted { return wanted }
    var number = next[wanted, default: 2]
    while !taken.insert("\(wanted)-\(number)").inserted { number += 1 }
    next[wanted] = number + 1
    return "\(wanted)-\(number)"
  }

  /// The id that a file's path stands for: its name without folders and extension.
  static func wanted(forPath path: String) -> String {
    guard path != "-" else { return "stdin" }
    let name = path.split(separator: "/").last.map(String.init) ?? ""
    let visible = name.drop { $0 == "." }
    let stem = visible.lastIndex(of: ".").map { visible[..<$0] } ?? visible
    return stem.isEmpty ? "article" : String(stem)
  }

  /// A path without the ending that says how the file is compressed.
  static func unpackedName(_ path: String, isPacked: Bool) -> String {
    guard isPacked, let dot = path.lastIndex(of: "."),
      ["gz", "bz2", "xz", "zst"].contains(path[path.index(after: dot)...].lowercased())
    else { return path }
    return String(path[..<dot])
  }
}
