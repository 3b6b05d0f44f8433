internal import Grammar
internal import GraphModel
internal import Lexicons

/// What an adjective says of how somebody stands to somebody: 'X is married to Y', 'gunmen loyal
/// to Y', 'X was dependent on Y'.
struct AdjectivalStatements: Sendable {
  let tree: SyntaxTree
  let arguments: ClauseArguments
  let participants: Participants
  let lexicon: AdjectiveLexicon

  func drafts(for token: Int) -> [StatementDraft] {
    lexicon.entries(tree.lemma(token)).flatMap { entry -> [StatementDraft] in
      let phrases = tree.prepositionalPhrases(token).filter { entry.prepositions.contains($0.word) }
      let others = phrases.flatMap { tree.coordinated($0.object) }
        .flatMap { participants.all($0, as: .recipient) }
      guard !others.isEmpty, let (holders, scope) = holders(of: token) else { return [] }
      return holders.flatMap { holder in
        others.filter { $0.actor != holder.actor }.map { other in
          StatementDraft(
            relation: entry.relation, source: entry.isInverse ? other : holder,
            target: entry.isInverse ? holder : other, event: nil, cue: token..<token + 1,
            predicate: scope == .clause ? predicate(of: token) : token,
            role: tree.lemma(token), rule: "adjective", scope: scope)
        }
      }
    }
  }

  /// The subject of an adjective that the parser takes for a verb: 'is married to'.
  private func ownSubject(of token: Int) -> Int? {
    tree.children(token, "aux", "auxpass", "cop").isEmpty
      ? nil : tree.children(token, "nsubj", "nsubjpass").first
  }

  private func predicate(of token: Int) -> Int {
    ownSubject(of: token) == nil ? tree.head(token) ?? token : token
  }

  /// Whom the adjective describes: the subject of its verb, or the noun before it.
  private func holders(of token: Int) -> ([Participant], StatementDraft.Scope)? {
    if let subject = ownSubject(of: token) {
      return (participants.all(subject, as: .agent), .clause)
    }
    guard let head = tree.head(token) else { return nil }
    switch tree.dependency(token) {
    case "acomp", "oprd", "attr":
      guard let subject = arguments.subject(of: head) else { return nil }
      return (participants.all(subject, as: .agent), .clause)
    case "amod", "acl", "appos", "relcl":
      return (participants.all(head, as: .agent), .presupposed)
    case "advcl" where tree.isVerb(head), "prep" where tree.isVerb(head):
      guard let subject = arguments.subject(of: head) else { return nil }
      return (participants.all(subject, as: .agent), .presupposed)
    default: return nil
    }
  }
}

/// What one adjective says.
struct AdjectiveEntry: Sendable, Hashable {
  var relation: Relation
  var prepositions: Set<String>
  /// Whether the other holds the relation: 'dependent on Y'.
  var isInverse: Bool
}

private enum AdjectiveFlag: String { case inverse }

/// The adjectives that say how somebody stands to somebody.
struct AdjectiveLexicon: Sendable {
  private let adjectives: [String: [AdjectiveEntry]]

  /// Reads the embedded lexicon.
  init() throws(LexiconError) {
    var adjectives: [String: [AdjectiveEntry]] = [:]
    for row in try LexiconTable(embedded: "adjectives").rows {
      let prepositions: [Preposition] = try row.values(2, "preposition")
      let entry = AdjectiveEntry(
        relation: try row.value(1, "relation"), prepositions: Set(prepositions.map(\.rawValue)),
        isInverse: try !row.values(3, "flag", as: AdjectiveFlag.self).isEmpty)
      for word in row.list(0) { adjectives[word, default: []].append(entry) }
    }
    self.adjectives = adjectives
  }

  func entries(_ lemma: String) -> [AdjectiveEntry] { adjectives[lemma] ?? [] }
}
