internal import Grammar
internal import GraphModel
internal import Lexicons

/// Kin whom somebody has: 'X has a sister, Y', 'X and Y had two sons, Z and W'.
struct Kinship: Sendable {
  let tree: SyntaxTree
  let arguments: ClauseArguments
  let participants: Participants

  private static let having = WordClass.kinshipHaving
  private static let children = WordClass.kinshipChildren

  /// The statements of one noun of kin.
  func drafts(for noun: Int) -> [StatementDraft] {
    guard tree.isNoun(noun),
      let role = participants.roles.role(tree.lemma(noun)), role.relation == .kin,
      let verb = tree.head(tree.coordinationHead(noun)), tree.isVerb(verb),
      Self.having.contains(tree.lemma(verb)),
      tree.dependency(tree.coordinationHead(noun)) == "dobj"
    else { return [] }
    let parents = people(arguments.agents(of: verb))
    let named = people(tree.children(noun, "appos"))
    var found = parents.flatMap { parent in
      named.compactMap { draft($0, parent, noun: noun, verb: verb) }
    }
    if Self.children.contains(tree.lemma(noun)) {
      let partners = people(
        tree.objects(of: verb, after: "with") + tree.objects(of: noun, after: "with"))
      found += named.flatMap { child in
        partners.compactMap { draft(child, $0, noun: noun, verb: verb) }
      }
      let couple = parents + partners
      if couple.count == 2, let tie = draft(couple[0], couple[1], noun: noun, verb: verb) {
        found.append(tie)
      }
    }
    return found
  }

  private func people(_ tokens: [Int]) -> [Participant] {
    participants.all(tokens, as: .agent).filter { participants.kind($0) == .person }
  }

  private func draft(
    _ source: Participant, _ target: Participant, noun: Int, verb: Int
  ) -> StatementDraft? {
    guard source.actor != target.actor else { return nil }
    return StatementDraft(
      relation: .kin, source: source, target: target, event: nil, cue: noun..<noun + 1,
      predicate: verb, role: tree.lemma(noun), rule: "kin-had", scope: .clause)
  }
}
