/// Draws shapes and text into markup, in the colours of a theme.
struct Pen: Sendable {
  var markup = Markup()
  var theme: Theme

  func hex(_ colour: Palette) -> String { theme.colours[colour] }

  /// Where a text stands in relation to its point.
  enum Anchor: String { case start, middle }

  /// Writes one line of text at a base line.
  ///
  /// The width that the layout reckoned with goes along, so that another font fits as well.
  mutating func text(
    _ line: String, at point: Point, _ style: TextStyle, _ colour: Palette = .ink,
    anchor: Anchor = .middle, class name: String? = nil
  ) {
    begin(text: line, at: point, style, colour, anchor: anchor, class: name)
    markup.write(line)
    markup.end()
  }

  /// Writes one row of a label: the text, struck where denied, then the number.
  mutating func row(
    _ row: LabelRow, at point: Point, _ style: TextStyle, _ colour: Palette = .ink
  ) {
    begin(text: row.whole, at: point, style, colour, anchor: .middle, class: "ag-label")
    if row.isStruck {
      markup.begin("tspan", ["text-decoration": "line-through"])
      markup.write(row.text)
      markup.endInline()
      if !row.number.isEmpty { markup.write(" \(row.number)") }
    } else {
      markup.write(row.whole)
    }
    markup.end()
  }

  private mutating func begin(
    text: String, at point: Point, _ style: TextStyle, _ colour: Palette, anchor: Anchor,
    class name: String?
  ) {
    let width = style.width(of: text)
    let isRightToLeft = DisplayText.isRightToLeft(text)
    let side = anchor == .middle ? "middle" : isRightToLeft ? "end" : nil
    markup.begin(
      "text",
      [
        "class": [name, colour.fill].compactMap { $0 }.joined(separator: " "),
        "x": decimal(point.x), "y": decimal(point.y), "fill": hex(colour),
        "font-size": decimal(style.size), "font-weight": style.face == .bold ? "bold" : nil,
        "font-style": style.face == .italic ? "italic" : nil, "text-anchor": side,
        "direction": isRightToLeft ? "rtl" : nil, "unicode-bidi": "isolate",
        "textLength": width > 0 ? decimal(width) : nil,
        "lengthAdjust": width > 0 ? "spacingAndGlyphs" : nil,
      ])
  }

  /// Draws a rectangle.
  mutating func rectangle(
    _ place: Rectangle, fill: Palette?, stroke: Palette? = nil, width: Double = 1.25,
    radius: Double = 0, opacity: Double = 1
  ) {
    markup.element(
      "rect",
      [
        "class": Self.classes(fill, stroke), "x": decimal(place.minX), "y": decimal(place.minY),
        "width": decimal(place.width), "height": decimal(place.height),
        "rx": radius > 0 ? decimal(radius) : nil, "fill": fill.map(hex) ?? "none",
        "fill-opacity": opacity < 1 ? decimal(opacity, 2) : nil, "stroke": stroke.map(hex),
        "stroke-width": stroke == nil ? nil : decimal(width, 2),
      ])
  }

  /// Draws a path that is stroked, filled or both.
  mutating func path(
    _ data: String, fill: Palette? = nil, stroke: Palette? = nil, width: Double = 1.25,
    dash: String? = nil
  ) {
    markup.element(
      "path",
      [
        "class": Self.classes(fill, stroke), "d": data, "fill": fill.map(hex) ?? "none",
        "stroke": stroke.map(hex), "stroke-width": stroke == nil ? nil : decimal(width, 2),
        "stroke-dasharray": dash, "stroke-linecap": stroke == nil ? nil : "round",
        "stroke-linejoin": stroke == nil ? nil : "round",
      ])
  }

  /// Draws what a closure draws, paler.
  mutating func faded(to opacity: Double, _ draw: (inout Pen) -> Void) {
    guard opacity < 1 else { return draw(&self) }
    markup.begin("g", ["opacity": decimal(opacity, 2)])
    draw(&self)
    markup.end()
  }

  /// Draws a disc.
  mutating func disc(_ center: Point, radius: Double, fill: Palette) {
    markup.element(
      "circle",
      [
        "class": fill.fill, "cx": decimal(center.x), "cy": decimal(center.y),
        "r": decimal(radius, 2), "fill": hex(fill),
      ])
  }

  private static func classes(_ fill: Palette?, _ stroke: Palette?) -> String? {
    let names = [fill?.fill, stroke?.stroke].compactMap { $0 }
    return names.isEmpty ? nil : names.joined(separator: " ")
  }
}

/// The path data of a way along points.
func pathData(_ points: [Point], closed: Bool = false) -> String {
  let steps = points.enumerated().map { index, point in
    "\(index == 0 ? "M" : "L")\(decimal(point.x)) \(decimal(point.y))"
  }
  return steps.joined() + (closed ? "Z" : "")
}

extension Curve {
  /// The path data of the curve.
  var pathData: String {
    var data = "M\(decimal(points[0].x)) \(decimal(points[0].y))"
    for first in stride(from: 1, to: points.count - 2, by: 3) {
      let piece = points[first..<first + 3].map { "\(decimal($0.x)) \(decimal($0.y))" }
      data += "C" + piece.joined(separator: " ")
    }
    return data
  }
}
