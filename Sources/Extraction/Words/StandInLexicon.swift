internal import Lexicons

/// Nouns that stand for the actor that modifies them.
struct StandInLexicon: Sendable {
  /// 'ISIL fighters attacked': the modifier acts.
  private let agents: Set<String>
  /// 'struck ISIL positions': the modifier is acted upon.
  private let objects: Set<String>
  /// 'a group of officials': the of-phrase is meant.
  private let parts: Set<String>
  /// 'negotiators for X and Y': the ones they speak for.
  private let voices: Set<String>
  /// 'rebels of Y': of a body, not of a state.
  private let irregulars: Set<String>

  /// For whom a noun stands.
  private enum Side: String { case agent, object, part, voice, irregular }

  /// Reads the embedded lexicon.
  init() throws(LexiconError) {
    var sides: [Side: Set<String>] = [:]
    for row in try LexiconTable(embedded: "stand_ins").rows {
      sides[try row.value(1, "side"), default: []].formUnion(row.list(0))
    }
    irregulars = sides[.irregular] ?? []
    agents = (sides[.agent] ?? []).union(irregulars)
    objects = sides[.object] ?? []
    parts = sides[.part] ?? []
    voices = sides[.voice] ?? []
  }

  func standsForAgent(_ lemma: String) -> Bool { agents.contains(lemma) }
  func standsForObject(_ lemma: String) -> Bool {
    agents.contains(lemma) || objects.contains(lemma)
  }
  func isIrregular(_ lemma: String) -> Bool { irregulars.contains(lemma) }
  func speaksForOthers(_ lemma: String) -> Bool { voices.contains(lemma) }
  func meansItsPart(_ lemma: String) -> Bool { parts.contains(lemma) }
}
