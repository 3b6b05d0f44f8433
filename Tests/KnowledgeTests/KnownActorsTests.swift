import Testing

@testable import Knowledge

@Suite struct KnownActorsTests {
  private let known = KnownActors(
    states: [
      KnownState(
        code: "XA", name: "Arland", names: ["A.L."], nationalities: ["Arlandish"],
        capitals: ["Port Arl"], seats: ["Hill House"])
    ],
    bodies: [
      KnownBody(name: "Union of Seas", names: ["US3"]),
      KnownBody(name: "Daily Sea", isOutlet: true),
    ],
    peoples: ["Arlandish", "Sealander"])

  @Test(arguments: [
    ("Arland", KnownActors.Meaning.state(0)), ("the Arland’s", .state(0)),
    ("Arlandish", .nationality(0)), ("Port Arl", .capital(0)), ("Hill House", .seat(0)),
    ("ARLAND", .state(0)), ("US3", .body(0)), ("Sealander", .people),
  ])
  func knowsMeanings(name: String, meaning: KnownActors.Meaning) {
    #expect(known.meaning(of: name) == meaning)
  }

  @Test(arguments: [
    "the Arland’s", "Port Arl", "PORT ARL", "Government of Arland", "Arlandish government",
    "Daily Sea", "the Union of Seas",
  ])
  func aNameBeginsWithAWordThatANameMayBeginWith(name: String) throws {
    let first = try #require(name.split(separator: " ").first.map(String.init))
    #expect(known.meaning(of: name) != nil)
    #expect(known.longestName(beginningWith: first) != nil)
    #expect(known.longestName(beginningWith: "Lantern") == nil)
  }

  @Test func caseCountsInShortNames() {
    #expect(known.meaning(of: "us3") == nil)
    #expect(known.meaning(of: "arland") == nil)
  }

  @Test func namesOfOneBodyAreSame() {
    #expect(known.areSameBody("US3", "the Union of Seas"))
    #expect(!known.areSameBody("US3", "Daily Sea"))
  }
}
