import Foundation

/// A sentence and one statement that it makes.
struct SentenceCase: Sendable, CustomStringConvertible {
  /// What becomes of the statement where its sentence is denied.
  enum Denial: String, Sendable {
    /// It is denied; what was denied is asserted.
    case denied
    /// It stays, since the sentence takes it for granted: 'X, the head of Y, left'.
    case stays
    /// Its opposite is asserted: 'X does not trust Y'.
    case turns
  }

  struct FormatError: Error { let line: String }

  let sentence: String
  /// Source, relation, target, status, speakers and days; `-` where there are none.
  let statement: [String]
  let denial: Denial

  var description: String { sentence }

  /// The rows of a table of sentences.
  static func all(in table: String) throws -> [SentenceCase] {
    try SentenceTable.rows(of: table).map { columns in
      let denial = columns.count > 7 ? Denial(rawValue: columns[7]) : .denied
      guard columns.count >= 7, let denial else {
        throw FormatError(line: columns.joined(separator: "\t"))
      }
      return SentenceCase(
        sentence: columns[0], statement: Array(columns[1...6]), denial: denial)
    }
  }
}

/// The tables of sentences beside the tests.
enum SentenceTable {
  /// The columns of each row of a table.
  static func rows(of table: String) throws -> [[String]] {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Sentences/\(table).tsv")
    return try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
      .filter { !$0.hasPrefix("#") }.map { $0.split(separator: "\t").map(String.init) }
  }
}
