internal import GraphModel
internal import Language
internal import Lexicons
internal import Synchronization

/// What a verb that no lexicon knows does to somebody, judged by the verbs that stand nearest to it
/// in meaning: acts of the lexicon, friendly or hostile, and verbs that are no acts.
///
/// The verbs are looked up once, when the first unknown verb is met, and so are the neighbours of
/// each verb.
final class SimilarVerbs: Sendable {
  private let vectors: WordVectors
  private let acts: ActLexicon
  private let plain: Set<String>
  private let known = Mutex<[KnownVerb]?>(nil)
  private let found = Mutex<[WordVectors.Word: [Neighbour]]>([:])

  /// How many verbs vote, and those that stand no farther than the last of them.
  ///
  /// This and the bounds below were chosen on 84 verbs outside the lexicon, of which 65 are acts:
  /// of those, one of five is told, and none of the others is taken for an act. On 78 further verbs,
  /// 59 of them acts, 7 of 8 told are right. Without the agreement of the nearest verbs and of the
  /// preposition, a quarter of the told is wrong.
  private static let voters = 9
  /// The similarity that the nearest verb must reach.
  private static let floor = 0.55
  /// How many of the nearest verbs must each be an act of the relation and of no other.
  private static let agreeing = 2
  /// By what share of all votes the first relation must lead.
  private static let margin = 0.4
  /// The share of the votes for the relation above which an event is told.
  private static let majority = 0.5

  /// The votes that the preposition before the recipient adds, as a share of the others: without
  /// them, half of the verbs with 'with' and a third of those with 'to' are judged wrong.
  private static let leanings: [String: (relation: Relation, share: Double)] = [
    "against": (.conflict, 0.5), "at": (.conflict, 0.25), "for": (.cooperate, 0.25),
    "to": (.cooperate, 0.25), "with": (.cooperate, 0.25),
  ]

  /// The prepositions after which a recipient is looked for.
  static let prepositions: Set<String> = ["against", "at", "for", "on", "to", "with"]

  private struct KnownVerb: Sendable {
    var word: WordVectors.Word
    /// The acts that it can be; none for a plain verb.
    var acts: [Act]
  }

  private struct Neighbour: Sendable {
    var verb: KnownVerb
    var similarity: Double
  }

  /// A relation, with its event where that is told.
  struct Act: Sendable, Hashable {
    var relation: Relation
    var event: EventType?
  }

  init(vectors: WordVectors, acts: ActLexicon) throws(LexiconError) {
    self.vectors = vectors
    self.acts = acts
    var plain: Set<String> = []
    for lexicon in ["plain_verbs", "clause_verbs", "role_verbs"] {
      for row in try LexiconTable(embedded: lexicon).rows { plain.formUnion(row.list(0)) }
    }
    self.plain = plain
  }

  /// What a verb does to the one in its object, or behind a preposition.
  ///
  /// - Returns: Nil for a verb of a lexicon, for one without a vector, and where the neighbours
  ///   disagree.
  func act(of lemma: String, preposition: String?) -> Act? {
    guard acts.frames(ofVerb: lemma).isEmpty, !plain.contains(lemma),
      let word = vectors.word(lemma)
    else { return nil }
    let neighbours = neighbours(of: word)
    guard !neighbours.isEmpty else { return nil }
    var votes: [Relation?: Double] = [:]
    var events: [Act: Double] = [:]
    for neighbour in neighbours {
      let verb = neighbour.verb
      let weight = neighbour.similarity * neighbour.similarity
      if verb.acts.isEmpty { votes[nil, default: 0] += weight }
      for act in verb.acts {
        votes[act.relation, default: 0] += weight / Double(verb.acts.count)
        events[act, default: 0] += weight / Double(verb.acts.count)
      }
    }
    guard let relation = winner(of: votes, preposition: preposition),
      neighbours.prefix(Self.agreeing).allSatisfy({ neighbour in
        !neighbour.verb.acts.isEmpty && neighbour.verb.acts.allSatisfy { $0.relation == relation }
      }), preposition.flatMap({ Self.leanings[$0]?.relation }) ?? relation == relation
    else { return nil }
    return Act(relation: relation, event: event(of: relation, in: events))
  }

  private func winner(of votes: [Relation?: Double], preposition: String?) -> Relation? {
    var votes = votes
    let given = sum(votes.values)
    if let leaning = preposition.flatMap({ Self.leanings[$0] }) {
      votes[leaning.relation, default: 0] += leaning.share * given
    }
    let lead = Self.margin * sum(votes.values)
    return [Relation.cooperate, .conflict].first { relation in
      let own = votes[relation] ?? 0
      return votes.allSatisfy { $0.key == relation || own - $0.value >= lead } && own > 0
    }
  }

  private func event(of relation: Relation, in votes: [Act: Double]) -> EventType? {
    let own = votes.filter { $0.key.relation == relation }
    let needed = Self.majority * sum(own.values)
    return EventType.allCases.first { own[Act(relation: relation, event: $0)] ?? 0 > needed }
  }

  /// The sum in ascending order, so that it does not depend on the order of a table.
  private func sum(_ values: some Collection<Double>) -> Double { values.sorted().reduce(0, +) }

  private func neighbours(of word: WordVectors.Word) -> [Neighbour] {
    if let neighbours = found.withLock({ $0[word] }) { return neighbours }
    let neighbours = search(word)
    found.withLock { $0[word] = neighbours }
    return neighbours
  }

  /// The nearest verbs, nearest first; none where the nearest is too far to judge by.
  private func search(_ word: WordVectors.Word) -> [Neighbour] {
    let verbs = verbs()
    let similarities = verbs.map { vectors.similarity(word, $0.word) }
    guard let nearest = similarities.max(), nearest >= Self.floor else { return [] }
    let sorted = similarities.sorted(by: >)
    let last = sorted[min(Self.voters, sorted.count) - 1]
    // Equally near verbs stand in the order of the alphabet.
    return verbs.indices.filter { similarities[$0] >= last }
      .sorted { (similarities[$1], $0) < (similarities[$0], $1) }
      .map { Neighbour(verb: verbs[$0], similarity: similarities[$0]) }
  }

  private func verbs() -> [KnownVerb] {
    known.withLock { known in
      if let known { return known }
      let found = (acts.verbs + plain.filter { acts.frames(ofVerb: $0).isEmpty }).sorted()
        .compactMap { self.knownVerb($0) }
      known = found
      return found
    }
  }

  private func knownVerb(_ lemma: String) -> KnownVerb? {
    guard let word = vectors.word(lemma) else { return nil }
    let frames = acts.frames(ofVerb: lemma)
    let telling = frames.filter { !$0.is(.light) && !$0.is(.weak) && $0.event != nil }
    guard frames.isEmpty || !telling.isEmpty else { return nil }
    var acts: [Act] = []
    for frame in telling {
      let act = Act(relation: frame.relation, event: frame.event?.type)
      if !acts.contains(act) { acts.append(act) }
    }
    return KnownVerb(word: word, acts: acts)
  }
}
