import GraphModel
import Knowledge
import Testing

@Suite struct ActorRegistryTests {
  private let registry = ActorRegistry(
    actors: [
      RegisteredActor(name: "Tidewater Bloc", kind: .organization, aliases: ["the Bloc"]),
      RegisteredActor(name: "Lima Osman", kind: .person, aliases: ["Lima"]),
      RegisteredActor(name: "Peru", kind: .state, aliases: ["the Andean Republic"]),
    ], distinct: [("Jon Marsh", "Jonas Marsh"), ("Bloc", "Block")])

  @Test func everyNameFindsItsActorWithoutArticleAndPossessive() {
    #expect(registry.actor(named: "Bloc’s") == 0)
    #expect(registry.kind(of: "The Bloc") == .organization)
    #expect(registry.actor(named: "Blocs") == nil)
  }

  @Test func theTwoSidesOfAPairDifferInTheirLastBit() throws {
    let one = try #require(registry.sides(of: "Jon Marsh").first)
    #expect(registry.sides(of: "Jonas Marsh") == [one ^ 1])
    #expect(registry.sides(of: "Marsh").isEmpty)
  }

  @Test func whatIsSaidOfAnAliasIsSaidOfTheActor() {
    #expect(registry.sides(of: "Tidewater Bloc") == registry.sides(of: "Bloc"))
  }

  @Test func registeredNamesGoBeforeTheKnown() {
    let known = KnownActors(
      states: [KnownState(code: "PE", name: "Peru", capitals: ["Lima"])], bodies: [],
      peoples: ["Bloc"], registry: registry)
    #expect(known.meaning(of: "Bloc") == .body(0))
    #expect(known.meaning(of: "Lima") == nil)
    #expect(known.meaning(of: "Andean Republic") == .state(0))
    #expect(known.states.count == 1)
  }
}
