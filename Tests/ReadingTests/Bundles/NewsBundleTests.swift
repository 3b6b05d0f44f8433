import GraphModel
import Testing

@testable import Reading

@Suite("Exports of news databases")
struct NewsBundleTests {
  private static let march = CalendarDay(year: 2024, month: 3, day: 5)

  @Test("of Factiva give an article each")
  func factiva() throws {
    let article = """
      HD      Mayor sues
              port company
      BY      By Ann Lee
      WC      120 words
      PD      5 March 2024
      SN      Harbour News
      LA      English
      LP      Clara Larsen sued the port company.

      TD      She won on Friday.

      NS      gcat : Political News
      AN      Document HARB000020240305ek3500001

      """
    let text = article.replacing("AN      Document", with: "\nDocument")
    let read = try readAll(text + text, from: "export.txt")
    #expect(read.map(\.article.article.id) == ["export-1", "export-2"])
    #expect(
      Set(read.map(\.article.text)) == ["Clara Larsen sued the port company.\n\nShe won on Friday."]
    )
    #expect(read[0].article.article.title == "Mayor sues port company")
    #expect(read[0].article.article.publisher == "Harbour News")
    #expect(read[0].article.article.published == Self.march)
  }

  @Test("of Nexis in the older form give an article each")
  func olderNexis() throws {
    func article(_ number: Int) -> String {
      """
                                     \(number) of 2 DOCUMENTS

                                    Harbour News

                               March 5, 2024 Tuesday
                                    Late Edition

      Mayor sues port company
      over old debts

      BYLINE: By Ann Lee

      SECTION: Section A; Page 1

      LENGTH: 120 words

      Clara Larsen sued the port company. She
      won on Friday.

      Otto Brandt left.

      LOAD-DATE: March 5, 2024

      LANGUAGE: ENGLISH

      """
    }
    let read = try readAll(article(1) + article(2), from: "nexis.txt")
    #expect(read.map(\.article.article.id) == ["nexis-1", "nexis-2"])
    #expect(
      Set(read.map(\.article.text)) == [
        "Clara Larsen sued the port company. She\nwon on Friday.\n\nOtto Brandt left."
      ])
    #expect(read[0].article.article.title == "Mayor sues port company over old debts")
    #expect(read[0].article.article.publisher == "Harbour News")
    #expect(read[0].article.article.published == Self.march)
  }

  @Test("of Nexis in the newer form give an article each")
  func newerNexis() throws {
    let article = """
      Mayor sues port company
      Harbour News
      March 5, 2024 Tuesday
      Copyright 2024 Harbour News All Rights Reserved
      Section: NEWS; Page 1
      Length: 120 words
      Byline: Ann Lee
      Body
      Clara Larsen sued the port company.
      Load-Date: March 5, 2024
      End of Document

      """
    let read = try readAll(article + article, from: "nexis.txt")
    #expect(
      read.map(\.article.text) == Array(repeating: "Clara Larsen sued the port company.", count: 2))
    #expect(read[0].article.article.title == "Mayor sues port company")
    #expect(read[0].article.article.publisher == "Harbour News")
    #expect(read[0].article.article.published == Self.march)
  }

  @Test("are not seen in other texts")
  func others() throws {
    let text = "She read 2 of 3 documents.\n\nClara Larsen sued.\nDocument it well."
    #expect(try readAll(text, from: "a.txt").map(\.article.text) == [text])
    #expect(
      try readAll("End of Document", from: "a.txt").map(\.article.text) == ["End of Document"])
  }
}
