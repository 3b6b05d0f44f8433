/// Reads the places that Graphviz writes into attributes.
enum GeometryText {
  /// The numbers in a text, whatever stands between them.
  static func numbers(_ text: String) -> [Double] {
    text.split { $0 == "," || $0 == " " || $0 == "!" }.compactMap { Double($0) }
  }

  /// A point `x,y`, with y turned to run downwards from the top of the drawing.
  static func point(_ text: some StringProtocol, top: Double) -> Point? {
    let values = numbers(String(text))
    return values.count >= 2 ? Point(x: values[0], y: top - values[1]) : nil
  }

  /// The control points of a spline, without arrow tips; empty when it is in several parts.
  static func spline(_ text: String, top: Double) -> [Point] {
    guard !text.contains(";") else { return [] }
    return text.split { $0 == " " || $0 == "\n" || $0 == "\\" }
      .filter { !$0.hasPrefix("s,") && !$0.hasPrefix("e,") }
      .compactMap { point($0, top: top) }
  }
}

/// Why one way of laying out a graph gave nothing.
struct LayoutFailure: Error, Sendable, Hashable {
  var reason: String
}
