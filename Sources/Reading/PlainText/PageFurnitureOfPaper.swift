/// What the pages of a paper or a report repeat: running heads, running feet and page numbers.
enum PageFurnitureOfPaper {
  /// How many lines at the head and at the foot of a page may belong to it.
  private static let reach = 3

  /// The text of pages without what they repeat.
  ///
  /// A sentence that a page's end cuts goes on after one line feed.
  static func removed(from pages: [String]) -> String {
    let lines = pages.map { page in
      page.split(separator: "\n", omittingEmptySubsequences: false).map { String($0) }
    }
    var seen: [String: Int] = [:]
    for page in lines {
      for key in Set(edges(of: page).map { self.key(page[$0]) }) { seen[key, default: 0] += 1 }
    }
    let bodies = lines.map { page in
      let dropped = edges(of: page).filter { index in
        let repeated = seen[key(page[index])] ?? 0
        return isPageNumber(page[index]) || repeated > 2 && repeated * 2 > pages.count
      }
      return trimmed(page.indices.filter { !dropped.contains($0) }.map { page[$0] })
    }
    return joined(bodies.filter { !$0.isEmpty })
  }

  /// The first and the last lines of a page that have words.
  private static func edges(of page: [String]) -> Set<Int> {
    let filled = page.indices.filter { page[$0].contains { !$0.isWhitespace } }
    return Set(filled.prefix(reach) + filled.suffix(reach))
  }

  /// A line in the form in which it repeats: page numbers differ.
  private static func key(_ line: String) -> String {
    line.collapsingSpace.filter { !$0.isNumber }.lowercased()
  }

  /// Whether a line is the number of a page: '12', '- 12 -', 'Page 3 of 9', '3/9'.
  static func isPageNumber(_ line: String) -> Bool {
    let words = line.lowercased().split { !$0.isLetter && !$0.isNumber }
    let numbers = words.filter { $0.allSatisfy(\.isNumber) && $0.count < 5 }
    return (1...2).contains(numbers.count)
      && words.allSatisfy { numbers.contains($0) || ["page", "of", "p"].contains($0) }
      && (numbers.count == 1 || line.contains("/") || words.contains("of"))
  }

  private static func trimmed(_ lines: [String]) -> [String] {
    let isBlank = { (line: String) in line.allSatisfy(\.isWhitespace) }
    return Array(lines.drop(while: isBlank).reversed().drop(while: isBlank).reversed())
  }

  /// The paragraphs of pages; one that a column or a page cuts within a sentence is put together.
  private static func joined(_ pages: [[String]]) -> String {
    let paragraphs = pages.flatMap { page in
      page.split { $0.allSatisfy(\.isWhitespace) }.map { $0.joined(separator: "\n") }
    }
    var text = ""
    for paragraph in paragraphs {
      if let last = text.last {
        let endsSentence = ".!?”\"’):".contains(last)
        let beginning = paragraph.first { !$0.isWhitespace }
        text += !endsSentence && beginning?.isLowercase == true ? "\n" : "\n\n"
      }
      text += paragraph
    }
    return text
  }
}
