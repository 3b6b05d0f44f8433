import Lexicons
import Testing

@Suite struct WordClassTests {
  private static let all = WordClass.allCases.map { "\($0.name)\tone, two" }

  @Test func everyClassHasWords() throws {
    let classes = try WordClasses.embedded.get()
    for name in WordClass.allCases {
      #expect(!classes.words(of: name).isEmpty, "\(name.name)")
    }
    #expect(WordClass.preposition.contains("against") && !WordClass.preposition.contains("house"))
  }

  @Test func aClassThatIsUnknownMissingOrThereTwiceIsAnError() throws {
    func problem(_ lines: [String]) -> String? {
      let table = LexiconTable(text: lines.joined(separator: "\n"), name: "classes")
      return #expect(throws: LexiconError.self) { try WordClasses(table) }?.description
    }
    let first = try #require(WordClass.allCases.first).name
    #expect(
      problem(Self.all + ["colour\tred"])
        == "lexicon classes:\(Self.all.count + 1): unknown class 'colour'; correct the word")
    let once = "the class '\(first)' must have one row; add it, or join its rows"
    #expect(problem(Self.all + ["\(first)\tthree"]) == "lexicon classes: \(once)")
    #expect(problem(Array(Self.all.dropFirst())) == "lexicon classes: \(once)")
  }
}
