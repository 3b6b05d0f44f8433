internal import GraphModel
internal import Language

/// What an article about one body leaves to be understood: 'the chairman, X' and 'striker Z' are that
/// body's, where nothing says whose they are.
struct ArticleBody: Sendable {
  let tree: SyntaxTree
  let participants: Participants
  let roles: RoleStatements
  let lexicon: ImpliedRoles

  /// How often the body must be mentioned, and how much more often than the next.
  private static let least = 3

  /// The affiliations that an article implies beside those that it states.
  func drafts(beside stated: [StatementDraft]) -> [StatementDraft] {
    guard let body = dominant() else { return [] }
    var seen = Set(
      stated.filter { [.leads, .member, .part].contains($0.relation) }.map(\.source.actor))
    return (0..<tree.document.count).flatMap { role(at: $0, of: body) }
      .filter { seen.insert($0.source.actor).inserted }
  }

  /// The organization that the article is about: named often, and twice as often as any other.
  private func dominant() -> Participant? {
    let table = participants.table
    let bodies = table.actors.indices
      .filter { table.actors[$0].kind == .organization && table.actors[$0].isNamed }
      .sorted { (table.actors[$1].mentions.count, $0) < (table.actors[$0].mentions.count, $1) }
    guard let first = bodies.first, let mention = table.actors[first].mentions.first else {
      return nil
    }
    let count = table.actors[first].mentions.count
    let next = bodies.dropFirst().first.map { table.actors[$0].mentions.count } ?? 0
    guard count >= Self.least, count >= 2 * next else { return nil }
    return Participant(actor: first, tokens: table.mentions[mention].tokens)
  }

  private func role(at token: Int, of body: Participant) -> [StatementDraft] {
    guard tree.isNoun(token), token > participants.table.mentions[firstMention(of: body)].head,
      let (role, words) = roles.role(at: token), role.isHuman,
      lexicon.isBodyRole(name(words)), isOpen(token, words),
      roles.bodies.all(of: token, role: role, words: words).isEmpty
    else { return [] }
    return roles.holders.all(of: token, words: words)
      .filter { ["title", "apposition"].contains($0.pattern) }
      .filter { participants.kind($0.participant) == .person }
      .map { holder in
        StatementDraft(
          relation: [.leads, .owns].contains(role.relation) ? role.relation : .member,
          source: holder.participant,
          target: body, event: nil, cue: words, predicate: holder.predicate,
          role: tree.document.text(of: words), rule: "role-of-article-body", scope: holder.scope)
      }
  }

  private func firstMention(of body: Participant) -> Int {
    participants.table.actors[body.actor].mentions.first ?? 0
  }

  private func name(_ words: Range<Int>) -> String { tree.document.text(of: words).lowercased() }

  /// Whether nothing says whose the role is, nor that it is another's: no 'former', no 'a', no phrase.
  private func isOpen(_ noun: Int, _ words: Range<Int>) -> Bool {
    tree.prepositionalPhrases(noun).isEmpty
      && tree.children(noun).allSatisfy { child in
        switch tree.dependency(child) {
        case "poss": false
        case "det": tree.form(child) == "the"
        case "amod", "compound", "nmod":
          words.contains(child) || child > noun
            || !["former", "ex", "rival", "opposing", "fellow", "then"].contains(tree.form(child))
              && participants.modifier(child) == nil
        default: true
        }
      }
  }
}
