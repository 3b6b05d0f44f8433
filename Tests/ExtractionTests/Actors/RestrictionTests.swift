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
    let document = try InstalledModel.pipeline.get().analyze(text)
    let reading = try Extractor(lexicons: [], vectors: nil).reading(of: document)
    let resolution = Resolution(
      document: document, mentions: reading.table.mentions, lexicons: reading.lexicons)
    let places = resolution.mentions.indices.filter {
      document[resolution.mentions[$0].head].text == noun
    }
    try #require(places.count == 2, "\(resolution.mentions)")
    #expect(resolution.canLink(places[0], to: places[1]) == mayBeOne)
  }

  @Test func aPartOfAStateIsNotTheState() throws {
    let document = try InstalledModel.pipeline.get().analyze("South Australia sued Australia.")
    let lexicons = try Extractor(lexicons: [], vectors: nil).reading(of: document).lexicons
    let mentions = [0..<2, 3..<4].map {
      DocumentMention(tokens: $0, head: $0.upperBound - 1, form: .name, kind: .state)
    }
    let resolution = Resolution(document: document, mentions: mentions, lexicons: lexicons)
    #expect(!resolution.canLink(0, to: 1))
  }

  @Test(arguments: [
    ("two", 2), ("Eleven", 11), ("1,700", 1700), ("12", 12), ("dozen", 12), ("few", nil),
    ("3rd", nil),
  ])
  func numeralsAreRead(word: String, number: Int?) {
    #expect(Numeral.value(of: word) == number)
  }
}
