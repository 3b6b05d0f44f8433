import GraphModel
import Language
import TestModel
import Testing

@testable import Extraction

@Suite struct RestrictionTests {
  @Test(arguments: [
    ("Two diplomats left. Three diplomats stayed.", "diplomats", false),
    ("Two diplomats left. The two diplomats were ill.", "diplomats", true),
    ("Two diplomats left. The diplomats were ill.", "diplomats", true),
    ("About 100 workers left. Norway freed two workers.", "workers", false),
    ("Eleven workers left. Norway freed the 11 workers.", "workers", true),
    ("Norwegian diplomats left. Peruvian diplomats stayed.", "diplomats", false),
    ("Norwegian diplomats left. The diplomats were ill.", "diplomats", true),
    ("Members of Congress left. Members of the Guard stayed.", "Members", false),
  ])
  func descriptionsThatTellOthersApartAreNotOne(
    text: String, noun: String, mayBeOne: Bool
  ) throws {
    let resolution = try LinkTable.unlinked(text)
    let places = resolution.mentions.indices.filter {
      resolution.document[resolution.mentions[$0].head].text == noun
    }
    try #require(places.count == 2, "\(resolution.mentions)")
    #expect(resolution.canLink(places[0], to: places[1]) == mayBeOne)
  }

  @Test func aPartOfAStateIsNotTheState() throws {
    let resolution = try LinkTable.names(
      [0..<2, 3..<4], .state, in: "South Australia sued Australia.")
    #expect(!resolution.canLink(0, to: 1))
  }

  @Test(arguments: [
    ("Ada Lund met Otto Brandt.", [0..<2, 4..<5], false),
    ("Ada Lund met Brandt.", [1..<2, 3..<4], false),
    ("Ada Lund praised Lund.", [0..<2, 3..<4], true),
    ("Ada Lund praised Ada.", [0..<2, 3..<4], true),
  ])
  func aBareNameIsAWordOfTheFullOne(text: String, tokens: [Range<Int>], mayBeOne: Bool) throws {
    let resolution = try LinkTable.names(tokens, .person, in: text)
    #expect(resolution.canLink(0, to: 1) == mayBeOne)
  }

  @Test func aNicknameAndASurnameOfOneNameAreOne() throws {
    let text = "Curtis “Lil Vex” Harmon left. Harmon sang. Lil Vex sang."
    var resolution = try LinkTable.names([0..<6, 8..<9, 11..<13], .person, in: text)
    let areLinked = [1, 2].map { resolution.link($0, to: 0, because: .partOfName) }
    #expect(areLinked == [true, true])
  }

  @Test(arguments: [
    ("Norwegian Coast Guard", "Peruvian Coast Guard", false),
    ("Norwegian Coast Guard", "Norway Coast Guard", true),
    ("Norwegian Coast Guard", "Coast Guard", true),
  ])
  func bodiesOfTwoStatesAreTwo(first: String, second: String, mayBeOne: Bool) throws {
    let middle = first.split(separator: " ").count
    let end = middle + 1 + second.split(separator: " ").count
    let resolution = try LinkTable.names(
      [0..<middle, middle + 1..<end], .organization, in: "\(first) met \(second).")
    #expect(resolution.canLink(0, to: 1) == mayBeOne)
  }

  @Test(arguments: [
    ("two", 2), ("Eleven", 11), ("1,700", 1700), ("12", 12), ("dozen", 12), ("few", nil),
    ("3rd", nil),
  ])
  func numeralsAreRead(word: String, number: Int?) {
    #expect(Numeral.value(of: word) == number)
  }
}
