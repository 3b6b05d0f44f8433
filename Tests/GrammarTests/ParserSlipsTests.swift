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
    let again = ParserSlips.corrected(document, paragraphs: tree.paragraphs)
    for token in 0..<document.count {
      #expect(again[token].tag == document[token].tag)
      #expect(again[token].lemma == document[token].lemma)
      #expect(again[token].head == document[token].head)
      #expect(tree.head(token) == (document[token].isRoot ? nil : document[token].head))
    }
  }
}
