package import Grammar

/// Decides who is who in one article.
///
/// Mentions are found first, then linked by sieves, precise ones before loose ones: equal and
/// known names, spellings and parts of names, appositions and predicates, roles, class nouns and
/// pronouns. A link that contradicts what earlier sieves established is not made.
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
    var resolution = LinkTable(
      reading: reading, mentions: finder.mentions(in: reading.document), lexicons: lexicons)
    NameLinker().link(&resolution)
    DescriptionLinker().link(&resolution)
    PluralReferenceLinker().link(&resolution)
    PronounLinker().link(&resolution)
    PossessedLinker().link(&resolution)
    SpeakerLinker().link(&resolution)
    return ActorAssembly(resolution: resolution).table()
  }
}
