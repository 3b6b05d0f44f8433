internal import Lexicons
internal import Grammar
internal import GraphModel
internal import Language

/// Makes a draft of what no rule says: its cue and event are read off the tree and the network.
struct LearnedDraft: Sendable {
  let scored: ScoredReading

  /// The name under which such statements stand.
  static let rule: RuleID = "learned"

  private static let events: [EventType] = [
    .agree, .consult, .support, .concede, .cooperate, .aid, .retreat, .request, .accuse, .reject,
    .threaten, .protest, .sanction, .mobilize, .coerce, .assault,
  ]

  private var tree: SyntaxTree { scored.reading.tree }

  /// A draft of a relation between two participants.
  func draft(
    _ relation: Relation, source: Participant, target: Participant, candidate: Int
  ) -> StatementDraft {
    let cue = cue(candidate, of: relation)
    let isTurned = relation == .kin && isOwner(scored.candidates.ties[candidate].source, of: cue)
    return StatementDraft(
      relation: relation, source: isTurned ? target : source, target: isTurned ? source : target,
      event: relation.isInteraction ? event(candidate, relation) : nil, cue: cue..<cue + 1,
      predicate: cue, role: role(cue, of: relation), rule: Self.rule,
      scope: tree.isVerb(cue) || relation.isInteraction ? .clause : .presupposed,
      isRefusal: relation == .conflict)
  }

  /// What the cue calls it; a verb is no office: 'worked for Y'.
  private func role(_ cue: Int, of relation: Relation) -> String {
    tree.isVerb(cue) && !relation.isInteraction ? "" : tree.lemma(cue)
  }

  /// Whether a candidate is the one whose relative a noun means: Lund in 'Lund’s son', 'the son of Lund'.
  private func isOwner(_ candidate: Int, of noun: Int) -> Bool {
    let head = scored.reading.mentions[candidate].head
    let owners =
      tree.children(noun, "poss")
      + tree.children(noun, "prep").filter { tree.lemma($0) == "of" }
      .flatMap { tree.children($0, "pobj") }
    return owners.contains(head)
  }

  /// The likeliest event that agrees with the relation.
  private func event(_ candidate: Int, _ relation: Relation) -> Event? {
    guard let answers = scored.scores.ties[candidate] else { return nil }
    let first = CandidateScores.relationCount
    let fitting = Self.events.indices.filter {
      Self.hostile.contains(Self.events[$0]) == (relation == .conflict)
    }
    let best = fitting.max { (answers[first + $0], $1) < (answers[first + $1], $0) }
    return best.map { Event(Self.events[$0]) }
  }

  private static let hostile: Set<EventType> = [
    .accuse, .reject, .threaten, .protest, .sanction, .mobilize, .coerce, .assault,
  ]

  /// The word that carries a relation: for an act the verb or the noun of it on the way between the
  /// two, for an affiliation the nearest noun that is neither of them.
  private func cue(_ candidate: Int, of relation: Relation) -> Int {
    let pair = scored.candidates.ties[candidate]
    let ends = [pair.source, pair.target].map { scored.reading.mentions[$0] }
    let top = scored.candidates.tops[candidate]
    let way = scored.candidates.ways[candidate].filter { token in
      !ends.contains { $0.head == token || isNamed(by: $0.head, token) }
    }
    let isFree = top >= 0 && !ends.contains { $0.head == top }
    let noun = way.first { tree.isNoun($0) && !tree.document.isProperNoun($0) }
    if relation.isInteraction {
      if isFree, let verb = clause(beside: top, of: ends[0].head, and: ends[1].head) {
        return lexical(verb)
      }
      if isFree, tree.isVerb(top) {
        return lexical(told(by: top, of: ends[0].head, and: ends[1].head))
      }
      if let verb = way.first(where: { tree.isVerb($0) }) { return lexical(verb) }
      if let noun { return noun }
      if let verb = governor(of: top >= 0 ? top : ends[0].head) { return lexical(verb) }
    } else {
      if let noun { return noun }
      if let title = ends.lazy.compactMap({ self.title(of: $0) }).first { return title }
      if isFree, !tree.isVerb(top) || tree.lemma(top) != "be" { return top }
      if let word = way.first(where: { !tree.document.isProperNoun($0) }) { return word }
    }
    return top >= 0 ? top : ends[0].head
  }

  /// The verb of a clause beside the main one that is all of what is said of the two: 'met' in 'Before he
  /// met Y, X left'.
  private func clause(beside verb: Int, of source: Int, and target: Int) -> Int? {
    guard tree.isVerb(verb), tree.children(verb, "nsubj", "nsubjpass").contains(source) else {
      return nil
    }
    return tree.children(verb, "advcl").first { clause in
      tree.children(clause, "dobj").contains(target)
        && tree.children(clause, "nsubj").allSatisfy { tree.tag($0) == "PRP" }
    }
  }

  /// The verb that a word is an argument of, its conjuncts included: 'Lund and Roe talked'.
  private func governor(of token: Int) -> Int? {
    var current = token
    while let head = tree.head(current), head != current {
      if tree.isVerb(head) { return head }
      guard ["conj", "appos", "compound"].contains(tree.dependency(current)) else { return nil }
      current = head
    }
    return nil
  }

  /// Whether a noun only says what the name beside it is: 'the witness, Tom Lund'.
  private func isNamed(by name: Int, _ noun: Int) -> Bool {
    tree.head(name) == noun && tree.dependency(name) == "appos"
  }

  /// The verb of what is said of the two, where the verb above only says it: 'said that it would sue Y'.
  ///
  /// Of what the other is said to have done, the speaker only tells: 'said that Y had taken money'.
  private func told(by verb: Int, of source: Int, and target: Int) -> Int {
    guard Self.saying.contains(tree.lemma(verb)) else { return verb }
    let clause = tree.children(verb, "ccomp").first { clause in
      [source, target].contains { tree.isBelow($0, clause) }
    }
    guard let clause, !tree.children(clause, "nsubj").contains(target) else { return verb }
    return clause
  }

  private static let saying = WordClass.saying

  /// The verb that says what is done: 'is trying to stop' is not told by 'is'.
  private func lexical(_ verb: Int) -> Int {
    guard ["be", "have", "begin", "start", "continue", "try"].contains(tree.lemma(verb)),
      let complement = tree.children(verb, "xcomp").first
    else { return verb }
    return complement
  }

  /// The head of the role that stands before a name.
  private func title(of mention: CandidateMention) -> Int? {
    guard let known = mention.known, let title = scored.reading.table.mentions[known].title else {
      return nil
    }
    return title.upperBound - 1
  }
}
