internal import Language

/// The marks of shares that reports put behind firms' names: 'Tide Steel TDS.L'.
package enum ShareMarks {
  /// Whether a word is one: letters for the share and, behind a point, where it is traded.
  package static func isMark(_ word: String) -> Bool {
    let parts = word.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count == 2 && (2...6).contains(parts[0].count) && (1...3).contains(parts[1].count)
      && parts.allSatisfy { $0.allSatisfy { $0.isUppercase || $0.isNumber } }
      && parts[0].count + parts[1].count > 3
  }

  /// The marks that the parser took for the heads of the names before them, by those names' last words.
  static func heads(in document: Document) -> [Int: Int] {
    var marks: [Int: Int] = [:]
    for mark in 1..<max(document.count, 1)
    where isMark(document[mark].text) && document.isProperNoun(mark - 1)
      && document[mark].head != mark - 1
    {
      marks[mark - 1] = mark
    }
    return marks
  }
}
