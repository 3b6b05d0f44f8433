import Knowledge
import Testing

@Suite struct GovernmentNameTests {
  private let known = KnownActors(
    states: [
      KnownState(code: "NO", name: "Norway", nationalities: ["Norwegian"], capitals: ["Oslo"])
    ],
    bodies: [KnownBody(name: "United Nations Harbour Programme")], peoples: [])

  @Test(arguments: ["Government of Norway", "the Norwegian government", "Kingdom of Norway"])
  func aStatesGovernmentMeansTheState(name: String) {
    #expect(known.meaning(of: name) == .state(0))
  }

  @Test(arguments: ["Oslo government", "Harbour Government", "Government of Oslo"])
  func otherGovernmentsMeanNoState(name: String) {
    #expect(known.meaning(of: name) == nil)
  }

  @Test func theAcronymOfTheUnitedNationsBeginsItsBodies() {
    #expect(known.meaning(of: "UN Harbour Programme") == .body(0))
    #expect(known.meaning(of: "UN Harbour Watch") == nil)
  }
}
