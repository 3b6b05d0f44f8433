/// What has become of a claim between two sides that have the same status.
enum StageMove {
  /// It has come further towards a conviction, or a text vouches for it now.
  case rise
  /// It was given up or refuted, or it is merely claimed now.
  case fall
  /// Nothing, as far as the newer side tells.
  case stay

  init(from old: Tie, to new: Tie) {
    if new.hasFallen != old.hasFallen {
      self = new.hasFallen ? .fall : .rise
    } else if new.hasFallen {
      self = .stay
    } else if new.isMerelyClaimed != old.isMerelyClaimed {
      self = new.isMerelyClaimed ? .fall : .rise
    } else if let stage = new.stage, stage > old.stage ?? old.likelyStage {
      self = .rise
    } else {
      // What the newer side does not tell has not been taken back.
      self = .stay
    }
  }
}

extension Tie {
  /// Whether the claim was given up, refuted or settled.
  fileprivate var hasFallen: Bool { stage.map { $0 > .convicted } ?? false }

  fileprivate var isMerelyClaimed: Bool { standing == .claimed }

  /// How far a claim has come whose stage is not told: what is alleged is at least an accusation.
  fileprivate var likelyStage: Stage { status == .alleged ? .accused : .claimed }
}
