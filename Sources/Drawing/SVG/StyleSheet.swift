/// The style sheet of one drawing: the palette as variables, in blocks for light, dark and print.
///
/// Shapes carry the plain colours as attributes as well, for readers that know no variables.
struct StyleSheet: Sendable {
  /// The id of the drawing's root element.
  var id: String
  var theme: Theme
  /// Whether the colours of changes are among those that the drawing uses.
  var hasChanges = false

  private var colours: [Palette] {
    Palette.allCases.filter { hasChanges || !Palette.ofChanges.contains($0) }
  }

  var rules: String {
    var blocks = [block("#\(id)", theme.colours)]
    if let dark = theme.dark {
      blocks.append("@media (prefers-color-scheme:dark){\(block("#\(id)", dark))}")
      blocks.append(block(":root[data-theme=dark] #\(id)", dark))
      blocks.append(block(":root[data-theme=light] #\(id)", theme.colours))
    }
    if let printed = theme.printed {
      blocks.append("@media print{\(block("#\(id),:root[data-theme] #\(id)", printed))}")
    }
    for colour in colours {
      blocks.append("#\(id) .\(colour.fill){fill:var(--ag-\(colour.rawValue))}")
      blocks.append("#\(id) .\(colour.stroke){stroke:var(--ag-\(colour.rawValue))}")
    }
    blocks.append("#\(id) text{unicode-bidi:isolate}")
    blocks.append("#\(id) a:hover .ag-label,#\(id) a:focus .ag-label{text-decoration:underline}")
    return "\n" + blocks.joined(separator: "\n") + "\n"
  }

  private func block(_ selector: String, _ set: ColourSet) -> String {
    let values = colours.map { "--ag-\($0.rawValue):\(set[$0])" }
    return "\(selector){\(values.joined(separator: ";"))}"
  }
}
