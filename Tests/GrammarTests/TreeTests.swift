import Language
import Testing

@testable import Grammar

@Suite struct TreeTests {
  @Test func aPathLeadsThroughTheLowestWordAboveBoth() throws {
    let read = try ReadText("Ada Lund met Otto Brandt in Oslo.")
    let path = DependencyPath(
      from: try read.token("Lund"), to: try read.token("Oslo"), in: read.article.tree)
    #expect(path.top.map { read.word($0) } == "met")
    #expect(read.words(path.up) == ["Lund", "met"])
    #expect(read.words(path.down) == ["Oslo", "in"])
  }

  @Test func aPathFromAWordToOneAboveItHasThatOnTop() throws {
    let read = try ReadText("The mayor of Oslo left.")
    let path = DependencyPath(
      from: try read.token("Oslo"), to: try read.token("mayor"), in: read.article.tree)
    #expect(path.top.map { read.word($0) } == "mayor" && path.down.isEmpty)
  }

  @Test(arguments: [
    ("Ada Lund voted in favour of the union.", "voted", "for", ["union"]),
    ("The ship sailed out of Oslo.", "sailed", "of", ["Oslo"]),
    ("The talks with Norway and Chad failed.", "talks", "with", ["Norway"]),
  ])
  func aPrepositionalPhraseIsFoundThroughWhatOpensIt(
    text: String, word: String, preposition: String, objects: [String]
  ) throws {
    let read = try ReadText(text)
    let found = read.article.tree.objects(of: try read.token(word), after: preposition)
    #expect(read.words(found) == objects)
  }

  @Test func whatIsCoordinatedIsListedInOrder() throws {
    let read = try ReadText("Norway, Chad and Peru signed it.")
    #expect(
      read.words(read.article.tree.coordinated(try read.token("Norway")))
        == ["Norway", "Chad", "Peru"])
    let last = try read.token("Peru")
    #expect(read.word(read.article.tree.coordinationHead(last)) == "Norway")
  }

  @Test func noArcCrossesABlankLine() throws {
    let read = try ReadText("Storm in Oslo\n\nAda Lund left the town.")
    let (tree, count) = (read.article.tree, read.article.document.count)
    for token in 0..<count {
      guard let head = tree.head(token) else { continue }
      #expect(tree.paragraphs[token] == tree.paragraphs[head])
    }
  }

  @Test func aNounPhraseLeavesOutItsDeterminer() throws {
    let read = try ReadText("The old mayor of Oslo left.")
    let tokens = BaseNounPhrase.tokens(of: try read.token("mayor"), in: read.article.document)
    #expect(read.words(tokens) == ["old", "mayor"])
  }
}
