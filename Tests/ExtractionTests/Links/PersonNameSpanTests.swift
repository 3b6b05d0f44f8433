import GraphModel
import Language
import Testing

@testable import Extraction

@Suite struct PersonNameSpanTests {
  private func name(_ notation: String, _ tokens: Range<Int>) throws -> String {
    let document = AnalysedText.document(notation)
    let span = PersonNameSpan(document: document, lexicons: try ActorLexicons.embedded())
    return document.text(of: span.trimmed(tokens))
  }

  @Test(arguments: [
    (
      """
      Hon NNP 3 compound
      Ada NNP 3 compound
      Brock NNP 5 nsubj
      MP NNP 3 appos
      spoke/speak VBD 0 ROOT
      . . 5 punct
      """, 0..<4, "Ada Brock"
    ),
    (
      """
      Minister NNP 6 compound
      for IN 1 prep
      Science NNP 6 compound
      Karen NNP 5 compound
      Brock NNP 6 nsubj
      spoke/speak VBD 0 ROOT
      . . 6 punct
      """, 2..<5, "Karen Brock"
    ),
  ])
  func honoursAndAnOfficeAreNoPartOfAName(
    text: String, tokens: Range<Int>, expected: String
  ) throws {
    #expect(try name(text, tokens) == expected)
  }

  @Test(arguments: [
    ("Only RB", "Ada NNP", "Brock NNP", "Ada Brock"),
    ("Harbour NNP", "Mayor NNP", "Ada NNP", "Harbour Mayor Ada"),
    ("Earl NNP", "S. NNP", "Brock NNP", "Earl S. Brock"),
  ])
  func onlyWhatIsNoNameIsLeftOut(
    _ one: String, _ two: String, _ three: String, _ expected: String
  ) throws {
    let text = "\(one) 3 compound\n\(two) 3 compound\n\(three) 4 nsubj\nspoke/speak VBD 0 ROOT"
    #expect(try name(text, 0..<3) == expected)
  }
}
