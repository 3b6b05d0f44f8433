/// A varied sentence that the analysis of language misreads, and why.
struct KnownMisreading: Sendable {
  struct Key: Sendable, Hashable, CustomStringConvertible {
    let variation: String
    let sentence: String
    /// Source, relation and target.
    let tie: String

    var description: String { "\(variation)\t\(sentence)\t\(tie)" }
  }

  struct FormatError: Error { let line: String }

  let key: Key

  /// The rows of the table.
  static func all() throws -> [KnownMisreading] {
    try SentenceTable.rows(of: "misreadings").map { columns in
      guard columns.count == 4 else { throw FormatError(line: columns.joined(separator: "\t")) }
      return KnownMisreading(
        key: Key(variation: columns[0], sentence: columns[1], tie: columns[2]))
    }
  }
}

extension KnownMisreading.Key {
  init(_ variation: Variation, _ row: SentenceCase) {
    self.init(
      variation: variation.description, sentence: row.sentence,
      tie: row.statement[0...2].joined(separator: " > "))
  }
}
