import GraphModel
import Testing

@testable import Reading

@Suite("Plain text")
struct PlainTextTests {
  private static let body = "Clara Larsen sued the port company on Friday, her lawyer said."

  @Test(
    "has its first line for a title where that is written as a headline and a text follows",
    arguments: [
      ("Mayor sues port company\n\n\(body)", "Mayor sues port company"),
      ("  Mayor sues port \n\n\(body)", "Mayor sues port"),
      ("MAYOR SUES PORT\n\(body)", "MAYOR SUES PORT"),
      (
        "“We won’t pay”: Mayor sues\nport company\n\n\(body)",
        "“We won’t pay”: Mayor sues port company"
      ),
      ("Will the mayor sue?\n\n\(body)", "Will the mayor sue?"),
      ("\(body)\n\n\(body)", nil),
      ("Mayor sues port company", nil),
      ("mayor sues port company\n\n\(body)", nil),
      ("OSLO, May 2 (Wire) — The mayor\n\n\(body)", nil),
      ("By Ann Lee in Oslo\n\n\(body)", nil),
      ("LARSEN: It did not\n\n\(body)", nil),
      ("Mayor sues port company\n\nUnion sues bank\n\nStrike ends", nil),
      ("", nil),
    ] as [(String, String?)])
  func title(text: String, expected: String?) throws {
    let read = try readAll(text, from: "a.txt")
    #expect(read[0].article.article.title == expected)
    #expect(read[0].article.text == text)
  }

  @Test(
    "has the day that its dateline or a line of its own gives",
    arguments: [
      ("OSLO, May 2, 2024 (Reuters) — \(body)", true),
      ("Mayor sues port\n\nOSLO, 2 May 2024 - \(body)", true),
      ("May 2, 2024 (OSLO) - \(body)", true),
      ("Mayor sues port\nBy Ann Lee\nPublished: Thursday, May 2, 2024\n\n\(body)", true),
      ("2024-05-02\n\n\(body)", true),
      ("OSLO, May 2 (Reuters) — \(body)", false),
      ("OSLO — On May 2, 2024, \(body)", false),
      ("The treaty of May 2, 2024 was signed.\n\n\(body)", false),
    ])
  func day(text: String, isKnown: Bool) throws {
    let day = try readAll(text, from: "a.txt")[0].article.article.published
    #expect(day == (isKnown ? CalendarDay(year: 2024, month: 5, day: 2) : nil))
  }

  @Test("of two columns is read one column after the other")
  func columns() throws {
    let left = [
      "The mayor of Tarnby, Clara", "Larsen, sued the port", "company on Friday, her lawyer",
      "said. The union of the", "dockers thanked her and", "promised to help. Nobody",
    ]
    let right = [
      "of the company was there to", "answer. Victor Bergman, who", "leads it, is abroad. He",
      "had met the minister twice", "in March, papers show, and", "denied it.",
    ]
    let lines = zip(left, right).map { one, other in
      one + String(repeating: " ", count: 34 - one.count) + other
    }
    let text =
      "Mayor sues the company of the port and thanks the union\n\n\(lines.joined(separator: "\n"))"
    let read = try readAll(text, from: "a.txt")[0].article.text
    let words = read.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(words.hasSuffix((left + right).joined(separator: " ")), "\(read)")
    #expect(read.hasPrefix("Mayor sues the company of the port and thanks the union\n"))
  }

  @Test("of a table stays as it is")
  func table() throws {
    let rows = (1...8).map { "Candidate number \($0)      \($0)00 votes      \($0) per cent" }
    let text = rows.joined(separator: "\n")
    #expect(try readAll(text, from: "a.txt")[0].article.text == text)
    let short = (1...8).map { "Name \($0)                    Value \($0)" }.joined(separator: "\n")
    #expect(try readAll(short, from: "a.txt")[0].article.text == short)
  }

  @Test("of pages is read without what they repeat")
  func pages() throws {
    let days = ["Monday", "Tuesday", "Friday", "Sunday"]
    let pages = days.enumerated().map { index, day in
      "Harbour News, 5 March 2024\n\nOn \(day) the mayor said that she\n\n\(index + 1)\n"
    }
    let text = try readAll(pages.joined(separator: "\u{C}"), from: "a.txt")[0].article.text
    #expect(!text.contains("Harbour News"))
    #expect(text.hasPrefix("On Monday the mayor said that she\n\nOn Tuesday the"))
    let cut = "She said that\n\n1\n\u{C}she would go.\n\n2\n"
    #expect(try readAll(cut, from: "a.txt")[0].article.text == "She said that\nshe would go.")
    let columns = ["She went to the minis-\n\ntry.\n\nHe came:\n\nlate", "It rained"]
    #expect(
      PageFurnitureOfPaper.removed(from: columns)
        == "She went to the minis-\ntry.\n\nHe came:\n\nlate\n\nIt rained")
  }

  @Test(
    "knows the number of a page",
    arguments: [
      ("12", true), (" - 12 - ", true), ("Page 3 of 9", true), ("3/9", true), ("p. 4", true),
      ("12 votes", false), ("12 13", false), ("Page", false), ("20240305", false), ("", false),
    ])
  func pageNumber(line: String, isOne: Bool) {
    #expect(PageFurnitureOfPaper.isPageNumber(line) == isOne)
  }

  @Test("of one endless line is an error where no analysis could end")
  func endless() throws {
    let line = [UInt8](repeating: 0x61, count: 200 << 20)
    #expect(
      try fault(line, from: "a.txt")
        == "a.txt: the text has more than 64 MB; split it into articles")
    let book = [UInt8](repeating: 0x61, count: 17 << 20)
    #expect(
      try fault(book, from: "a.txt")
        == "a.txt: an article has more than 16 MB; split it into articles")
  }
}
