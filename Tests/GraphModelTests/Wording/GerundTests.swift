import Testing

@testable import GraphModel

@Suite("The -ing forms of verbs")
struct GerundTests {
  @Test(
    "follow from how a verb ends",
    arguments: [
      "bribe bribing", "be being", "lie lying", "see seeing", "pay paying", "fix fixing",
      "shoot shooting", "rob robbing", "submit submitting", "murder murdering", "visit visiting",
      "kidnap kidnapping", "attack attacking", "threaten threatening", "dye dyeing",
      "quit quitting",
      "quote quoting", "traffic trafficking", "back backing", "own owning", "ally allying",
      "defer deferring", "offer offering", "ban banning", "extort extorting", "hit hitting",
      "control controlling", "fuel fueling",
    ])
  func form(pair: String) {
    let words = pair.split(separator: " ").map(String.init)
    #expect(Gerund.of(words[0]) == words[1])
  }

  @Test("change the first of several words", arguments: ["hand over", "act against"])
  func severalWords(verb: String) {
    let rest = verb.drop { $0 != " " }
    #expect(Gerund.of(verb) == "\(verb.prefix { $0 != " " })ing\(rest)")
  }

  @Test("of nothing and of single letters are harmless", arguments: ["", "x", "é", "  "])
  func strange(verb: String) {
    #expect(Gerund.of(verb).hasPrefix(verb.filter { $0 != " " }))
  }
}
