/// The rows of a lexicon file: tab-separated columns, `#` starts a comment line.
package struct LexiconTable: Sendable {
  /// The columns of each row, without surrounding white space.
  package let rows: [Row]

  /// One row and where it stands.
  package struct Row: Sendable {
    /// The line of the file, from 1.
    package let line: Int
    /// The columns in order.
    package let columns: [String]

    /// Creates a row.
    package init(line: Int, columns: [String]) {
      self.line = line
      self.columns = columns
    }

    /// The column at an index; empty when the row is shorter.
    package func column(_ index: Int) -> String { index < columns.count ? columns[index] : "" }

    /// The comma-separated entries of a column.
    package func list(_ index: Int) -> [String] {
      column(index).split(separator: ",").map { $0.trimmingSpaces }.filter { !$0.isEmpty }
    }

    /// The space-separated words of a column.
    package func words(_ index: Int) -> [String] {
      column(index).split(separator: " ").map(String.init)
    }

    /// The entries of a column that are set apart by `|`.
    package func alternatives(_ index: Int) -> [String] {
      column(index).split(separator: "|").map { $0.trimmingSpaces }
    }
  }

  /// Reads the rows of a file's text.
  package init(text: String) {
    rows = text.split(
      omittingEmptySubsequences: false, whereSeparator: \.isNewline
    ).enumerated().compactMap {
      index, line in
      guard !line.hasPrefix("#"), line.contains(where: { $0 != " " && $0 != "\t" }) else {
        return nil
      }
      let columns = line.split(separator: "\t", omittingEmptySubsequences: false)
      return Row(line: index + 1, columns: columns.map(\.trimmingSpaces))
    }
  }

  /// Reads an embedded lexicon.
  package init(embedded name: String) throws(LexiconError) {
    guard let text = EmbeddedLexicon.text(named: name) else {
      throw LexiconError(lexicon: name, line: 0, problem: .missing)
    }
    self.init(text: text)
  }
}

/// What is wrong with a lexicon, and where.
package struct LexiconError: Error, Hashable, CustomStringConvertible {
  /// What is wrong.
  package enum Problem: Sendable, Hashable, CustomStringConvertible {
    /// There is no lexicon of that name.
    case missing
    /// A column has a word that it does not know.
    case unknownWord(String, column: String)

    package var description: String {
      switch self {
      case .missing: "not found"
      case .unknownWord(let word, let column): "unknown \(column) '\(word)'"
      }
    }
  }

  /// The lexicon's name.
  package var lexicon: String
  /// The line, from 1.
  package var line: Int
  /// What is wrong.
  package var problem: Problem

  /// Tells what is wrong.
  package init(lexicon: String, line: Int, problem: Problem) {
    self.lexicon = lexicon
    self.line = line
    self.problem = problem
  }

  package var description: String {
    switch problem {
    case .missing: "lexicon \(lexicon): not found; use one of the embedded lexicons"
    case .unknownWord: "lexicon \(lexicon):\(line): \(problem); correct the word"
    }
  }
}

extension StringProtocol {
  /// The text without spaces at either end.
  package var trimmingSpaces: String {
    var rest = self[...]
    while rest.first == " " || rest.first == "\r" { rest = rest.dropFirst() }
    while rest.last == " " || rest.last == "\r" { rest = rest.dropLast() }
    return String(rest)
  }
}
