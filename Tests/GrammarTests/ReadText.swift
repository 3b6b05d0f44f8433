import Language
import TestModel

@testable import Grammar

/// A text and what grammar shows of it, asked by words.
struct ReadText {
  let article: ArticleReading

  init(_ text: String) throws {
    let document = try InstalledModel.pipeline.get().analyze(paragraphsOf: [text])[0]
    article = ArticleReading(document, words: try GoverningWords())
  }

  /// The first token that is a word.
  func token(_ word: String) throws -> Int {
    guard let token = (0..<article.document.count).first(where: { self.word($0) == word }) else {
      throw Missing(word: word)
    }
    return token
  }

  func word(_ token: Int) -> String { article.document[token].text }

  func words(_ tokens: some Sequence<Int>) -> [String] { tokens.map { word($0) } }

  struct Missing: Error { let word: String }
}
