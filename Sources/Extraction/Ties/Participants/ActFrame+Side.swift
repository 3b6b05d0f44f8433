internal import GraphModel

extension ActFrame {
  /// How far from its object the recipient may be found.
  var side: Participants.Side {
    switch event?.type {
    case .assault, .coerce, .mobilize, .protest, .consult, .cooperate, .retreat: .body
    default: self.is(.strict) ? .body : .recipient
    }
  }
}
