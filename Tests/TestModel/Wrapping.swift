/// Breaks lines as mail programs do.
package enum Wrapping {
  /// A text with each of its lines broken at spaces, none longer than a number of columns.
  package static func wrapped(_ text: String, at columns: Int) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      var lines: [String] = []
      for word in line.split(separator: " ") {
        if let last = lines.last, last.count + 1 + word.count <= columns {
          lines[lines.count - 1] += " \(word)"
        } else {
          lines.append(String(word))
        }
      }
      return lines.joined(separator: "\n")
    }.joined(separator: "\n")
  }
}
