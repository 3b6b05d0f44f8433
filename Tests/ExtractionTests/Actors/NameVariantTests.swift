import GraphModel
import Language
import Testing

@testable import Extraction

@Suite struct NameVariantTests {
  /// The aliases of the only actor, whose one mention covers some tokens.
  private func aliases(
    _ notation: String, _ tokens: Range<Int>, head: Int, _ form: MentionForm, _ kind: ActorKind
  ) throws -> [String] {
    let document = AnalysedText.document(notation)
    let mention = DocumentMention(tokens: tokens, head: head, form: form, kind: kind)
    let resolution = Resolution(
      document: document, mentions: [mention], lexicons: try ActorLexicons.embedded())
    return ActorAssembly(resolution: resolution, phrasesAreWhole: true).table().actors[0].aliases
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
    #expect(try aliases(Self.person, 0..<4, head: 2, .name, .person).contains("Ada Brock"))
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
    #expect(try aliases(text, 0..<2, head: 1, .name, .person).contains("Ada Brock, Jr."))
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
    #expect(try aliases(Self.body, tokens, head: 1, .name, .organization).contains(form))
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
    let found = try aliases(text, 0..<3, head: 2, .description, .group)
    #expect(found.contains("four armed dockers who fled"))
  }
}
