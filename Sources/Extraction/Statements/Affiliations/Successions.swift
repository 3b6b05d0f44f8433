internal import GraphModel
internal import Language

/// The office that passes from one to the other: 'X headed Y until 1894, when he was succeeded by Z'.
struct Successions: Sendable {
  let tree: SyntaxTree
  let arguments: ClauseArguments
  let participants: Participants

  private static let verbs: Set<String> = ["succeed", "replace"]

  /// The offices of those of two who follow one another of whom none is stated.
  func drafts(beside stated: [StatementDraft]) -> [StatementDraft] {
    let offices = stated.filter { $0.relation == .leads }
    guard !offices.isEmpty else { return [] }
    return (0..<tree.document.count).flatMap { successors(at: $0, offices) }
  }

  private func successors(at verb: Int, _ offices: [StatementDraft]) -> [StatementDraft] {
    guard tree.isVerb(verb) else { return [] }
    let other: [Int]
    if Self.verbs.contains(tree.lemma(verb)), tree.objects(of: verb, after: "as").isEmpty {
      other = arguments.patients(of: verb)
    } else if tree.verbKeys(verb).contains("take over") {
      // 'X took over as head of Y from Z'
      other = tree.objects(of: verb, after: "from")
    } else {
      return []
    }
    let pair =
      participants.all(arguments.agents(of: verb), as: .agent)
      + participants.all(other, as: .body)
    guard pair.count == 2, pair.allSatisfy({ participants.kind($0) == .person }) else { return [] }
    let sentence = tree.document.sentenceIndex(of: verb)
    // The office told last, here or in the sentence before.
    let told = offices.last { office in
      pair.contains { $0.actor == office.source.actor }
        && (0...1).contains(sentence - tree.document.sentenceIndex(of: office.cue.lowerBound))
    }
    guard let told else { return [] }
    return pair.filter { $0.actor != told.source.actor && $0.actor != told.target.actor }
      .map { other in
        StatementDraft(
          relation: .leads, source: other, target: told.target, event: nil, cue: verb..<verb + 1,
          predicate: verb, role: told.role, rule: "succession", scope: .clause)
      }
  }
}
