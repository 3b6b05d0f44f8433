import Language
import TestModel
import Testing

@testable import Grammar

@Suite struct ParserSlipsTests {
  @Test func noArcCrossesABlankLine() throws {
    let read = try ReadText("The bridge closed\n\nAda Lund left the town.")
    let (document, paragraphs) = (read.article.document, read.article.tree.paragraphs)
    for token in document.tokens {
      #expect(paragraphs[token.head] == paragraphs[token.index])
    }
  }

  @Test func officesOfSeveralAreNouns() throws {
    let read = try ReadText("The Foreign Ministers of Norway and Sweden met.")
    let token = try read.token("Ministers")
    #expect(read.article.document[token].tag == "NNS")
    #expect(read.article.tree.lemma(token) == "minister")
  }

  @Test func whatIsSetRightStaysRight() throws {
    let read = try ReadText("The Foreign Ministers of Norway and Sweden met.\n\nIt rained.")
    let (document, tree) = (read.article.document, read.article.tree)
    let again = ParserSlips.corrected(
      document, paragraphs: tree.paragraphs, words: try GoverningWords())
    for token in 0..<document.count {
      #expect(again[token].tag == document[token].tag)
      #expect(again[token].lemma == document[token].lemma)
      #expect(again[token].head == document[token].head)
      #expect(tree.head(token) == (document[token].isRoot ? nil : document[token].head))
    }
  }

  @Test(arguments: [
    ("Karl Voss sued Anna Berg, the Tarn Courier reported on Friday.", "reported", "Courier"),
    (
      "Karl Voss has sued Anna Berg, a source close to Otto Brandt told the Courier.", "told",
      "source"
    ),
  ])
  func whoReportsBehindAClauseStandsBesideIt(
    text: String, verb: String, speaker: String
  ) throws {
    let read = try ReadText(text)
    let (report, subject) = (try read.token(verb), try read.token(speaker))
    let tree = read.article.tree
    #expect(tree.dependency(report) == "parataxis")
    #expect(tree.children(report, "nsubj") == [subject])
  }

  @Test(arguments: [
    "“Karl Voss,” said Anna Berg, “sued Otto Brandt.”",
    "“Karl Voss,” Anna Berg said, “has sued Otto Brandt.”",
  ])
  func aSplitQuotationKeepsItsSubject(text: String) throws {
    let read = try ReadText(text)
    let (verb, subject) = (try read.token("sued"), try read.token("Voss"))
    #expect(read.article.tree.children(verb, "nsubj") == [subject])
  }

  @Test func aPhraseInFrontTakesNoSubjectAway() throws {
    let read = try ReadText("In the words of Anna Berg, Karl Voss betrayed Otto Brandt.")
    let (verb, subject) = (try read.token("betrayed"), try read.token("Voss"))
    #expect(read.article.tree.children(verb, "nsubj") == [subject])
  }
}
