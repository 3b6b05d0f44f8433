internal import GraphModel

/// Acts of others under which the subject of a clause acts: 'with support from Y, X took the town',
/// 'X resigned under pressure from Y', 'X died in an attack by Y'.
struct UndergoneActs: Sendable {
  let tree: SyntaxTree
  let arguments: ClauseArguments
  let participants: Participants
  let acts: ActLexicon
  let nominal: NominalActs

  private static let helping: Set<EventType> = [.aid, .support]
  private static let pressing: Set<EventType> = [
    .request, .accuse, .threaten, .protest, .reject, .sanction,
  ]
  /// What the words before an act noun say of it.
  private static let markers: [String: Set<EventType>] = [
    "with": helping, "through": helping, "under": pressing, "amid": pressing,
    "amidst": pressing, "despite": pressing, "after": pressing, "following": pressing,
    "to": helping.union(pressing), "of": helping.union(pressing),
    "because": helping.union(pressing),
    "due": helping.union(pressing), "at": [.request],
    "in": [],
  ]
  /// Words that open a complex preposition: 'thanks to', 'because of', 'in the face of'.
  private static let openers: Set<String> = [
    "thanks", "thank", "due", "owing", "because", "face", "response", "reaction", "wake",
  ]
  private static let dying: Set<String> = ["die", "perish", "fall"]

  /// The statements of one act noun in a phrase of a clause.
  func drafts(for noun: Int) -> [StatementDraft] {
    guard tree.isNoun(noun), tree.dependency(noun) == "pobj", let marker = tree.head(noun),
      let wanted = Self.markers[tree.form(marker)], let clause = clause(over: marker)
    else { return [] }
    for frame in nominal.frames(of: noun) where !frame.is(.weak) {
      guard let type = frame.event?.type,
        wanted.contains(type) || isInvitation(noun, after: marker)
          || isDeath(clause, in: marker, of: type)
      else { continue }
      let doers = doers(of: noun, type: type)
      guard !doers.isEmpty, !hasRecipient(noun, frame: frame, doers: doers) else { continue }
      return drafts(frame, noun: noun, doers: doers, clause: clause)
    }
    return []
  }

  private func drafts(
    _ frame: ActFrame, noun: Int, doers: [Participant], clause: Int
  ) -> [StatementDraft] {
    let touched = touched(in: clause, by: frame)
    return doers.flatMap { doer in
      touched.filter { $0.actor != doer.actor }.map { subject in
        StatementDraft(
          relation: frame.relation, source: doer, target: subject, event: frame.event,
          cue: noun..<noun + 1, predicate: noun, role: tree.lemma(noun), rule: "undergone-act",
          scope: .clause)
      }
    }
  }

  /// Whom the act touches: the subject; where he in turn acts against somebody, that one: 'X was
  /// charged after a complaint by Y', 'police arrested X after a complaint by Y'.
  private func touched(in clause: Int, by frame: ActFrame) -> [Participant] {
    let isAgainstThird =
      frame.event?.type == .accuse && !arguments.isPassive(clause)
      && acts.frames(of: clause, in: tree).contains { $0.relation == .conflict }
    let patients = isAgainstThird ? arguments.patients(of: clause) : []
    if !patients.isEmpty { return participants.all(patients, as: .recipient) }
    if frame.relation == .cooperate, arguments.isPassive(clause),
      acts.frames(of: clause, in: tree).contains(where: { $0.relation == .conflict })
    {
      // 'X was arrested by Y with the help of Z': Z helped Y.
      return participants.all(arguments.agents(of: clause), as: .agent)
    }
    return arguments.subject(of: clause).map { participants.all($0, as: .agent) } ?? []
  }

  /// The verb whose subject undergoes the act.
  private func clause(over marker: Int) -> Int? {
    guard var governor = tree.head(marker) else { return nil }
    if ["to", "of"].contains(tree.form(marker)) {
      guard Self.openers.contains(tree.form(governor)) else { return nil }
      if let above = tree.head(governor) { governor = above }
      if tree.dependency(governor) == "prep", let above = tree.head(governor) { governor = above }
    }
    // 'Y's forces, with support from X, took the town'
    if !tree.isVerb(governor), tree.form(marker) == "with", tree.dependency(governor) == "nsubj",
      let above = tree.head(governor)
    {
      governor = above
    }
    return tree.isVerb(governor) ? governor : nil
  }

  /// Whether somebody bade the subject: 'at the invitation of Y'.
  private func isInvitation(_ noun: Int, after marker: Int) -> Bool {
    tree.form(marker) == "at" && tree.lemma(noun) == "invitation"
  }

  private func isDeath(_ verb: Int, in marker: Int, of type: EventType) -> Bool {
    type == .assault && ["in", "during"].contains(tree.form(marker))
      && Self.dying.contains(tree.lemma(verb))
  }

  private func doers(of noun: Int, type: EventType) -> [Participant] {
    let own = nominal.doers(of: noun)
    guard own.isEmpty, Self.helping.contains(type) else { return own }
    // 'with the support of Y'
    return participants.all(tree.objects(of: noun, after: "of"), as: .agent)
  }

  /// Whether the phrase itself names to whom the act is done.
  private func hasRecipient(_ noun: Int, frame: ActFrame, doers: [Participant]) -> Bool {
    let known = Set(doers.map(\.actor))
    return frame.slots.contains { slot in
      guard case .preposition(let word) = slot else { return false }
      return participants.all(tree.objects(of: noun, after: word), as: .recipient)
        .contains { !known.contains($0.actor) }
    }
  }
}
