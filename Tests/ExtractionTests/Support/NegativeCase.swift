/// A sentence that looks like a pattern and says nothing of two of its actors.
struct NegativeCase: Sendable, CustomStringConvertible {
  struct FormatError: Error { let line: String }

  let sentence: String
  let one: String
  let other: String
  /// The pattern that it looks like.
  let pattern: String

  var description: String { sentence }

  /// The rows of the table.
  static func all() throws -> [NegativeCase] {
    try SentenceTable.rows(of: "negatives").map { columns in
      guard columns.count == 4 else { throw FormatError(line: columns.joined(separator: "\t")) }
      return NegativeCase(
        sentence: columns[0], one: columns[1], other: columns[2], pattern: columns[3])
    }
  }
}
