import Testing

@testable import Extraction

@Suite struct LikelyFormsTests {
  private func chosen(_ forms: [(String, Int)]) -> [String] {
    var likely = LikelyForms()
    for (form, percent) in forms { likely.add(form, percent: percent) }
    return likely.chosen().map(\.text)
  }

  @Test(arguments: [
    ([("night watch", 20), ("watch", 75)], ["watch"]),
    // Where nothing is sure, a second form is worth its place.
    ([("Harbour Guard", 50), ("Guard", 45)], ["Harbour Guard", "Guard"]),
    // Two mentions, each called by its own name.
    ([("Ada Lund", 95), ("Lund", 90)], ["Ada Lund", "Lund"]),
    // What is unlikely once is likely where it comes back.
    ([("Tide Guard", 90), ("Guard", 40), ("Guard", 40), ("Guard", 40)], ["Tide Guard", "Guard"]),
    ([("Lund", 12)], ["Lund"]), ([], []),
  ])
  func formsThatAgreeMostAreChosen(forms: [(String, Int)], expected: [String]) {
    #expect(chosen(forms) == expected)
  }

  @Test func theLikeliestIsAmongThem() {
    for first in stride(from: 5, through: 95, by: 15) {
      for second in stride(from: 5, through: 95, by: 15) {
        let found = chosen([("one", first), ("other", second)])
        #expect(found.contains(first >= second ? "one" : "other"))
      }
    }
  }
}
