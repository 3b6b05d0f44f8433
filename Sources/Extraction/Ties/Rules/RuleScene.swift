internal import Grammar
internal import GraphModel

/// What a rule reads: the grammar of one article, who is meant where, and what words mean.
struct RuleScene: Sendable {
  let article: ArticleReading
  let participants: Participants
  let lexicons: TieLexicons
  /// How sure the text is of what a word says.
  let certainty: ScopeReader
  /// Who holds which role where.
  let roles: RoleReader
  /// Who does what a noun names.
  let nominal: NominalActs

  init(_ article: ArticleReading, actors: ActorTable, lexicons: TieLexicons) {
    self.article = article
    self.lexicons = lexicons
    let (tree, arguments) = (article.tree, article.arguments)
    participants = Participants(
      tree: tree, table: actors, standIns: lexicons.standIns, acts: lexicons.acts,
      roles: lexicons.roles, speakers: article.firstPersons)
    certainty = ScopeReader(tree: tree, arguments: arguments, lexicon: lexicons.scopes)
    roles = RoleReader(
      tree: tree, participants: participants, lexicon: lexicons.roles,
      holders: RoleHolders(
        tree: tree, arguments: arguments, participants: participants, lexicon: lexicons.roles),
      bodies: RoleBodies(tree: tree, arguments: arguments, participants: participants))
    nominal = NominalActs(
      tree: tree, arguments: arguments, participants: participants, acts: lexicons.acts,
      implied: ImpliedDoers(tree: tree, arguments: arguments, participants: participants),
      certainty: certainty)
  }

  var tree: SyntaxTree { article.tree }
  var arguments: ClauseArguments { article.arguments }

  func kind(_ participant: Participant) -> ActorKind { participants.kind(participant) }

  /// Whether an article names a participant.
  func isNamed(_ participant: Participant) -> Bool {
    participants.isNamed(participant)
  }
}

extension RuleScene {
  /// The actor of some kinds whose name a word is the head of.
  func name(headedBy token: Int, of kinds: ActorKind...) -> Participant? {
    guard let mention = participants.table.mention(headedBy: token),
      participants.table.mentions[mention].form == .name,
      let holder = participants.mention(at: token), kinds.contains(kind(holder))
    else { return nil }
    return holder
  }

  /// A tie that the words at a place take for granted, whatever their clause says; the cue is the word
  /// that shows it, and the pattern tells how the parts of the rule meet, where it has several ways.
  func given(
    _ relation: Relation, _ source: Participant, _ target: Participant, cue: Int, rule: RuleID,
    pattern: String? = nil
  ) -> StatementDraft {
    StatementDraft(
      relation: relation, source: source, target: target, cue: cue..<cue + 1, predicate: cue,
      role: tree.form(cue), rule: rule, pattern: pattern, scope: .presupposed)
  }
}
