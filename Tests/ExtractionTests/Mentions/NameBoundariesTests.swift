import GraphModel
import Language
import TestModel
import Testing

@testable import Extraction

@Suite struct NameBoundariesTests {
  @Test(arguments: [
    ("Harbour Party hates Arland.", "ORG", 0..<4, ["Harbour Party"]),
    ("The Harbour Bank’s clock stopped.", "ORG", 0..<4, ["Harbour Bank"]),
    ("Dr. Ada Lund left.", "PERSON", 0..<3, ["Ada Lund"]),
  ])
  func theEndsOfANameAreSetRight(
    text: String, label: String, tokens: Range<Int>, names: [String]
  ) throws {
    let document = try InstalledModel.pipeline.get().analyze(text)
    let boundaries = NameBoundaries(lexicons: try ActorLexicons.embedded(adding: .none))
    let found = boundaries.spans(in: NameSpan(tokens: tokens, label: label), of: document)
    #expect(found.map { document.text(of: $0.tokens) } == names)
  }

  @Test(arguments: [
    ("Harbour Ltd opened. Harbour said so.", "Harbour Ltd", ActorKind.organization),
    ("Mr. Tarn wept. Tarn, who was old, left.", "Tarn", .person),
    ("Norway voted.", "Norway", .state),
  ])
  func allPlacesOfANameTellItsKind(text: String, name: String, kind: ActorKind) throws {
    let document = try InstalledModel.pipeline.get().analyze(text)
    let lexicons = try ActorLexicons.embedded(adding: .none)
    let spans = NameSpanFinder(lexicons: lexicons).spans(in: document)
    let kinds = NameKinds(spans, in: document, lexicons: lexicons)
    let span = try #require(spans.first { document.text(of: $0.tokens) == name })
    let found: ActorKind? =
      switch kinds.nameClass(of: span, in: document) {
      case .person: .person
      case .organization: .organization
      case .state, .polity: .state
      default: nil
      }
    #expect(found == kind)
  }
}
