/// Nouns that stand for the actor that modifies them.
struct StandInLexicon: Sendable {
  /// 'ISIL fighters attacked': the modifier acts.
  private let agents: Set<String>
  /// 'struck ISIL positions': the modifier is acted upon.
  private let objects: Set<String>
  /// 'a group of officials': the of-phrase is meant.
  private let parts: Set<String>

  /// Reads the embedded lexicon.
  init() throws(LexiconError) {
    var sides: [String: Set<String>] = [:]
    let name = "stand_ins"
    for row in try LexiconTable(embedded: name).rows {
      let side = row.column(1)
      guard ["agent", "object", "part"].contains(side) else {
        throw LexiconError(
          lexicon: name, line: row.line, problem: .unknownWord(side, column: "side"))
      }
      sides[side, default: []].formUnion(row.list(0))
    }
    agents = sides["agent"] ?? []
    objects = sides["object"] ?? []
    parts = sides["part"] ?? []
  }

  func standsForAgent(_ lemma: String) -> Bool { agents.contains(lemma) }
  func standsForObject(_ lemma: String) -> Bool {
    agents.contains(lemma) || objects.contains(lemma)
  }
  func meansItsPart(_ lemma: String) -> Bool { parts.contains(lemma) }
}
