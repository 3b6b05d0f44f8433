internal import Lexicons
internal import Grammar
internal import GraphModel
internal import Language

/// Leaves out drafts that say what another draft says already, or that nobody needs.
struct DraftSelection: Sendable {
  let table: ActorTable
  let tree: SyntaxTree
  let participants: Participants

  /// What two drafts must share to say the same.
  private struct Key: Hashable {
    /// The word of an act, or the sentence of an affiliation as a negative number.
    var word: Int
    var source: Int
    var target: Int
    var polarity: Int
    /// One may lead what one owns.
    var isOwning = false
  }

  /// Whether each draft stays: of several frames of one word the first that fits.
  func isKept(_ drafts: [StatementDraft]) -> [Bool] {
    let told = toldActors(drafts)
    let refused = refusedActs(drafts)
    // 'backed by Y' states a relation; the same word is not an act as well.
    let affiliated = Set(
      drafts.filter { !$0.relation.isInteraction }
        .map { Set([$0.source.actor, $0.target.actor]) })
    // What a clause only claims or plans ('accused it of trying to buy the firm') makes no body one's own.
    let own = Set(
      drafts.filter { !$0.relation.isInteraction && $0.scope == .presupposed }
        .map { Set([$0.source.actor, $0.target.actor]) })
    let standing = Set(drafts.filter { !$0.relation.isInteraction }.map { wordKey($0) })
    let ended = endedActs(drafts)
    let measured = Set(drafts.filter { $0.share != nil }.map { key($0) })
    let owned = Set(drafts.filter { $0.relation == .owns }.map { ownedKey($0) })
    var seen: Set<Key> = []
    return drafts.map { draft in
      let isNeeded = [draft.source.actor, draft.target.actor].allSatisfy {
        table.actors[$0].isNamed || draft.relation != .based && told.contains($0)
      }
      guard isNeeded, draft.relation != .based || hasName(draft.source.actor) else { return false }
      guard !isOrder(draft, to: affiliated), !isAgainstOwn(draft, of: own) else {
        return false
      }
      if draft.relation.isInteraction {
        guard !refused.contains(draft.predicate), !standing.contains(wordKey(draft)),
          !ended.contains(endedKey(draft, act: draft.predicate)), !owned.contains(ownedKey(draft))
        else { return false }
      }
      let key = key(draft)
      // 'owns 51 percent of Y' says more than 'owns Y'.
      if draft.share == nil, measured.contains(key) { return false }
      return seen.insert(key).inserted
    }
  }

  private func key(_ draft: StatementDraft) -> Key {
    Key(
      word: draft.relation.isInteraction
        ? draft.cue.upperBound : -1 - tree.document.sentenceIndex(of: draft.cue.lowerBound),
      source: draft.source.actor, target: draft.target.actor,
      polarity: draft.relation.polarity, isOwning: draft.relation == .owns)
  }

  /// Whether 'it' is read as the body of the one who acts against it: 'its leader vowed to fight it'.
  private func isAgainstOwn(_ draft: StatementDraft, of own: Set<Set<Int>>) -> Bool {
    draft.relation == .conflict && draft.target.tokens.count == 1
      && ["it", "them"].contains(tree.form(draft.target.tokens.lowerBound))
      && own.contains([draft.source.actor, draft.target.actor])
  }

  private static let commanding = WordClass.draftSelectionCommanding

  /// Whether somebody orders his own people, which is no conflict with them.
  private func isOrder(_ draft: StatementDraft, to affiliated: Set<Set<Int>>) -> Bool {
    guard draft.relation == .conflict, Self.commanding.contains(draft.role),
      draft.rule == .objectAct
    else { return false }
    return !table.actors[draft.target.actor].isNamed
      || affiliated.contains([draft.source.actor, draft.target.actor])
  }

  private func wordKey(_ draft: StatementDraft) -> Key {
    Key(
      word: draft.cue.upperBound, source: draft.source.actor, target: draft.target.actor,
      polarity: 0)
  }

  /// 'holds a share of Y' is no act upon Y.
  private func ownedKey(_ draft: StatementDraft) -> Key {
    Key(
      word: draft.predicate, source: draft.source.actor, target: draft.target.actor, polarity: 0)
  }

  private func endedKey(_ draft: StatementDraft, act: Int) -> Key {
    Key(
      word: act, source: draft.source.actor, target: draft.target.actor,
      polarity: draft.relation.polarity)
  }

  /// The acts that their doers end, of which the end is told: 'called off its strike against Y',
  /// 'withdrew its support for Y'.
  private func endedActs(_ drafts: [StatementDraft]) -> Set<Key> {
    Set(
      drafts.filter { $0.rule == .actThroughObject }.flatMap { draft in
        tree.children(draft.predicate, "dobj").map { act in
          var turned = draft
          turned.relation = draft.relation.turned
          return endedKey(turned, act: act)
        }
      })
  }

  private func hasName(_ actor: Int) -> Bool {
    table.actors[actor].kind != .group
      || table.actors[actor].mentions.contains { table.mentions[$0].form == .name }
      || table.actors[actor].mentions.isEmpty
  }

  /// Whether an unnamed actor tells a reader who is meant: a collective ('protesters'), or somebody
  /// whom a name describes ('an Orland official').
  private func isTelling(_ actor: Int) -> Bool {
    if table.actors[actor].kind == .group, !isAnybody(actor), !isOurs(actor) { return true }
    return table.actors[actor].mentions.contains { index in
      let head = table.mentions[index].head
      // 'his son', 'her nephew'
      if participants.roles.role(tree.lemma(head))?.relation == .kin { return false }
      if Self.institutions.contains(tree.lemma(head)) { return true }
      return participants.modifiers(of: head, as: .recipient)
        .contains { table.actors[$0.actor].isNamed }
    }
  }

  /// Bodies that a reader knows without their name: 'the court', 'parliament'.
  private static let institutions = WordClass.draftSelectionInstitutions

  /// Nouns of people of whom nothing tells which they are.
  private static let anybody = WordClass.draftSelectionAnybody

  /// Whether a speaker means those around him: 'our partners', 'my colleagues'.
  private func isOurs(_ actor: Int) -> Bool {
    table.actors[actor].mentions.contains { index in
      tree.children(table.mentions[index].head, "poss").contains {
        ["our", "my"].contains(tree.form($0))
      }
    }
  }

  /// Whether an actor is called nothing but 'people', 'voters' and the like.
  private func isAnybody(_ actor: Int) -> Bool {
    table.actors[actor].mentions.allSatisfy { index in
      table.mentions[index].form == .pronoun
        || Self.anybody.contains(tree.lemma(table.mentions[index].head))
    }
  }

  /// The unnamed actors that do something or are backed, and tell who is meant; others are left out.
  ///
  /// Asked once for each actor, since a long article mentions an actor many times.
  private func toldActors(_ drafts: [StatementDraft]) -> Set<Int> {
    let active = Set(
      drafts.filter { $0.relation.isInteraction || $0.relation == .backs }
        .flatMap { [$0.source.actor, $0.target.actor] })
    return active.filter { !table.actors[$0].isNamed && isTelling($0) }
  }

  /// The acts of which a refusal is already told: 'refused to meet Y'.
  private func refusedActs(_ drafts: [StatementDraft]) -> Set<Int> {
    Set(
      drafts.filter { draft in
        draft.rule == .actThroughComplement && draft.event?.type == .reject
          && participants.acts.frames(ofVerb: draft.role).contains { $0.composition < 0 }
      }
      .flatMap { tree.children($0.predicate, "xcomp") })
  }
}
