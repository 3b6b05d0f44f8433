package import Language

/// What grammar shows of an article: read once, never changed, and asked by everything that extracts.
package struct ArticleReading: Sendable {
  /// The article's analysis.
  package let document: Document
  /// Its dependency tree, set right where the parser is known to slip.
  package let tree: SyntaxTree
  /// Who stands where in its clauses.
  package let arguments: ClauseArguments
  /// Where its tokens stand: paragraphs, brackets, quotations, datelines.
  package let layout: TextLayout
  /// Its quotations and who speaks them.
  package let quotations: Quotations
  /// Who says 'I' and 'we'.
  package let firstPersons: FirstPersons

  /// Reads an article.
  ///
  /// - Parameters:
  ///   - document: The article's analysis.
  ///   - words: The words that change what the clause under them says.
  /// - Complexity: O(*n*) in the number of tokens for sentences of bounded length.
  package init(_ document: Document, words: GoverningWords) {
    self.document = document
    tree = SyntaxTree(document: document)
    arguments = ClauseArguments(tree: tree)
    layout = TextLayout(document, paragraphs: tree.paragraphs)
    quotations = Quotations(
      tree: tree, arguments: arguments, lexicon: words, passages: layout.passages)
    firstPersons = FirstPersons(
      tree: tree, arguments: arguments, lexicon: words, quotations: quotations)
  }
}
