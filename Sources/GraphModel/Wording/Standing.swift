/// How sure something is, as it is drawn and told: its status, and whether it is merely claimed.
package enum Standing: String, Sendable, CaseIterable {
  /// A text vouches for it.
  case asserted
  /// A party asserts it, and no text takes that over.
  case claimed
  case alleged, prospective, denied
  /// One statement asserts or alleges what another denies.
  case disputed
}

extension Standing {
  init(_ status: TieStatus, isEstablished: Bool) {
    switch status {
    case .asserted: self = isEstablished ? .asserted : .claimed
    case .alleged: self = .alleged
    case .prospective: self = .prospective
    case .denied: self = .denied
    case .disputed: self = .disputed
    }
  }

  init(_ status: Status, isEstablished: Bool) {
    switch status {
    case .asserted: self = isEstablished ? .asserted : .claimed
    case .alleged: self = .alleged
    case .prospective: self = .prospective
    case .denied: self = .denied
    }
  }

  /// How sure it is in words, with its stage: 'alleged, charged'.
  ///
  /// - Parameter stage: How far the claim has come.
  /// - Returns: The status, then the stage where there is one.
  package func words(_ stage: Stage?) -> String {
    guard let stage, stage != .claimed || self != .claimed else { return rawValue }
    return "\(rawValue), \(stage.word)"
  }
}

extension Tie {
  /// Becomes as sure as another tie.
  package mutating func takeStanding(of other: Tie) {
    (status, stage, isEstablished) = (other.status, other.stage, other.isEstablished)
  }

  /// How sure the tie is.
  package var standing: Standing { Standing(status, isEstablished: isEstablished) }
  /// How sure the tie is in words: 'alleged, charged'.
  package var standingWords: String { standing.words(stage) }
}

extension Statement {
  /// How sure the statement is.
  package var standing: Standing { Standing(status, isEstablished: isEstablished) }
  /// How sure the statement is in words: 'alleged, charged'.
  package var standingWords: String { standing.words(stage) }
}
