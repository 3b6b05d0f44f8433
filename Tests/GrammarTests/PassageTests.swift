import TestModel
import Language
import Testing

@testable import Grammar

@Suite struct PassageTests {
  @Test(arguments: [
    ("“The bridge will stay closed for a week,” Ada Lund said.", "bridge", "Lund"),
    ("Otto Brandt smiled. “The bridge will stay closed,” he added. Nobody spoke.", "bridge", "he"),
    ("According to the plan, all was well. “We closed the bridge,” said Ada Lund.", "We", "Lund"),
  ])
  func whoSpeaksAQuotationIsTheSubjectOfItsVerbOfSaying(
    text: String, word: String, speaker: String
  ) throws {
    let read = try ReadText(text)
    let speech = try #require(read.article.layout.speech(quoting: try read.token(word)))
    #expect(speech.speaker.map { read.word($0) } == speaker)
  }

  @Test(arguments: ["Ada Lund said:\n\nI closed the bridge.", "Ada Lund wrote:\nI closed it."])
  func whoIsToSpeakIsAnnouncedByAColon(text: String) throws {
    let read = try ReadText(text)
    #expect(read.article.layout.introductions.map { read.word($0.speaker) } == ["Lund"])
    let speaker = read.article.firstPersons.firstPerson(try read.token("I"))
    #expect(speaker.map { read.word($0) } == "Lund")
  }

  @Test func aMarkThatIsMissingTurnsNoOtherMarkRound() throws {
    let read = try ReadText("“The bridge fell.\n\nAda Lund left. “It rains,” said Otto Brandt.")
    let isQuoted = read.article.layout.isQuoted
    let words = ["rains", "Lund", "Brandt"]
    #expect(try words.map { isQuoted[try read.token($0)] } == [true, false, false])
  }

  @Test(arguments: [
    ("“I closed the bridge last night,” said Ada Lund.", "I", "Lund"),
    ("Ada Lund said that I had closed the bridge.", "I", "Lund"),
  ])
  func aFirstPersonIsWhoSpeaks(text: String, pronoun: String, speaker: String) throws {
    let read = try ReadText(text)
    let found = read.article.firstPersons.firstPerson(try read.token(pronoun))
    #expect(found.map { read.word($0) } == speaker)
  }

  @Test func aFirstPersonThatNobodyIsQuotedWithIsNobody() throws {
    let read = try ReadText("I closed the bridge.")
    #expect(read.article.firstPersons.firstPerson(try read.token("I")) == nil)
  }

  @Test func paragraphsEndAtBlankLinesAndElseAtLines() throws {
    let read = try ReadText("One fell.\nTwo fell.\n\nThree fell\non Ada Lund.")
    #expect(ParagraphBreaks(of: read.article.document).paragraphs.count == 3)
    let lines = try InstalledModel.pipeline.get().analyze("One fell.\nTwo fell.")
    #expect(ParagraphBreaks(of: lines, orLines: true).paragraphs.count == 2)
    #expect(ParagraphBreaks(of: lines).paragraphs.count == 1)
  }

  @Test(
    "Who made a report is told by a line of its own",
    arguments: [
      ("Ada Lund left.\n\n(Reporting by Anna Berg in Oslo; editing by Otto Kern)", "Berg", true),
      ("Ada Lund left.\n\nAdditional reporting by Anna Berg", "Berg", true),
      ("Ada Lund left.\n\n(Editing by Otto Kern)", "Kern", true),
      ("Reporting by Anna Berg led police to Ada Lund.", "Berg", false),
      ("Ada Lund left, by a writing of Anna Berg.", "Berg", false),
      ("Writing letters, Anna Berg stood by Ada Lund.", "Berg", false),
    ])
  func creditsNameWhoMadeTheReport(text: String, word: String, isCredit: Bool) throws {
    let read = try ReadText(text)
    #expect(CreditLines.tokens(of: read.article.document)[try read.token(word)] == isCredit)
  }

  @Test func aDatelineIsTheWordsBeforeItsDash() throws {
    let read = try ReadText("PORT ANN, Norway (Wire) — Ada Lund left the town.")
    let isDateline = read.article.layout.isDateline
    let words = ["PORT", "Norway", "Lund"]
    #expect(try words.map { isDateline[try read.token($0)] } == [true, true, false])
  }

  @Test func bracketsAreWithinASentence() throws {
    let read = try ReadText("The bridge (closed in May) fell. Ada Lund left.")
    let isBracketed = read.article.layout.isBracketed
    let words = ["May", "fell", "Lund"]
    #expect(try words.map { isBracketed[try read.token($0)] } == [true, false, false])
  }
}
