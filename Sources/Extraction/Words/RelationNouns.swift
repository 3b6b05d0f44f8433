internal import GraphModel
internal import Lexicons

/// The nouns that name a relation between two.
struct RelationNouns: Sendable {
  /// Where a noun says so.
  enum Flag: String {
    /// By itself: 'the feud between X and Y'.
    case noun
    /// Only between persons and bodies; of states it says what passes: 'ties'.
    case bond
    /// In a phrase: 'at odds with Y'.
    case phrase
  }

  private let relations: [Flag: [String: Relation]]

  /// Reads the embedded lexicon.
  init() throws(LexiconError) {
    var relations: [Flag: [String: Relation]] = [:]
    for row in try LexiconTable(embedded: "relation_nouns").rows {
      let relation: Relation = try row.value(1, "relation")
      let flags: [Flag] = try row.values(2, "flag")
      for flag in flags.isEmpty ? [.noun] : flags {
        for word in row.list(0) { relations[flag, default: [:]][word] = relation }
      }
    }
    self.relations = relations
  }

  /// The relation that a noun names in a place.
  func relation(_ lemma: String, as place: Flag) -> Relation? { relations[place]?[lemma] }
}
