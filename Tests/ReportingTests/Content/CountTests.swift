import Testing

@testable import Reporting

@Suite struct CountTests {
  @Test(arguments: [
    (1, "day", "1 day"), (2, "day", "2 days"), (0, "tie", "0 ties"), (3, "party", "3 parties"),
    (2, "ally", "2 allies"), (1, "ally", "1 ally"),
  ])
  func numbersComeWithTheirNouns(number: Int, noun: String, written: String) {
    #expect(Count.of(number, noun) == written)
  }

  @Test(arguments: [
    ([], ""), (["a"], "a"), (["a", "b"], "a and b"), (["a", "b", "c"], "a, b and c"),
  ])
  func wordsAreListed(words: [String], written: String) {
    #expect(Count.list(words) == written)
  }
}
