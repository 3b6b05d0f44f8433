internal import GraphModel

/// A theme document that can't be used.
public struct ThemeError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The line of the document, from 1.
  public var line: Int
  /// What is wrong and what to do.
  public var description: String
}

extension Theme {
  /// The name of the format.
  static let format = "actorgraph-theme/1"

  /// Reads an `actorgraph-theme/1` document.
  ///
  /// An object of `format`, which is the format's name, and of these, all of which may be left out:
  ///
  /// - `name`: what the theme is called.
  /// - `extends`: the built-in theme that gives all that the document leaves out; usually `light`.
  /// - `colors`: an object of colours `#rrggbb` or `#rgb` for `paper`, `ink` (names and labels),
  ///   `muted` (roles, legend, caption), the lines `structure`, `cooperation`, `conflict` and
  ///   `denied`, `border` (of boxes), the boxes `person`, `organization` and `state`, and for
  ///   comparisons `faint`, `bandNew`, `bandChanged`, `bandGone`, `edgeNew`, `edgeChanged` and
  ///   `edgeGone`.
  /// - `dark`: the same for browsers whose reader or page wants it dark.
  /// - `textScale`: the size of text as a multiple of the usual one, 0.5 to 3.
  /// - `lineScale`: the width of lines likewise, 0.5 to 4.
  /// - `doubleLines`: whether lines of cooperation are double, as the theme `print` has them.
  ///
  /// - Parameter json: the document as UTF-8.
  /// - Throws: ``ThemeError`` for bytes that are not JSON, another format, a key or colour that is
  ///   none, or colours too close to each other: text needs a contrast of 4.5 : 1 to what it stands
  ///   on, lines one of 3 : 1.
  public init(json: [UInt8]) throws(ThemeError) {
    let root: JSONValue
    do {
      root = try JSONParser.parse(json)
    } catch {
      throw ThemeError(
        line: error.line,
        description: "column \(error.column): \(error.problem); a theme has to be whole, valid JSON"
      )
    }
    let reader = ThemeReader(root)
    self = try reader.theme()
  }
}

/// Takes the parts of a theme from a document.
private struct ThemeReader {
  let root: JSONValue

  static let keys = [
    "format", "name", "extends", "colors", "dark", "textScale", "lineScale", "doubleLines",
  ]

  init(_ root: JSONValue) { self.root = root }

  func theme() throws(ThemeError) -> Theme {
    try checkFormat()
    for member in root.members where !Self.keys.contains(member.key) {
      throw ThemeError(
        line: member.value.line,
        description: "\"\(member.key)\" is no part of a theme; the parts are "
          + Self.keys.joined(separator: ", "))
    }
    var theme = try base()
    theme.name = try text("name") ?? "own"
    theme.type.text = try scale("textScale", upTo: 3) ?? theme.type.text
    theme.type.line = try scale("lineScale", upTo: 4) ?? theme.type.line
    if let value = root["doubleLines"] {
      guard case .bool(let isDouble) = value.content else {
        throw ThemeError(line: value.line, description: "\"doubleLines\" is true or false")
      }
      theme.hasDoubleLines = isDouble
    }
    if let colours = root["colors"] { try take(colours, "colors", into: &theme.colours) }
    if let colours = root["dark"] {
      var dark = theme.dark ?? .dark
      try take(colours, "dark", into: &dark)
      theme.dark = dark
    }
    // A dark page is printed light; every other as it is.
    if theme.dark != nil, theme.printed != nil || root["dark"] != nil {
      theme.printed = theme.colours
    }
    return theme
  }

  private func checkFormat() throws(ThemeError) {
    guard let format = root["format"] else {
      throw ThemeError(
        line: root.line,
        description: "\"format\" is missing; begin with {\"format\": \"\(Theme.format)\", …}")
    }
    guard format.string == Theme.format else {
      throw ThemeError(
        line: format.line, description: "\"format\" has to be \"\(Theme.format)\"")
    }
  }

  private func base() throws(ThemeError) -> Theme {
    guard let name = try text("extends") else { return .light }
    guard let theme = Theme.named(name) else {
      throw ThemeError(
        line: root["extends"]?.line ?? root.line,
        description: "\"extends\" names no built-in theme; they are "
          + Theme.allCases.map(\.name).joined(separator: ", "))
    }
    return theme
  }

  private func text(_ key: String) throws(ThemeError) -> String? {
    guard let value = root[key] else { return nil }
    guard let text = value.string else {
      throw ThemeError(
        line: value.line, description: "\"\(key)\" is a text, not \(value.kindName)")
    }
    return text
  }

  private func scale(_ key: String, upTo most: Double) throws(ThemeError) -> Double? {
    guard let value = root[key] else { return nil }
    let number: Double? =
      switch value.content {
      case .integer(let number): Double(number)
      case .number(let number): number
      default: nil
      }
    guard let number, (0.5...most).contains(number) else {
      throw ThemeError(
        line: value.line, description: "\"\(key)\" is a number from 0.5 to \(decimal(most))")
    }
    return number
  }

  private func take(
    _ object: JSONValue, _ key: String, into set: inout ColourSet
  ) throws(ThemeError) {
    guard case .object(let members) = object.content else {
      throw ThemeError(
        line: object.line, description: "\"\(key)\" is an object of colours, not \(object.kindName)"
      )
    }
    var lines: [Palette: Int] = [:]
    for member in members {
      guard let part = Palette(rawValue: member.key) else {
        throw ThemeError(
          line: member.value.line,
          description: "\"\(member.key)\" is no part that has a colour; the parts are "
            + Palette.allCases.map(\.rawValue).joined(separator: ", "))
      }
      guard let colour = member.value.string.flatMap(Self.colour) else {
        throw ThemeError(
          line: member.value.line,
          description: "\"\(member.key)\" is a colour like #1a2b3c or #123")
      }
      set.own[part] = colour
      lines[part] = member.value.line
    }
    try check(set, key, lines, object.line)
  }

  /// The colour in six digits, or nil when it is none.
  private static func colour(_ text: String) -> String? {
    let digits = text.dropFirst()
    guard text.hasPrefix("#"), digits.utf8.count == 3 || digits.utf8.count == 6,
      digits.unicodeScalars.allSatisfy({ $0.isASCII && $0.properties.isASCIIHexDigit })
    else { return nil }
    let six = digits.utf8.count == 6 ? String(digits) : digits.map { "\($0)\($0)" }.joined()
    return "#" + six.lowercased()
  }

  private func check(
    _ set: ColourSet, _ key: String, _ lines: [Palette: Int], _ line: Int
  ) throws(ThemeError) {
    guard let (pair, ratio) = Contrast.faults(of: set).first else { return }
    let places = [lines[pair.front], lines[pair.back]].compactMap { $0 }
    // Rounded down, so that 4.49 does not read as enough.
    let found = decimal((ratio * 100).rounded(.down) / 100, 2)
    throw ThemeError(
      line: places.max() ?? line,
      description: "in \"\(key)\", \"\(pair.front.rawValue)\" \(set[pair.front]) on "
        + "\"\(pair.back.rawValue)\" \(set[pair.back]) has a contrast of \(found) : 1; "
        + "\(pair.what) needs \(decimal(pair.least)) : 1")
  }
}
