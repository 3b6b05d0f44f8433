internal import Lexicons

/// The words by which a speaker praises or condemns the one that he speaks of.
struct EvaluationLexicon: Sendable {
  /// What kind of word judges.
  enum Part: String, Sendable {
    /// 'Y is a disgrace'.
    case noun
    /// 'the brutal regime of Y', 'Y is brave'.
    case adjective
    /// 'Y lied': its subject is judged.
    case verb
    /// 'Y showed courage', 'Y commits atrocities': the subject of a verb with this object is judged.
    case object
  }

  private let praise: [Part: Set<String>]
  private let blame: [Part: Set<String>]

  private enum Polarity: String { case good, bad }

  /// Reads the embedded lexicon.
  init() throws(LexiconError) {
    var praise: [Part: Set<String>] = [:]
    var blame: [Part: Set<String>] = [:]
    for row in try LexiconTable(embedded: "evaluations").rows {
      let part: Part = try row.value(2, "part")
      switch try row.value(1, "polarity", as: Polarity.self) {
      case .good: praise[part, default: []].formUnion(row.list(0))
      case .bad: blame[part, default: []].formUnion(row.list(0))
      }
    }
    self.praise = praise
    self.blame = blame
  }

  /// Whether a word praises, as opposed to blames; nil for a word that does neither.
  func praises(_ word: String, as part: Part) -> Bool? {
    if blame[part]?.contains(word) ?? false { return false }
    return praise[part]?.contains(word) ?? false ? true : nil
  }
}
