import GraphModel
import Language
import Testing

@testable import Extraction

@Suite struct NameVariantTests {
  /// The name and aliases of the only actor, whose one mention covers some tokens.
  private func forms(
    _ notation: String, _ tokens: Range<Int>, head: Int, _ form: MentionForm, _ kind: ActorKind
  ) throws -> [String] {
    let document = AnalysedText.document(notation)
    let mention = DocumentMention(tokens: tokens, head: head, form: form, kind: kind)
    let resolution = Resolution(
      document: document, mentions: [mention], lexicons: try ActorLexicons.embedded())
    let actor = ActorAssembly(resolution: resolution, phrasesAreWhole: true).table().actors[0]
    return [actor.name] + actor.aliases
  }

  private static let person = """
    Hon NNP 3 compound
    Ada NNP 3 compound
    Brock NNP 7 nsubj
    MP NNP 3 appos
    , , 3 punct
    Jr. NNP 3 appos
    spoke/speak VBD 0 ROOT
    . . 7 punct
    """

  @Test func honoursBesideANameAreNoPartOfIt() throws {
    #expect(try forms(Self.person, 0..<4, head: 2, .name, .person).first == "Ada Brock")
  }

  @Test func anOfficeBeforeANameIsNoPartOfIt() throws {
    let text = """
      Minister NNP 6 compound
      for IN 1 prep
      Science NNP 6 compound
      Karen NNP 5 compound
      Brock NNP 6 nsubj
      spoke/speak VBD 0 ROOT
      . . 6 punct
      """
    #expect(try forms(text, 2..<5, head: 4, .name, .person) == ["Karen Brock"])
  }

  @Test(arguments: [
    ("Only RB", "Ada NNP", "Brock NNP", "Ada Brock"),
    ("Harbour NNP", "Mayor NNP", "Ada NNP", "Harbour Mayor Ada"),
    ("Earl NNP", "S. NNP", "Brock NNP", "Earl S. Brock"),
  ])
  func onlyWhatIsNoNameIsLeftOut(
    _ one: String, _ two: String, _ three: String, _ name: String
  ) throws {
    let text = "\(one) 3 compound\n\(two) 3 compound\n\(three) 4 nsubj\nspoke/speak VBD 0 ROOT"
    #expect(try forms(text, 0..<3, head: 2, .name, .person).first == name)
  }

  @Test func theSuffixOfAGenerationBelongsToAName() throws {
    let text = """
      Ada NNP 2 compound
      Brock NNP 5 nsubj
      , , 2 punct
      Jr. NNP 2 appos
      spoke/speak VBD 0 ROOT
      . . 5 punct
      """
    #expect(try forms(text, 0..<2, head: 1, .name, .person).contains("Ada Brock, Jr."))
  }

  private static let body = """
    Sunder NNP 2 compound
    Division NNP 6 nsubj
    of IN 2 prep
    Harbour NNP 5 compound
    Works NNP 3 pobj
    spoke/speak VBD 0 ROOT
    . . 6 punct
    """

  @Test(arguments: [
    (0..<5, "Sunder Division"), (0..<2, "Sunder Division of Harbour Works"),
    (1..<2, "Sunder Division"),
  ])
  func aBodyIsFoundByItsFullerAndShorterName(_ tokens: Range<Int>, _ form: String) throws {
    #expect(try forms(Self.body, tokens, head: 1, .name, .organization).contains(form))
  }

  @Test func aDescriptionIsFoundByItsClause() throws {
    let text = """
      four CD 3 nummod
      armed JJ 3 amod
      dockers/docker NNS 6 nsubj
      who WP 5 nsubj
      fled/flee VBD 3 relcl
      spoke/speak VBD 0 ROOT
      . . 6 punct
      """
    let found = try forms(text, 0..<3, head: 2, .description, .group)
    #expect(found.contains("four armed dockers who fled"))
  }
}
