internal import GraphModel

/// Acts that lie in what somebody says: 'X said that Y must leave' is a demand on Y.
struct ReportedActs: Sendable {
  let tree: SyntaxTree
  let arguments: ClauseArguments
  let participants: Participants
  let scopes: ScopeLexicon

  private static let obliging: Set<String> = ["must", "should", "ought"]

  func drafts(for verb: Int) -> [StatementDraft] {
    guard tree.isVerb(verb), scopes.effect(of: tree.lemma(verb)) == .report else { return [] }
    let speakers = participants.all(arguments.agents(of: verb), as: .agent)
    guard !speakers.isEmpty else { return [] }
    let clauses = tree.children(verb, "ccomp").flatMap { tree.coordinated($0) }
    return clauses.flatMap { clause -> [StatementDraft] in
      guard let modal = obligation(of: clause), let subject = arguments.subject(of: clause) else {
        return []
      }
      return demands(speakers, on: participants.all(subject, as: .recipient), verb, modal)
    }
  }

  private func obligation(of clause: Int) -> Int? {
    tree.children(clause, "aux").first { Self.obliging.contains(tree.form($0)) }
  }

  private func demands(
    _ speakers: [Participant], on targets: [Participant], _ verb: Int, _ modal: Int
  ) -> [StatementDraft] {
    speakers.flatMap { speaker in
      targets.filter { $0.actor != speaker.actor }.map { target in
        StatementDraft(
          relation: .conflict, source: speaker, target: target,
          event: Event(.request, mode: "change"), cue: modal..<modal + 1, predicate: verb,
          role: tree.lemma(verb), rule: "reported-demand", scope: .clause)
      }
    }
  }
}
