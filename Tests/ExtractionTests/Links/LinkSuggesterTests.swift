import Grammar
import Language
import TestModel
import Testing

@testable import Extraction

/// What each suggester of links joins or keeps apart, once those before it have had their say.
@Suite struct LinkSuggesterTests {
  static let samples: [(id: String, text: String, mention: String, other: String)] = [
    ("two-of-one-verb", "Ada Lund sued Ada Lunden.", "Ada Lund", "Ada Lunden"),
    ("equal-names", "Ada Lund left. Ada Lund wept.", "Ada Lund", "Ada Lund"),
    ("person-names", "Ada Lund left. Lund wept.", "Lund", "Ada Lund"),
    (
      "acronyms", "The Bay Trade Union struck. The BTU won.", "BTU", "Bay Trade Union"
    ),
    (
      "inversions", "The Ministry of Trade closed. The Trade Ministry was quick.", "Trade Ministry",
      "Ministry of Trade"
    ),
    (
      "short-beginnings",
      "The Eastern Bay Union Border Guard fired. The EBU Border Guard denied it.",
      "EBU Border Guard", "Eastern Bay Union Border Guard"
    ),
    (
      "short-forms", "The Harbour Security Council met. The Security Council voted.",
      "Security Council", "Harbour Security Council"
    ),
    ("appositions", "Ada Lund, the minister, left.", "the minister", "Ada Lund"),
    (
      "names-after-commas", "According to the Peruvian team’s coach, Ivan Petrov, the team won.",
      "coach", "Ivan Petrov"
    ),
    (
      "names-after-two",
      "Norwegian Prime Minister Anna Bergen and her Kenyan counterpart, Ivan Petrov, agreed to meet.",
      "counterpart", "Ivan Petrov"
    ),
    (
      "roles-before-names", "The director of the City Museum Ann Lee resigned.", "director",
      "Ann Lee"
    ),
    ("predicates", "Ada Lund is the mayor.", "mayor", "Ada Lund"),
    (
      "roles", "Prime Minister Ada Lund left. The prime minister wept.", "The prime minister",
      "Ada Lund"
    ),
    (
      "peoples", "The people of Norway voted. Norwegians were tired.", "Norwegians",
      "The people"
    ),
    (
      "class-nouns", "The Harbour Bank closed. The bank was old.", "The bank", "Harbour Bank"
    ),
    (
      "glosses", "“It [the Harbour Bank] was late,” Ada Lund said.", "It", "Harbour Bank"
    ),
    ("plurals", "Ada Lund and Otto Brandt met. Both were tired.", "Both", "Ada Lund"),
    ("pronouns", "Ada Lund left. She wept.", "She", "Ada Lund"),
    ("possessions", "Ada Lund met her brother. Her brother wept.", "Her brother", "her brother"),
    ("speakers", "“I am tired,” Ada Lund said.", "I", "Ada Lund"),
  ]

  @Test func everySuggesterIsShown() {
    #expect(LinkSuggester.all.map(\.id) == Self.samples.map(\.id))
  }

  @Test(arguments: samples)
  func itTellsOfBoth(id: String, text: String, mention: String, other: String) throws {
    let document = try InstalledModel.pipeline.get().analyze(paragraphsOf: [text])[0]
    let reading = try ArticleReading(document)
    let lexicons = try ActorLexicons.embedded(adding: .none)
    var table = LinkTable(
      reading: reading, mentions: MentionFinder(lexicons: lexicons).mentions(in: document),
      lexicons: lexicons)
    for suggester in LinkSuggester.all.prefix(while: { $0.id != id }) {
      table = table.adding(suggester.links(in: table))
    }
    let suggester = try #require(LinkSuggester.all.first { $0.id == id })
    let words = table.mentions.map { document.text(of: $0.tokens) }
    let said = suggester.links(in: table).flatMap { link -> [Set<String>] in
      switch link {
      case .one(let one, let other, _): [[words[one], words[other]]]
      case .several(let one, let others): others.map { [words[one], words[$0]] }
      case .apart(let one, let other): [[words[one], words[other]]]
      default: []
      }
    }
    let isTold = said.contains { pair in
      [mention, other].allSatisfy { word in pair.contains { $0.contains(word) } }
    }
    #expect(isTold, "\(said) of \(words)")
  }

  @Test func linksAreTheSameOnATableThatTheyAreAddedTo() throws {
    let text =
      "Ada Lund and Otto Brandt met. Lund wept; both were tired. She left the Harbour Bank."
    let unlinked = try LinkTable.unlinked(text)
    let linked = LinkSuggester.all.reduce(unlinked) { $0.adding($1.links(in: $0)) }
    let again = unlinked.adding(linked.links)
    #expect(unlinked.links.isEmpty)
    for mention in linked.mentions.indices {
      #expect(again.actor(of: mention) == linked.actor(of: mention))
      #expect(again.identity(of: mention) == linked.identity(of: mention))
    }
    #expect(again.reasons == linked.reasons)
  }
}
