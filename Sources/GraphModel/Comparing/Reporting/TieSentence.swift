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
    case .firmer: return "That \(claim) is \(word(new)) now; before, it was \(word(old))."
    case .weaker: return "That \(claim) is only \(word(new)) now; before, it was \(word(old))."
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

  /// What is said, as sure as it is.
  func text(of status: TieStatus) -> String { "\(said(status))." }

  /// What one statement says, as sure as it is; an affiliation may be over.
  func text(of status: Status, isOver: Bool) -> String {
    switch status {
    case .asserted where isOver: "\(source) \(phrase.ended) \(target)."
    case .asserted: text(of: TieStatus.asserted)
    case .alleged: text(of: TieStatus.alleged)
    case .denied: text(of: TieStatus.denied)
    case .prospective: text(of: TieStatus.prospective)
    }
  }

  /// What one side says, as sure as it is.
  private func said(_ tie: Tie?) -> String { said(tie?.status ?? .asserted) }

  private func said(_ status: TieStatus) -> String {
    switch status {
    case .asserted: claim
    case .alleged: "\(source) is said to \(phrase.infinitive) \(target)"
    case .prospective: "\(source) is expected to \(phrase.infinitive) \(target)"
    case .denied: "\(source) is said not to \(phrase.infinitive) \(target)"
    case .disputed: "It is disputed that \(claim)"
    }
  }

  private func now(_ tie: Tie?) -> String { tie?.status == .disputed ? "disputed" : "denied" }

  private func word(_ tie: Tie?) -> String {
    switch tie?.status {
    case .prospective: "expected"
    case let status?: status.rawValue
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
