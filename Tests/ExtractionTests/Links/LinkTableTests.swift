import GraphModel
import Testing

@testable import Extraction

@Suite struct LinkTableTests {
  @Test func whatIsKeptApartIsNeverJoined() throws {
    var table = try LinkTable.names([0..<1, 3..<4], .person, in: "Lund met old Lund.")
    table.setApart(0, 1)
    let isJoined = table.link(0, to: 1, because: .sameName)
    #expect(!isJoined)
    #expect(table.actor(of: 0) != table.actor(of: 1))
    #expect(table.links == [.apart(0, 1)])
  }

  @Test func aNounNeverMakesOneOfTwoThatAreNamed() throws {
    var table = try LinkTable.names(
      [1..<3, 5..<7], .organization, in: "The Harbour Bank and the Norfield Bank met.")
    let byNoun = table.link(1, to: 0, because: .sameHead)
    let byAlias = table.link(1, to: 0, because: .knownAlias)
    #expect(!byNoun && byAlias)
  }

  @Test func aMentionThatIsJoinedTwiceIsRecordedOnce() throws {
    var table = try LinkTable.names([0..<1, 2..<3], .person, in: "Lund met Lund.")
    let (first, second) = (
      table.link(1, to: 0, because: .sameName), table.link(1, to: 0, because: .spelling)
    )
    #expect(first && second)
    #expect(table.links == [.one(1, 0, .sameName)])
    #expect(table.reasons[1] == .sameName)
  }

  @Test func whatIsKnownOfOneHoldsForAllOfThem() throws {
    var table = try LinkTable.names([0..<2, 4..<5], .person, in: "Ada Lund met old Lund.")
    table.link(1, to: 0, because: .partOfName)
    #expect(table.identity(of: 1).fullNames == [["ada", "lund"]])
    #expect(table.identity(of: 1) == table.identity(of: 0))
    #expect(table.identity(of: 0).size == 2)
  }
}
