internal import GraphModel

/// How the stroke of a line is broken, which means how sure it is and nothing else.
enum Stroke: String, Sendable {
  case solid, dashed, dotted
}

extension Standing {
  /// Solid for what a text vouches for, and for what is denied, which is thin and grey besides.
  var stroke: Stroke {
    switch self {
    case .asserted, .denied: .solid
    case .claimed, .alleged, .disputed: .dashed
    case .prospective: .dotted
    }
  }
}
