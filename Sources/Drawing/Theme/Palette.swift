/// The colours of a drawing; lines use those of Okabe and Ito, which colour-blind readers tell apart.
package enum Palette: String, Sendable, CaseIterable {
  case paper, ink, muted
  case structure, cooperation, conflict, denied
  case border, person, organization, state
  case faint, bandNew, bandChanged, bandGone, edgeNew, edgeChanged, edgeGone

  /// The colours that only a comparison has.
  package static let ofChanges: Set<Palette> = [
    .faint, .bandNew, .bandChanged, .bandGone, .edgeNew, .edgeChanged, .edgeGone,
  ]

  /// The colour on white paper, as `#rrggbb`.
  package var light: String {
    switch self {
    case .paper, .person: "#ffffff"
    case .ink: "#1a1a1a"
    case .muted: "#555555"
    case .structure: "#4d4d4d"
    case .cooperation: "#0072b2"
    case .conflict: "#d55e00"
    case .denied: "#767676"
    case .border: "#333333"
    case .organization: "#e4edf5"
    case .state: "#f7f0dc"
    case .faint: "#6b6b6b"
    case .bandNew: "#d3efe3"
    case .bandChanged: "#faf0b0"
    case .bandGone: "#f5dfec"
    case .edgeNew: "#4fa887"
    case .edgeChanged: "#b89b00"
    case .edgeGone: "#b4689a"
    }
  }

  /// The colour on a dark screen, as `#rrggbb`.
  package var dark: String {
    switch self {
    case .paper: "#0d1117"
    case .ink: "#e6edf3"
    case .muted: "#9da7b3"
    case .structure: "#aab4bf"
    case .cooperation: "#56b4e9"
    case .conflict: "#e69f00"
    case .denied: "#8b949e"
    case .border: "#8b949e"
    case .person: "#161b22"
    case .organization: "#1b2b3b"
    case .state: "#2d2917"
    case .faint: "#8b949e"
    case .bandNew: "#12352a"
    case .bandChanged: "#3a3210"
    case .bandGone: "#3b1f30"
    case .edgeNew: "#3a9d77"
    case .edgeChanged: "#a98f20"
    case .edgeGone: "#b4689a"
    }
  }

  /// The class of shapes filled with the colour.
  package var fill: String { "ag-fill-\(rawValue)" }
  /// The class of lines drawn in the colour.
  package var stroke: String { "ag-stroke-\(rawValue)" }
}

extension LineColour {
  var palette: Palette {
    switch self {
    case .structure: .structure
    case .cooperation: .cooperation
    case .conflict: .conflict
    }
  }
}
