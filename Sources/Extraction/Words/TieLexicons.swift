internal import Lexicons

/// The words by which ties are read, with what the user adds.
struct TieLexicons: Sendable {
  let acts: ActLexicon
  let roles: RoleLexicon
  let scopes: ScopeLexicon
  let standIns: StandInLexicon
  let offices: StateOffices
  let adjectives: AdjectiveLexicon
  let relationNouns: RelationNouns

  /// Reads the embedded lexicons.
  ///
  /// - Throws: `LexiconError` when a lexicon is damaged.
  init(adding additions: LexiconAdditions = .none) throws(LexiconError) {
    acts = try ActLexicon(adding: additions)
    roles = try RoleLexicon(adding: additions)
    scopes = try ScopeLexicon()
    standIns = try StandInLexicon()
    offices = try StateOffices()
    adjectives = try AdjectiveLexicon()
    relationNouns = try RelationNouns()
  }
}
