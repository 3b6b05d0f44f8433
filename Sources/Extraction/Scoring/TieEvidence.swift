/// A kind of evidence that is weighed for a tie.
public enum TieEvidence: String, Sendable, Hashable, CaseIterable {
  /// What kind of relation it is: some are said more often than others.
  case relation
  /// What the networks read in the sentences of the two.
  case network
  /// Of whom else the same sentences say it.
  case rivals
  /// What the rules read.
  case rules
  /// What the words for the two are, and how surely they stand for them.
  case ends
  /// What the two actors are.
  case actors

  /// The evidence in words, to go with 'without'.
  public var phrase: String {
    switch self {
    case .relation: "what kind of relation it is"
    case .network: "what the networks read in its sentences"
    case .rivals: "of whom else the sentences say it"
    case .rules: "what the rules read"
    case .ends: "what the words for the two are"
    case .actors: "what the two actors are"
    }
  }
}
