import Foundation
import TestModel
import Testing

@testable import Language

@Suite struct LanguagePipelineTests {
  private static let text = """
    The mayor of Valbrune, Anna Torrel, sold the old station to Orvane Holdings on Tuesday. \
    "We had no choice," she told reporters in Paris.

    What the council hasn't been asked about, critics say, is the price of $3.2 million.
    """

  /// What spaCy 3.8 says with the same pipeline: word, tag, part of speech, lemma, head, label.
  private static let expected = """
    The DT DET the 1 det
    mayor NN NOUN mayor 8 nsubj
    of IN ADP of 1 prep
    Valbrune NNP PROPN Valbrune 2 pobj
    , , PUNCT , 1 punct
    Anna NNP PROPN Anna 6 compound
    Torrel NNP PROPN Torrel 1 appos
    , , PUNCT , 1 punct
    sold VBD VERB sell 8 ROOT
    the DT DET the 11 det
    old JJ ADJ old 11 amod
    station NN NOUN station 8 dobj
    to IN ADP to 8 dative
    Orvane NNP PROPN Orvane 14 compound
    Holdings NNPS PROPN Holdings 12 pobj
    on IN ADP on 8 prep
    Tuesday NNP PROPN Tuesday 15 pobj
    . . PUNCT . 8 punct
    " `` PUNCT " 26 punct
    We PRP PRON we 20 nsubj
    had VBD VERB have 26 ccomp
    no DT DET no 22 det
    choice NN NOUN choice 20 dobj
    , , PUNCT , 26 punct
    " '' PUNCT " 26 punct
    she PRP PRON she 26 nsubj
    told VBD VERB tell 26 ROOT
    reporters NNS NOUN reporter 26 dobj
    in IN ADP in 26 prep
    Paris NNP PROPN Paris 28 pobj
    . . PUNCT . 26 punct
    ⏎⏎ _SP SPACE ⏎⏎ 30 dep
    What WP PRON what 39 pobj
    the DT DET the 34 det
    council NN NOUN council 38 nsubjpass
    has VBZ AUX have 38 aux
    n't RB PART not 38 neg
    been VBN AUX be 38 auxpass
    asked VBN VERB ask 44 csubj
    about IN ADP about 38 prep
    , , PUNCT , 42 punct
    critics NNS NOUN critic 42 nsubj
    say VBP VERB say 44 parataxis
    , , PUNCT , 42 punct
    is VBZ AUX be 44 ROOT
    the DT DET the 46 det
    price NN NOUN price 44 attr
    of IN ADP of 46 prep
    $ $ SYM $ 50 quantmod
    3.2 CD NUM 3.2 50 compound
    million CD NUM million 47 pobj
    . . PUNCT . 44 punct
    """

  private static func line(_ token: Token) -> String {
    [
      token.text, token.tag, token.partOfSpeech, token.lemma, "\(token.head)", token.dependency,
    ].joined(separator: " ").replacingOccurrences(of: "\n", with: "⏎")
  }

  @Test func aParagraphIsAnalysedAsByTheOriginal() throws {
    let document = try InstalledModel.pipeline.get().analyze(Self.text)
    #expect(document.tokens.map(Self.line) == Self.expected.components(separatedBy: "\n"))
    #expect(document.sentences == [0..<18, 18..<32, 32..<52])
    #expect(
      document.entities == [
        EntitySpan(tokens: 3..<4, label: "GPE"), EntitySpan(tokens: 5..<7, label: "PERSON"),
        EntitySpan(tokens: 13..<15, label: "ORG"), EntitySpan(tokens: 16..<17, label: "DATE"),
        EntitySpan(tokens: 29..<30, label: "GPE"), EntitySpan(tokens: 48..<51, label: "MONEY"),
      ])
    #expect(document[25].morphology == "Case=Nom|Gender=Fem|Number=Sing|Person=3|PronType=Prs")
  }

  /// Texts of several lengths, from none to hundreds of tokens.
  private static let texts =
    [text, "", "Paris.", "\n\n \n", "Nobody asked the council."]
    + (1...6).map { String(repeating: text + " ", count: $0) }

  /// All that a document says, as text.
  private static func summary(_ document: Document) -> [String] {
    document.tokens.map { "\($0.scalars) \(line($0)) \($0.morphology)" }
      + document.sentences.map { "\($0)" } + document.entities.map { "\($0)" }
  }

  @Test func aTextIsAnalysedTheSameAloneAndInABatch() throws {
    let pipeline = try InstalledModel.pipeline.get()
    let alone = Self.texts.map { Self.summary(pipeline.analyze($0)) }
    #expect(pipeline.analyze(Self.texts).map(Self.summary) == alone)
    #expect(pipeline.analyze(Array(Self.texts.reversed())).map(Self.summary) == alone.reversed())
  }

  @Test func aParagraphIsAnalysedTheSameAloneAndAmongOthers() throws {
    let pipeline = try InstalledModel.pipeline.get()
    let paragraphs = Self.texts.flatMap { TextParts(paragraphsOf: $0).words }
    let alone = paragraphs.map { pipeline.analyze($0) }
    let together = pipeline.analyze(paragraphsOf: [paragraphs.joined(separator: "\n\n")])[0]
    #expect(together.tokens.map(\.text) == alone.flatMap { $0.tokens.map(\.text) })
    #expect(together.tokens.map(\.tag) == alone.flatMap { $0.tokens.map(\.tag) })
    #expect(together.tokens.map(\.lemma) == alone.flatMap { $0.tokens.map(\.lemma) })
    #expect(together.tokens.map(\.dependency) == alone.flatMap { $0.tokens.map(\.dependency) })
    #expect(
      together.tokens.map { $0.head - $0.index }
        == alone.flatMap { $0.tokens.map { $0.head - $0.index } })
    #expect(together.entities.map(\.label) == alone.flatMap { $0.entities.map(\.label) })
  }

  @Test func threadsDoNotDisturbEachOther() async throws {
    let pipeline = try InstalledModel.pipeline.get()
    let alone = Self.texts.map { Self.summary(pipeline.analyze($0)) }
    await withTaskGroup(of: [[String]].self) { group in
      for _ in 0..<4 {
        group.addTask { Self.texts.map { Self.summary(pipeline.analyze($0)) } }
      }
      for await found in group { #expect(found == alone) }
    }
  }

  @Test func aTextWithoutTokensIsAnEmptyDocument() throws {
    let document = try InstalledModel.pipeline.get().analyze("")
    #expect(document.count == 0)
    #expect(document.sentences.isEmpty)
    #expect(document.entities.isEmpty)
  }

  @Test func whiteSpaceAloneIsATextOfOneSentence() throws {
    let document = try InstalledModel.pipeline.get().analyze(" \n\n ")
    #expect(document.sentences.count <= 1)
    #expect(document.entities.isEmpty)
    #expect(document.tokens.allSatisfy { $0.partOfSpeech == "SPACE" })
  }

  @Test func aFileThatIsNoModelIsRefused() throws {
    #expect(throws: ModelError.self) {
      try LanguagePipeline(modelAt: URL(filePath: "/nowhere/model"))
    }
    _ = try withTemporaryFile(Array("no model at all, whatever its name".utf8)) { path in
      #expect(throws: ModelError.self) { try LanguagePipeline(modelAt: URL(filePath: path)) }
    }
  }
}
