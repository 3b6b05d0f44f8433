/// Which ties are wanted, by how sure the texts are of them.
public struct ClaimCriteria: Sendable, Hashable {
  /// Whether to leave out what no text vouches for; see ``Tie/isEstablished``.
  public var onlyEstablished: Bool
  /// The statuses to keep.
  public var statuses: Set<TieStatus>
  /// The stages to keep; nil for all, and for what has none.
  public var stages: Set<Stage>?

  /// Creates criteria; those left out keep everything.
  public init(
    onlyEstablished: Bool = false, statuses: Set<TieStatus> = Set(TieStatus.allCases),
    stages: Set<Stage>? = nil
  ) {
    self.onlyEstablished = onlyEstablished
    self.statuses = statuses
    self.stages = stages
  }

  /// Whether nothing is left out.
  public var admitsAll: Bool {
    !onlyEstablished && stages == nil && statuses.count == TieStatus.allCases.count
  }

  /// Whether a tie is wanted.
  public func admits(_ tie: Tie) -> Bool {
    if onlyEstablished, !tie.isEstablished { return false }
    guard statuses.contains(tie.status) else { return false }
    guard let stages else { return true }
    return tie.stage.map(stages.contains) ?? false
  }
}

extension Graph {
  /// The part of the graph whose ties are wanted, with all their statements.
  ///
  /// An actor of whom something is told stays only where some of it is left.
  func admitted(by claims: ClaimCriteria) -> Graph {
    let kept = Set(ties.filter(claims.admits).map(TieKey.init))
    var part = self
    part.statements = statements.filter { kept.contains(TieKey($0)) }
    guard part.statements.count < statements.count else { return self }
    let gone = namedActors.subtracting(part.namedActors)
    part.actors.removeAll { gone.contains(ExactText($0.id)) }
    return part
  }
}
