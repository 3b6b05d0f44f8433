import Language
import TestModel
import Testing

@testable import Extraction

@Suite struct NameFormTests {
  @Test(arguments: [
    ("Harbour Lines closed.", 0..<2, true),
    ("Lund founded Harbour Lines in May.", 0..<4, false),
    ("Inc. is a word.", 0..<1, false),
    ("The Tide (TT) Institute closed.", 3..<6, false),
    ("The Tide (TT) Institute closed.", 1..<6, true),
  ])
  func halvesAndSentencesAreNoNames(text: String, tokens: Range<Int>, isName: Bool) throws {
    let document = try InstalledModel.pipeline.get().analyze(text)
    let words = document.text(of: tokens)
    #expect(NameForm(document: document).isName(tokens) == isName, "\(words)")
  }

  @Test(arguments: [("The \"Group of Nine met.", 1..<5, "Group of Nine")])
  func marksWithoutPartnersAreTrimmed(text: String, tokens: Range<Int>, name: String) throws {
    let document = try InstalledModel.pipeline.get().analyze(text)
    #expect(document.text(of: NameForm(document: document).trimmed(tokens)) == name)
  }
}
