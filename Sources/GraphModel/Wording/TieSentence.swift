/// Says in one English sentence what has become of a tie.
struct TieSentence {
  let source: String
  let target: String
  let relation: Relation
  /// How much is owned, in percent.
  var share: String?

  private var phrase: RelationPhrase { RelationPhrase(relation, share: share) }
  private var claim: String { "\(source) \(phrase.presentTense) \(target)" }

  func text(of change: TieChange) -> String {
    let (old, new) = (change.old, change.new)
    switch change.change {
    case .reversed: return reversal(change)
    case .new: return "\(said(new)): that is new."
    case .denied:
      return "That \(claim) is \(now(new)) now; before, it was \(word(old))."
    case .ended: return "\(source) \(phrase.ended) \(target)."
    case .firmer: return risen(old, new, "")
    case .weaker: return risen(old, new, "only ")
    case .redated:
      return "\(claim): it is dated \(days(new)) now; before, it was \(days(old))."
    case .repeated: return "\(said(new)), as before\(sources(change.furtherArticles))."
    case .unmentioned: return "\(said(old)): the newer side does not mention it."
    }
  }

  private func reversal(_ change: TieChange) -> String {
    guard let replaced = change.reverses else {
      return "\(source) \(phrase.pastTense) \(target) before; the newer side says the opposite."
    }
    // What is replaced may have run the other way: 'B backed A'.
    let isTurned = ExactText(replaced.source) != ExactText(change.new?.source ?? "")
    let (first, second) = isTurned ? (target, source) : (source, target)
    let before = "\(first) \(RelationPhrase(replaced.relation).pastTense) \(second)"
    return "\(said(change.new)); before, \(before)."
  }

  /// 'That A leads B is asserted now; before, it was alleged.', or what the stages are instead.
  private func risen(_ old: Tie?, _ new: Tie?, _ only: String) -> String {
    guard old?.stage != nil || new?.stage != nil else {
      return "That \(claim) is \(only)\(word(new)) now; before, it was \(word(old))."
    }
    let before = old?.stage.map { "there was \($0.noun)" } ?? "it was \(word(old))"
    return "\(said(new)); before, \(before)."
  }

  /// What is said, as sure as it is.
  func text(_ standing: Standing, _ stage: Stage?) -> String { "\(said(standing, stage))." }

  /// What one statement says, as sure as it is; an affiliation may be over.
  func text(of statement: Statement, isOver: Bool) -> String {
    switch statement.standing {
    case .asserted where isOver: "\(source) \(phrase.ended) \(target)."
    case .claimed where isOver: "\(source) is said no longer to \(phrase.infinitive) \(target)."
    case let standing: text(standing, statement.stage)
    }
  }

  /// What one side says, as sure as it is.
  private func said(_ tie: Tie?) -> String { said(tie?.standing ?? .asserted, tie?.stage) }

  private func said(_ standing: Standing, _ stage: Stage?) -> String {
    let words = ClaimPhrase(phrase, standing, stage)
    return "\(words.opening)\(source) \(words.verb) \(target)\(words.closing)"
  }

  private func now(_ tie: Tie?) -> String { tie?.status == .disputed ? "disputed" : "denied" }

  private func word(_ tie: Tie?) -> String {
    switch tie?.standing {
    case .prospective: "expected"
    case let standing?: standing.rawValue
    case nil: "unsaid"
    }
  }

  private func days(_ tie: Tie?) -> String {
    guard let first = tie?.first, let last = tie?.last else { return "not" }
    return first == last ? "\(first)" : "\(first) to \(last)"
  }

  private func sources(_ count: Int) -> String {
    switch count {
    case 0: ""
    case 1: " (1 more source)"
    default: " (\(count) more sources)"
    }
  }
}
