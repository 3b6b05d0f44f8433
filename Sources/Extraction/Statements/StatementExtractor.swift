package import GraphModel
package import Language
package import Lexicons

/// Reads who does what to whom, and who stands how to whom, out of an analysed article.
package struct StatementExtractor: Sendable {
  private let acts: ActLexicon
  private let roles: RoleLexicon
  private let scopes: ScopeLexicon
  private let standIns: StandInLexicon
  private let adjectives: AdjectiveLexicon
  private let evaluations: EvaluationLexicon
  private let implied: ImpliedRoles
  private let similar: SimilarVerbs?

  /// Creates an extractor with the built-in lexicons and what the user adds.
  ///
  /// - Parameters:
  ///   - additions: What the user adds; nil for nothing.
  ///   - vectors: Word vectors, by which verbs that no lexicon knows are judged; without them, such
  ///     verbs say nothing.
  /// - Throws: ``LexiconError`` when a lexicon is damaged.
  package init(
    adding additions: LexiconAdditions? = nil, vectors: WordVectors? = nil
  ) throws(LexiconError) {
    acts = try ActLexicon(adding: additions ?? .none)
    roles = try RoleLexicon(adding: additions ?? .none)
    scopes = try ScopeLexicon()
    standIns = try StandInLexicon()
    adjectives = try AdjectiveLexicon()
    evaluations = try EvaluationLexicon()
    implied = try ImpliedRoles()
    if let vectors {
      similar = try SimilarVerbs(vectors: vectors, acts: acts)
    } else {
      similar = nil
    }
  }

  /// Draws the statements of an article.
  ///
  /// - Parameters:
  ///   - document: The analysis of the article's text.
  ///   - actors: Its mentions and actors.
  ///   - article: What is known about the article; relative dates count from its day.
  ///   - id: The id of an actor by its index.
  /// - Returns: The statements in the order of their sentences, without repetition.
  /// - Complexity: O(*n*) in the number of tokens for sentences of bounded length.
  package func statements(
    in document: Document, actors: ActorTable, article: Article, id: (Int) -> String
  ) -> [Statement] {
    let reading = ruleReading(of: document, actors: actors)
    let drafts = zip(reading.drafts, reading.isKept).filter(\.1).map(\.0)
    return statements(drafts, reading, article: article, id: id)
  }

  /// What the rules say of an article, before anything is decided.
  func ruleReading(of document: Document, actors: ActorTable) -> RuleReading {
    let tree = SyntaxTree(document: document)
    let arguments = ClauseArguments(tree: tree)
    let quotations = Quotations(tree: tree, arguments: arguments, lexicon: scopes)
    let speakers = FirstPersons(
      tree: tree, arguments: arguments, lexicon: scopes, quotations: quotations)
    let participants = Participants(
      tree: tree, table: actors, standIns: standIns, acts: acts, roles: roles, speakers: speakers)
    let drafts = drafts(tree, arguments, participants, speakers)
    let reader = ScopeReader(tree: tree, arguments: arguments, lexicon: scopes)
    let kept = DraftSelection(table: actors, tree: tree, participants: participants)
      .isKept(drafts)
    return RuleReading(
      tree: tree, arguments: arguments, participants: participants, scopes: reader,
      quotations: quotations, drafts: drafts,
      isKept: zip(drafts, kept).map { draft, isKept in
        isKept && (draft.scope != .clause || !reader.isOpen(draft.predicate))
      })
  }

  /// Adds status, speakers, dates and evidence to drafts.
  func statements(
    _ drafts: [StatementDraft], _ reading: RuleReading, article: Article, id: (Int) -> String
  ) -> [Statement] {
    let finisher = finisher(reading, article: article)
    return drafts.map { finisher.statement($0, id: id) }
  }

  /// Adds status, speakers, dates and evidence to what was decided for.
  func statements(
    _ decided: [TieDecider.Decided], _ reading: RuleReading, article: Article, id: (Int) -> String
  ) -> [Statement] {
    let finisher = finisher(reading, article: article)
    return decided.map { decided in
      var statement = finisher.statement(decided.draft, id: id)
      statement.confidence = decided.confidence
      statement.possible = decided.isPossible
      // Where the words around it leave a statement asserted, the network may still see a doubt.
      if statement.rule == LearnedDraft.rule, statement.status == .asserted,
        let status = decided.likelyStatus
      {
        statement.status = status
      }
      return statement
    }
  }

  private func finisher(_ reading: RuleReading, article: Article) -> StatementFinisher {
    StatementFinisher(
      tree: reading.tree, participants: reading.participants, scopes: reading.scopes,
      quotations: reading.quotations, dates: DateReader(tree: reading.tree, lexicon: scopes),
      article: article)
  }

  private func drafts(
    _ tree: SyntaxTree, _ arguments: ClauseArguments, _ participants: Participants,
    _ speakers: FirstPersons
  ) -> [StatementDraft] {
    let nominal = NominalActs(
      tree: tree, arguments: arguments, participants: participants, acts: acts,
      implied: ImpliedDoers(tree: tree, arguments: arguments, participants: participants),
      certainty: ScopeReader(tree: tree, arguments: arguments, lexicon: scopes))
    let recipients = VerbRecipients(
      tree: tree, arguments: arguments, participants: participants, acts: acts, nominal: nominal)
    let companions = CompanionActs(
      tree: tree, arguments: arguments, participants: participants, acts: acts)
    let joint = JointActs(tree: tree, arguments: arguments, participants: participants)
    let fights = SharedFights(
      tree: tree, arguments: arguments, participants: participants, acts: acts, nominal: nominal,
      recipients: recipients)
    let verbal = VerbActs(
      tree: tree, arguments: arguments, participants: participants, acts: acts, nominal: nominal,
      recipients: recipients, companions: companions, fights: fights)
    let undergone = UndergoneActs(
      tree: tree, arguments: arguments, participants: participants, acts: acts, nominal: nominal)
    let likely = SimilarActs(
      tree: tree, arguments: arguments, participants: participants, acts: acts, similar: similar)
    let reported = ReportedActs(
      tree: tree, arguments: arguments, participants: participants, scopes: scopes, acts: acts,
      quotations: speakers.quotations, speakers: speakers, nominal: nominal)
    let evaluative = EvaluativeSpeech(
      tree: tree, arguments: arguments, participants: participants, lexicon: evaluations,
      reported: reported)
    let prepositional = PrepositionalActs(
      tree: tree, arguments: arguments, participants: participants, nominal: nominal)
    let adjectival = AdjectivalStatements(
      tree: tree, arguments: arguments, participants: participants, lexicon: adjectives,
      nominal: nominal)
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
    let lists = MembershipLists(tree: tree, arguments: arguments, participants: participants)
    let kinship = Kinship(tree: tree, arguments: arguments, participants: participants)
    let infobox = InfoboxLines(tree: tree, participants: participants)
    let credits = Credits(tree: tree, arguments: arguments, participants: participants)
    let ownership = Ownership(tree: tree, arguments: arguments, participants: participants)
    let own = OwnBodies(tree: tree, participants: participants)
    let commands = CommandPhrases(tree: tree, arguments: arguments, participants: participants)
    var drafts: [StatementDraft] = []
    for token in 0..<tree.document.count {
      drafts += role.drafts(for: token)
      drafts += roleVerbs.drafts(for: token)
      drafts += mutual.drafts(for: token)
      drafts += lists.drafts(for: token)
      drafts += commands.drafts(for: token)
      drafts += kinship.drafts(for: token)
      drafts += ownership.drafts(for: token)
      drafts += own.drafts(for: token)
      drafts += infobox.drafts(for: token)
      drafts += credits.drafts(for: token)
      drafts += names.drafts(for: token)
      drafts += verbal.drafts(for: token)
      drafts += likely.drafts(for: token)
      drafts += companions.drafts(for: token)
      drafts += joint.drafts(for: token)
      drafts += nominal.drafts(for: token)
      drafts += fights.drafts(for: token)
      drafts += undergone.drafts(for: token)
      drafts += prepositional.drafts(for: token)
      drafts += evaluative.drafts(for: token)
      drafts += reported.drafts(for: token)
      drafts += adjectival.drafts(for: token)
    }
    let state = ArticleState(
      tree: tree, participants: participants, roles: role, lexicon: implied)
    drafts += Successions(tree: tree, arguments: arguments, participants: participants)
      .drafts(beside: drafts)
    drafts += state.drafts(beside: drafts)
    let body = ArticleBody(
      tree: tree, participants: participants, roles: role, lexicon: implied)
    return drafts + body.drafts(beside: drafts)
  }
}
