internal import Grammar
internal import Language
internal import Lexicons

/// Reads who does what to whom, and who stands how to whom, by rule.
struct RuleReader: Sendable {
  private let acts: ActLexicon
  private let roles: RoleLexicon
  let scopes: ScopeLexicon
  private let standIns: StandInLexicon
  private let offices: StateOffices
  private let adjectives: AdjectiveLexicon

  /// Creates a reader with the built-in lexicons and what the user adds.
  ///
  /// - Throws: `LexiconError` when a lexicon is damaged.
  init(adding additions: LexiconAdditions = .none) throws(LexiconError) {
    acts = try ActLexicon(adding: additions)
    roles = try RoleLexicon(adding: additions)
    scopes = try ScopeLexicon()
    standIns = try StandInLexicon()
    offices = try StateOffices()
    adjectives = try AdjectiveLexicon()
  }

  /// What the rules say of an article, before anything is decided.
  func ruleReading(of article: ArticleReading, actors: ActorTable) -> RuleReading {
    let participants = Participants(
      tree: article.tree, table: actors, standIns: standIns, acts: acts, roles: roles,
      speakers: article.firstPersons)
    let reader = ScopeReader(tree: article.tree, arguments: article.arguments, lexicon: scopes)
    let drafts = drafts(article, participants, reader)
    let kept = DraftSelection(table: actors, tree: article.tree, participants: participants)
      .isKept(drafts)
    return RuleReading(
      article: article, participants: participants, scopes: reader, drafts: drafts,
      isKept: zip(drafts, kept).map { draft, isKept in
        isKept && (draft.scope != .clause || !reader.isOpen(draft.predicate))
      })
  }

  /// Everything that a rule says, in the order of the words that they start from.
  private func drafts(
    _ article: ArticleReading, _ participants: Participants, _ certainty: ScopeReader
  ) -> [StatementDraft] {
    let (tree, arguments) = (article.tree, article.arguments)
    let nominal = NominalActs(
      tree: tree, arguments: arguments, participants: participants, acts: acts,
      implied: ImpliedDoers(tree: tree, arguments: arguments, participants: participants),
      certainty: certainty)
    let recipients = VerbRecipients(
      tree: tree, arguments: arguments, participants: participants, acts: acts, nominal: nominal)
    let companions = Companions(
      tree: tree, arguments: arguments, participants: participants, acts: acts)
    let verbal = VerbActs(
      tree: tree, arguments: arguments, participants: participants, acts: acts, nominal: nominal,
      recipients: recipients, companions: companions)
    let reported = ReportedActs(
      tree: tree, arguments: arguments, participants: participants, scopes: scopes, acts: acts,
      quotations: article.quotations, speakers: article.firstPersons, nominal: nominal)
    let role = RoleStatements(
      tree: tree, participants: participants, lexicon: roles,
      holders: RoleHolders(
        tree: tree, arguments: arguments, participants: participants, lexicon: roles),
      bodies: RoleBodies(tree: tree, arguments: arguments, participants: participants))
    let roleVerbs = RoleVerbStatements(
      tree: tree, arguments: arguments, participants: participants, lexicon: roles)
    let names = NameStatements(tree: tree, participants: participants, roles: role)
    let mutual = MutualStatements(
      tree: tree, arguments: arguments, participants: participants, roles: role)
    let adjectival = AdjectivalStatements(
      tree: tree, arguments: arguments, participants: participants, lexicon: adjectives)
    let kinship = Kinship(tree: tree, arguments: arguments, participants: participants)
    let ownership = Ownership(tree: tree, arguments: arguments, participants: participants)
    var told: [StatementDraft] = []
    for token in 0..<tree.document.count {
      told += role.drafts(for: token)
      told += roleVerbs.drafts(for: token)
      told += mutual.drafts(for: token)
      told += adjectival.drafts(for: token)
      told += kinship.drafts(for: token)
      told += ownership.drafts(for: token)
      told += names.drafts(for: token)
      told += verbal.drafts(for: token)
      told += nominal.drafts(for: token)
      told += reported.drafts(for: token)
    }
    let implied = ArticleOffices(
      tree: tree, participants: participants, roles: role, lexicon: offices)
    return told + implied.drafts(beside: told)
  }
}
