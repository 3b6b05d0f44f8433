internal import Drawing

/// The page's style sheet: colours as variables, and what the legend's boxes hide.
struct PageStyle {
  /// The signs of the legend that can be hidden.
  let legend: [String]

  var rules: String {
    [
      colours, Self.layout, Self.controls, Self.lists, Self.texts, Self.pictures,
      Self.interaction, hiding, Self.print,
    ]
    .joined(separator: "\n")
  }

  /// Colours that the picture does not have: surfaces, links, tints.
  private static let own: [(name: String, light: String, dark: String)] = [
    ("page", "#faf9f6", "#0a0d12"), ("card", "#ffffff", "#12171f"),
    ("rule", "#dcd8cf", "#2b333e"), ("soft", "#56524a", "#a6b0bb"),
    ("link", "#005a8f", "#79c0ff"), ("tint", "#fdf3d0", "#33290a"),
    ("hit", "#ffe27a", "#6b5200"), ("blue", "#005a8f", "#79c0ff"),
    ("red", "#a83f00", "#ffab5e"), ("focus", "#b04a00", "#ffc46b"),
  ]

  private static func values(isDark: Bool) -> String {
    let palette = Palette.allCases.map { "--ag-\($0.rawValue):\(isDark ? $0.dark : $0.light)" }
    let surfaces = own.map { "--\($0.name):\(isDark ? $0.dark : $0.light)" }
    return (palette + surfaces + ["color-scheme:\(isDark ? "dark" : "light")"])
      .joined(separator: ";")
  }

  /// The reader's setting decides unless a radio button does; the picture follows the page.
  private var colours: String {
    let (light, dark) = (Self.values(isDark: false), Self.values(isDark: true))
    func both(_ selector: String) -> String { "\(selector),\(selector) svg.actorgraph" }
    let signs = Palette.allCases.map {
      ".sign .\($0.fill){fill:var(--ag-\($0.rawValue))}"
        + ".sign .\($0.stroke){stroke:var(--ag-\($0.rawValue))}"
    }.joined()
    return """
      :root{\(light)}
      @media screen and (prefers-color-scheme:dark){:root{\(dark)}}
      @media screen{
      \(both(":root:has(#theme-light:checked)")){\(light)}
      \(both(":root:has(#theme-dark:checked)")){\(dark)}
      }
      \(signs)
      """
  }

  /// What an unticked box of the legend takes out of sight; a linked entry stays.
  private var hiding: String {
    let parts = ":is(.ag-line,.ag-tie,.ag-actor,li.tie:not(:target,.is-at),tr)"
    return legend.map { name in
      let unticked = "body:has(#show-\(name):not(:checked))"
      return "\(unticked) \(parts).ag-\(name),"
        + "\(unticked) :is(.ag-line,.ag-tie,li.tie:not(:target,.is-at),tr)[data-kinds~=\(name)],"
        + "\(unticked) #canvas a:has(.ag-\(name),[data-kinds~=\(name)]),"
        + "\(unticked) :is(.actor:not(:target,.is-at),tr)[data-kind=\(name)]{display:none}"
    }.joined(separator: "\n")
  }
}
