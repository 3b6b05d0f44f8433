internal import Language

/// A passage in quotation marks.
package struct Quotation: Sendable, Hashable {
  /// The tokens between the marks.
  package var tokens: Range<Int>
}

/// The quotations of a document and who speaks them where the grammar does not tie them together.
package struct Quotations: Sendable {
  package let tree: SyntaxTree
  package let arguments: ClauseArguments
  package let lexicon: GoverningWords
  private let quotations: [Quotation]
  /// A shorter quotation is a word or phrase, not speech.
  private static let shortest = 4

  package init(
    tree: SyntaxTree, arguments: ClauseArguments, lexicon: GoverningWords,
    passages: [QuotedPassage]
  ) {
    self.tree = tree
    self.arguments = arguments
    self.lexicon = lexicon
    quotations = passages.map { Quotation(tokens: $0.inner) }
  }

  /// The quotation that a token stands in.
  package func quotation(around token: Int) -> Quotation? {
    quotations.first { $0.tokens.contains(token) && $0.tokens.count >= Self.shortest }
  }

  /// The head of the phrase of who speaks a quotation: the subject of a reporting verb outside it
  /// in its sentences, else in the sentence before or after it.
  package func speaker(of quotation: Quotation) -> Int? {
    let document = tree.document
    let first = document.sentenceIndex(of: quotation.tokens.lowerBound)
    let last = document.sentenceIndex(of: quotation.tokens.upperBound - 1)
    let near = Array(first...last) + [last + 1, first - 1]
    return near.lazy.filter { document.sentences.indices.contains($0) }
      .compactMap { self.speaker(in: document.sentences[$0], outside: quotation) }.first
  }

  private func speaker(in sentence: Range<Int>, outside quotation: Quotation) -> Int? {
    sentence.lazy.filter { token in
      tree.isVerb(token) && !quotations.contains { $0.tokens.contains(token) }
        && lexicon.effect(of: tree.lemma(token)).map { $0 == .report || $0 == .claim } ?? false
    }.flatMap { tree.children($0, "nsubj") + arguments.agents(of: $0) }
      .first { !quotation.tokens.contains($0) }
  }
}
