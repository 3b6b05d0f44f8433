import Language
import Testing

@testable import Extraction

@Suite struct StatedAgesTests {
  @Test(arguments: [
    ("Ada Lund, 34, left.", "aged 34"), ("Ada Lund (71) left.", "aged 71"),
    ("Ada Lund, aged 34, left.", "aged 34"), ("Ada Lund, 2 of 3, left.", nil),
    ("Ada Lund, 340, left.", nil), ("Ada Lund left.", nil),
  ])
  func anAgeStandsBehindTheName(text: String, age: String?) throws {
    let resolution = try LinkTable.unlinked(text)
    let name = try #require(resolution.mentions.first { $0.tokens.count > 1 })
    #expect(StatedAges(document: resolution.document).age(behind: name.tokens) == age)
  }
}
