/// The rows of a lexicon file: tab-separated columns, `#` starts a comment line.
package struct LexiconTable: Sendable {
  /// The name by which errors call the file.
  package let name: String
  /// The columns of each row, without surrounding white space.
  package let rows: [Row]

  /// One row and where it stands.
  package struct Row: Sendable {
    /// The name of the lexicon that it is of; empty for a text without a name.
    package let lexicon: String
    /// The line of the file, from 1.
    package let line: Int
    /// The columns in order.
    package let columns: [String]

    /// Creates a row.
    package init(lexicon: String = "", line: Int, columns: [String]) {
      self.lexicon = lexicon
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

    /// What a column's only word stands for.
    ///
    /// - Throws: ``LexiconError`` where it is none of the words that stand for something.
    package func value<Value: RawRepresentable<String>>(
      _ index: Int, _ name: String, as type: Value.Type = Value.self
    ) throws(LexiconError) -> Value {
      guard let value = Value(rawValue: column(index)) else { throw unknown(column(index), name) }
      return value
    }

    /// What the space-separated words of a column stand for, in order.
    ///
    /// - Throws: ``LexiconError`` where one stands for nothing.
    package func values<Value: RawRepresentable<String>>(
      _ index: Int, _ name: String, as type: Value.Type = Value.self
    ) throws(LexiconError) -> [Value] {
      var values: [Value] = []
      for word in words(index) {
        guard let value = Value(rawValue: word) else { throw unknown(word, name) }
        values.append(value)
      }
      return values
    }

    /// That a column has a word which it does not know.
    package func unknown(_ word: String, _ column: String) -> LexiconError {
      LexiconError(
        lexicon: lexicon, line: line, problem: .unknownWord(word, column: column))
    }
  }

  /// Reads the rows of a file's text.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - name: The name by which errors call the file.
  package init(text: String, name: String = "") {
    self.name = name
    rows = text.split(
      omittingEmptySubsequences: false, whereSeparator: \.isNewline
    ).enumerated().compactMap {
      index, line in
      guard !line.hasPrefix("#"), line.contains(where: { $0 != " " && $0 != "\t" }) else {
        return nil
      }
      let columns = line.split(separator: "\t", omittingEmptySubsequences: false)
      return Row(lexicon: name, line: index + 1, columns: columns.map(\.trimmingSpaces))
    }
  }

  /// Reads an embedded lexicon.
  package init(embedded name: String) throws(LexiconError) {
    guard let text = EmbeddedLexicon.text(named: name) else {
      throw LexiconError(lexicon: name, line: 0, problem: .missing)
    }
    self.init(text: text, name: name)
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
    /// A class of words has no row, or two.
    case notOnce(String)

    package var description: String {
      switch self {
      case .missing: "not found"
      case .unknownWord(let word, let column): "unknown \(column) '\(word)'"
      case .notOnce(let name): "the class '\(name)' must have one row"
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
    case .notOnce: "lexicon \(lexicon): \(problem); add it, or join its rows"
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
