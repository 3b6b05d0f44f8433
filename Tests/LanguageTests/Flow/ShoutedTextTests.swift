import TestModel
import Testing

@testable import Language

@Suite("A text in capitals")
struct ShoutedTextTests {
  @Test(
    "is read as it would be written in small letters",
    arguments: [
      (
        "MAYOR CLARA LARSEN ACCUSED THE PORT COMPANY OF THEFT ON FRIDAY.",
        "Mayor Clara Larsen accused the Port Company of theft on Friday."
      ),
      ("NATO THANKS ERIK LINDHOLM", "Nato thanks Erik Lindholm"),
      (
        "SENATOR PAOLA FERRER SUED SUNDAL BANK ON MONDAY. SHE WON.",
        "Senator Paola Ferrer sued Sundal Bank on Monday. She won."
      ),
      (
        "PRESIDENT LARS HEDSTROM LEFT THE U.S. IN MAY.",
        "President Lars Hedstrom left the U.S. in May."
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
      "CLARA LARSEN SUED Sundal Bank ON MONDAY", "THE UN", "ÄÖ", "1 2 3 4 5 6 7 8 9 10 11 12 13",
      "ZOË LARSEN SUED THE BANK ß",
    ])
  func others(text: String) {
    #expect(ShoutedText(text) == nil)
  }

  @Test(
    "throughout hides no name that stands in small letters elsewhere",
    arguments: [
      ("CLARA LARSEN, the mayor, sued. Larsen won.", "Clara Larsen, the mayor, sued. Larsen won."),
      ("CLARA LARSEN: I sued.\n\nLarsen won.", "CLARA LARSEN: I sued.\n\nLarsen won."),
      ("The UN AND NATO met Larsen.", "The UN AND NATO met Larsen."),
      ("CLARA LARSEN SUES\n\nLarsen won.", "CLARA LARSEN SUES\n\nLarsen won."),
    ])
  func names(text: String, expected: String) {
    #expect(FlowedText(text).words == expected)
  }
}
