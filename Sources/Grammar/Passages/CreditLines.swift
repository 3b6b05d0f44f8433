package import Language
internal import Lexicons

/// Lines that say who made a report: '(Reporting by Ann Lee in Oslo; editing by Otto Brandt)'.
package enum CreditLines {
  /// Whether each token is of such a line.
  package static func tokens(of document: Document) -> [Bool] {
    var isCredit = [Bool](repeating: false, count: document.count)
    for line in document.lines where isCreditLine(line, in: document) {
      for token in line { isCredit[token] = true }
    }
    return isCredit
  }

  /// How many tokens such a line has at most.
  private static let longest = 60
  private static let work = WordClass.creditLinesWork

  /// A line that begins with a kind of work and 'by', and says nothing of anybody.
  private static func isCreditLine(_ line: Range<Int>, in document: Document) -> Bool {
    guard line.count <= longest else { return false }
    let words = line.filter { document[$0].text.first?.isLetter == true }.prefix(6)
    guard
      let verb = words.prefix(2).first(where: { work.contains(document[$0].text.lowercased()) }),
      words.contains(where: { $0 > verb && document[$0].text.lowercased() == "by" })
    else { return false }
    return !line.contains { ["VBD", "VBZ", "VBP", "MD"].contains(document[$0].tag) && $0 > verb }
  }
}
