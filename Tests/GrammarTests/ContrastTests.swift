import Testing

@testable import Grammar

/// Phrases that are named only to be left out.
@Suite struct ContrastTests {
  @Test(arguments: [
    "Karl Voss sued Otto Brandt and not Anna Berg.",
    "Karl Voss sued Otto Brandt rather than Anna Berg.",
    "Karl Voss sued Otto Brandt instead of Anna Berg.",
    "Everyone except Anna Berg sued Otto Brandt.",
    "Everybody but Anna Berg sued Otto Brandt.",
    "Karl Voss, as opposed to Anna Berg, sued Otto Brandt.",
    "Karl Voss, unlike Anna Berg, sued Otto Brandt.",
  ])
  func whoIsNotMeantIsLeftOut(text: String) throws {
    let read = try ReadText(text)
    let (left, kept) = (try read.token("Anna"), try read.token("Otto"))
    #expect(read.article.tree.isLeftOut(from: left))
    #expect(!read.article.tree.isLeftOut(from: kept))
  }

  @Test(arguments: [
    "Nobody but Anna Berg sued Otto Brandt.",
    "Karl Voss is opposed to Anna Berg.",
    "Karl Voss sued not only Anna Berg but also Otto Brandt.",
    "Karl Voss asked for Anna Berg.",
  ])
  func whoIsMeantIsNot(text: String) throws {
    let read = try ReadText(text)
    let named = try read.token("Anna")
    #expect(!read.article.tree.isLeftOut(from: named))
  }
}
