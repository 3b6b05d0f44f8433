internal import Grammar
internal import Language
internal import Lexicons

/// Reads who does what to whom, and who stands how to whom, by rule.
struct RuleReader: Sendable {
  private let lexicons: TieLexicons
  /// The rules that say nothing.
  private var silent: Set<RuleID> = []

  var scopes: ScopeLexicon { lexicons.scopes }

  /// Creates a reader with the built-in lexicons and what the user adds.
  ///
  /// - Throws: `LexiconError` when a lexicon is damaged.
  init(adding additions: LexiconAdditions = .none) throws(LexiconError) {
    lexicons = try TieLexicons(adding: additions)
  }

  /// The same reader, in which some rules say nothing.
  func without(_ rules: Set<RuleID>) -> RuleReader {
    var reader = self
    reader.silent.formUnion(rules)
    return reader
  }

  /// What the rules say of an article, before anything is decided.
  func ruleReading(of article: ArticleReading, actors: ActorTable) -> RuleReading {
    let scene = RuleScene(article, actors: actors, lexicons: lexicons)
    let drafts = drafts(in: scene)
    let kept = DraftSelection(
      table: actors, tree: article.tree, participants: scene.participants
    ).isKept(drafts)
    return RuleReading(
      article: article, participants: scene.participants, scopes: scene.certainty, drafts: drafts,
      isKept: zip(drafts, kept).map { draft, isKept in
        isKept && !scene.certainty.reading(of: draft).isUnsaid
      })
  }

  /// Everything that a rule says, in the order of the words that they start from.
  private func drafts(in scene: RuleScene) -> [StatementDraft] {
    let readers = TieSuggester.all.compactMap { suggester -> ((Int) -> [StatementDraft])? in
      guard case .words(let read) = suggester.reading else { return nil }
      return read(scene)
    }
    let told = spoken(
      (0..<scene.tree.document.count).flatMap { token in
        readers.flatMap { $0(token) }
      })
    return told
      + spoken(
        TieSuggester.all.flatMap { suggester -> [StatementDraft] in
          guard case .article(let read) = suggester.reading else { return [] }
          return read(scene, told)
        })
  }

  private func spoken(_ drafts: [StatementDraft]) -> [StatementDraft] {
    silent.isEmpty ? drafts : drafts.filter { !silent.contains($0.rule) }
  }
}
