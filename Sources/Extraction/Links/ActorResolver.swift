package import Grammar

/// Decides who is who in one article.
///
/// Mentions are found first, then linked by suggesters, precise ones before loose ones
/// (``LinkSuggester/all``). A link that contradicts what earlier ones established is not made.
package struct ActorResolver: Sendable {
  let lexicons: ActorLexicons
  private let finder: MentionFinder

  /// Creates a resolver with the built-in lexicons and what the user adds.
  package init(adding additions: LexiconAdditions? = nil) throws {
    lexicons = try ActorLexicons.embedded(adding: additions ?? .none)
    finder = MentionFinder(lexicons: lexicons)
  }

  /// The mentions and actors of an article.
  ///
  /// - Complexity: O(*n*) in the number of tokens.
  package func resolve(_ reading: ArticleReading) -> ActorTable {
    let table = LinkTable(
      reading: reading, mentions: finder.mentions(in: reading.document), lexicons: lexicons)
    let linked = LinkSuggester.all.reduce(table) { $0.adding($1.links(in: $0)) }
    return ActorAssembly(resolution: linked).table()
  }
}
