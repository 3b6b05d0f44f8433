/// Which colours a picture has, and how large its text and how heavy its lines are.
///
/// Some are built in; others are read from a file by ``init(json:)``.
public struct Theme: Sendable, Hashable, CaseIterable {
  /// What the theme is called.
  public var name: String
  /// The usual colours.
  var colours: ColourSet
  /// The colours for browsers whose reader or page wants it dark; nil where they stay the same.
  var dark: ColourSet?
  /// The colours for a print from a browser; nil where they stay the same.
  var printed: ColourSet?
  /// The sizes of text and lines.
  var type = Typography()
  /// Whether lines of cooperation are double, so that they differ from others without colour.
  var hasDoubleLines = false

  /// Light; in browsers, dark where the reader or the page wants it.
  public static let auto = Theme(
    name: "auto", colours: .light, dark: .dark, printed: .light)
  /// Dark on white.
  public static let light = Theme(name: "light", colours: .light)
  /// Light on near-black.
  public static let dark = Theme(name: "dark", colours: .dark, printed: .light)
  /// Black and white: greys alone, and lines of cooperation are double.
  public static let print = Theme(name: "print", colours: .greys, hasDoubleLines: true)
  /// Larger text, heavier lines and stronger colours, for a picture that is seen from afar.
  public static let presentation = Theme(
    name: "presentation", colours: .strong, type: Typography(text: 1.4, line: 1.6))

  /// The themes that are built in.
  public static let allCases: [Theme] = [auto, light, dark, print, presentation]

  /// The built-in theme of a name, or nil.
  public static func named(_ name: String) -> Theme? { allCases.first { $0.name == name } }

  /// The colours for formats that are printed rather than seen on a screen.
  var light: ColourSet { printed ?? colours }

  /// A text that is the same only for themes that look the same.
  var fingerprint: String {
    guard Theme.named(name) != self else { return name }
    let sets = [colours, dark, printed].map { set in
      set.map { colours in Palette.allCases.map { colours[$0] }.joined() } ?? "-"
    }
    return ([name, "\(type.text)", "\(type.line)", "\(hasDoubleLines)"] + sets)
      .joined(separator: " ")
  }
}

extension DiagramOptions {
  /// Which colours the picture has.
  public typealias Theme = Drawing.Theme
}

/// The sizes of text and lines, as multiples of the usual ones.
struct Typography: Sendable, Hashable {
  var text = 1.0
  var line = 1.0

  var name: TextStyle { sized(.name) }
  var groupName: TextStyle { sized(.groupName) }
  var plainName: TextStyle { sized(.plainName) }
  var role: TextStyle { sized(.role) }
  var label: TextStyle { sized(.label) }
  var legend: TextStyle { sized(.legend) }
  var caption: TextStyle { sized(.caption) }
  var subtitle: TextStyle { sized(.subtitle) }
  var title: TextStyle { sized(.title) }
  /// The smallest size of any text, in points.
  var smallest: Double { label.size }

  private func sized(_ style: TextStyle) -> TextStyle {
    // Sizes are written with one decimal, so that is what is measured.
    func scaled(_ length: Double) -> Double { (length * text * 10).rounded() / 10 }
    return TextStyle(
      face: style.face, size: scaled(style.size), leading: scaled(style.leading))
  }
}
