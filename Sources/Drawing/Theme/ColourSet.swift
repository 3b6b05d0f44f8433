/// A colour for each part of a drawing.
struct ColourSet: Sendable, Hashable {
  /// Whether colours that are not its own are those for dark screens.
  var isDark = false
  /// The colours that differ from the usual ones, as `#rrggbb`.
  var own: [Palette: String] = [:]

  static let light = ColourSet()
  static let dark = ColourSet(isDark: true)

  subscript(colour: Palette) -> String { own[colour] ?? (isDark ? colour.dark : colour.light) }
}

extension ColourSet {
  /// Greys that stay apart on a black-and-white printer; the shapes say the rest.
  static let greys = ColourSet(own: [
    .ink: "#000000", .muted: "#3d3d3d", .structure: "#000000", .cooperation: "#4a4a4a",
    .conflict: "#000000", .denied: "#757575", .border: "#000000", .organization: "#ececec",
    .state: "#ffffff", .faint: "#555555", .bandNew: "#e0e0e0", .bandChanged: "#ededed",
    .bandGone: "#f7f7f7", .edgeNew: "#707070", .edgeChanged: "#707070", .edgeGone: "#707070",
  ])

  /// Stronger colours for a picture that is seen from afar.
  static let strong = ColourSet(own: [
    .ink: "#000000", .muted: "#333333", .structure: "#333333", .cooperation: "#005f96",
    .conflict: "#b84a00", .denied: "#666666", .border: "#1a1a1a", .organization: "#d6e6f5",
    .state: "#f7e8b8",
  ])
}
