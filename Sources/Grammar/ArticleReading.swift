package import Language

/// What grammar shows of an article: read once, never changed, and asked by everything that extracts.
package struct ArticleReading: Sendable {
  /// The article's analysis, set right where the parser and the tagger are known to slip.
  package let document: Document
  /// Its dependency tree.
  package let tree: SyntaxTree
  /// Who stands where in its clauses.
  package let arguments: ClauseArguments
  /// Where its tokens stand: paragraphs, brackets, quotations, datelines.
  package let layout: TextLayout
  /// Who says 'I' and 'we'.
  package let firstPersons: FirstPersons

  /// What its grammar rules out for pronouns.
  package var binding: Binding { Binding(arguments: arguments) }

  /// Reads an article.
  ///
  /// - Parameters:
  ///   - document: The article's analysis as the pipeline makes it.
  ///   - words: The words that change what the clause under them says.
  /// - Complexity: O(*n*) in the number of tokens for sentences of bounded length.
  package init(_ document: Document, words: GoverningWords) {
    let paragraphs = ParagraphBreaks(of: document).numbers
    let document = ParserSlips.corrected(document, paragraphs: paragraphs, words: words)
    self.document = document
    tree = SyntaxTree(document: document, paragraphs: paragraphs)
    arguments = ClauseArguments(tree: tree)
    layout = TextLayout(tree: tree, arguments: arguments, words: words)
    firstPersons = FirstPersons(tree: tree, arguments: arguments, words: words, layout: layout)
  }
}
