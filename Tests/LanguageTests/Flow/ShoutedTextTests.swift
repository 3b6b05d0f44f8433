import TestModel
import Testing

@testable import Language

@Suite("A text in capitals")
struct ShoutedTextTests {
  @Test(
    "is read as it would be written in small letters",
    arguments: [
      (
        "MAYOR HELEN CARVER ACCUSED THE PORT COMPANY OF THEFT ON FRIDAY.",
        "Mayor Helen Carver accused the Port Company of theft on Friday."
      ),
      ("NATO THANKS ERIK LINDHOLM", "Nato thanks Erik Lindholm"),
      (
        "SENATOR MARIA SANTOS SUED NORVIK BANK ON MONDAY. SHE WON.",
        "Senator Maria Santos sued Norvik Bank on Monday. She won."
      ),
      (
        "PRESIDENT ERIK LINDHOLM LEFT THE U.S. IN MAY.",
        "President Erik Lindholm left the U.S. in May."
      ),
    ])
  func recased(text: String, expected: String) throws {
    let document = try InstalledModel.pipeline.get().analyze(paragraphsOf: [text])[0]
    #expect(document.text == expected)
    #expect(document.quotation(of: 0..<document.count) == text)
    #expect(document.scalarRange(of: 0..<document.count) == 0..<text.unicodeScalars.count)
  }

  @Test(
    "is one without any small letter",
    arguments: [
      "HELEN CARVER SUED Norvik Bank ON MONDAY", "THE UN", "ÄÖ", "1 2 3 4 5 6 7 8 9 10 11 12 13",
      "ZOË CARVER SUED THE BANK ß",
    ])
  func others(text: String) {
    #expect(ShoutedText(text) == nil)
  }

  @Test(
    "throughout hides no name that stands in small letters elsewhere",
    arguments: [
      ("HELEN CARVER, the mayor, sued. Carver won.", "Helen Carver, the mayor, sued. Carver won."),
      ("HELEN CARVER: I sued.\n\nCarver won.", "HELEN CARVER: I sued.\n\nCarver won."),
      ("The UN AND NATO met Carver.", "The UN AND NATO met Carver."),
      ("HELEN CARVER SUES\n\nCarver won.", "HELEN CARVER SUES\n\nCarver won."),
    ])
  func names(text: String, expected: String) {
    #expect(FlowedText(text).words == expected)
  }
}
