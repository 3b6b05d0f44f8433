internal import GraphModel

/// Writes a sheet in the DOT language, complete for any Graphviz to draw.
struct DOTWriter {
  var sheet: Sheet
  var leftToRight: Bool
  var colours = ColourSet.light

  /// The whole document.
  func write() -> String {
    var lines = ["digraph actorgraph {", "  graph [\(graphAttributes)];"]
    lines.append(
      "  node [fontname=\"Arial\", fontsize=13, shape=box, color=\"\(colours[.border])\", "
        + "fontcolor=\"\(colours[.ink])\", margin=\"0.16,0.08\"];")
    lines.append("  edge [fontname=\"Arial\", fontsize=11, fontcolor=\"\(colours[.ink])\"];")
    lines += sheet.boxes.map { "  \(Self.id($0)) [\(attributes(of: $0))];" }
    for (index, line) in sheet.lines.enumerated() {
      let ends = [line.source, line.target].map { Self.id(sheet.boxes[$0]) }
      let (tail, head) = line.pointsUp ? (ends[1], ends[0]) : (ends[0], ends[1])
      lines.append("  \(tail) -> \(head) [\(attributes(of: line, index))];")
    }
    for (index, frame) in sheet.frames.enumerated() {
      let names = frame.members.map { Self.id(sheet.boxes[$0]) }.joined(separator: "; ")
      lines.append(
        "  subgraph cluster_\(index) { label=\(DOTText.label([frame.name])); labeljust=l; "
          + "labelloc=t; style=rounded; color=\"\(colours[.muted])\"; \(names) }")
    }
    lines.append("}")
    return lines.joined(separator: "\n") + "\n"
  }

  private var graphAttributes: String {
    var attributes = [
      "charset=\"UTF-8\"", "rankdir=\(leftToRight ? "LR" : "TB")", "bgcolor=\"\(colours[.paper])\"",
      "fontname=\"Arial\"", "fontsize=11", "nodesep=0.35", "ranksep=0.5", "labelloc=b",
      "labeljust=l",
    ]
    let caption = ([sheet.title].compactMap { $0 } + sheet.caption).flatMap {
      TextWrapping(columns: 110).lines(of: $0)
    }
    attributes.append("label=\(DOTText.label(caption, ending: .left))")
    return attributes.joined(separator: ", ")
  }

  /// The name, and in smaller type the role under it.
  private static func label(of box: ActorBox) -> String {
    var name = box.nameLines
    if let badge = box.mark?.badge, !name.isEmpty { name[0] = "\(badge.character) \(name[0])" }
    let small = box.roleLines + box.noteLines
    guard !small.isEmpty else { return DOTText.label(name) }
    return DOTText.formatted([(name, .name), (small, .role)])
  }

  private static func id(_ box: ActorBox) -> String { DOTText.quoted(OpaqueID.ascii(box.id)) }

  private func attributes(of box: ActorBox) -> String {
    var attributes = ["label=\(Self.label(of: box))"]
    switch box.kind {
    case .person:
      attributes += ["style=\"rounded,filled\"", "fillcolor=\"\(colours[.person])\""]
      if box.roleLines.isEmpty && box.noteLines.isEmpty {
        attributes.append("fontname=\"Arial Bold\"")
      }
    case .organization:
      attributes += ["style=filled", "fillcolor=\"\(colours[.organization])\""]
    case .state:
      attributes += ["style=filled", "fillcolor=\"\(colours[.state])\"", "peripheries=2"]
    case .group: attributes += ["fontname=\"Arial Italic\"", "shape=box3d"]
    }
    if box.mark.map({ $0.fading != .none }) ?? false {
      attributes.append("color=\"\(faded(.border, to: box.mark?.fading.opacity ?? 1))\"")
    }
    attributes.append("tooltip=\(DOTText.label([Sentences(boxes: sheet.boxes).actor(box)]))")
    return attributes.joined(separator: ", ")
  }

  private func attributes(of line: TieLine, _ index: Int) -> String {
    let isGrey = line.standing == .denied || line.isPossible
    let colour = isGrey ? Palette.denied : line.colour.palette
    var attributes = [
      "label=\(DOTText.label(Self.words(line)))", "color=\"\(faded(colour, to: line.opacity))\"",
      "penwidth=\(decimal(line.step.width, 2))", "weight=\(line.weight)",
    ]
    let heads = line.pointsUp ? (line.endHead, line.startHead) : (line.startHead, line.endHead)
    attributes.append("dir=both")
    attributes.append("arrowtail=\(Self.arrow(heads.0))")
    attributes.append("arrowhead=\(Self.arrow(heads.1))")
    let stroke = line.isPossible ? .dotted : line.standing.stroke
    if stroke != .solid { attributes.append("style=\(stroke.rawValue)") }
    attributes.append(
      "tooltip=\(DOTText.label([Sentences(boxes: sheet.boxes).line(line)]))")
    if let link = sheet.links[index] { attributes.append("URL=\(DOTText.label([link]))") }
    return attributes.joined(separator: ", ")
  }

  /// The rows of the label; what the picture crosses out is told in words.
  private static func words(_ line: TieLine) -> [String] {
    var rows = line.rows.map { $0.isStruck ? "✕ \($0.whole)" : $0.whole }
    if line.standing == .denied, !line.rows[0].isStruck { rows[0] = "✕ \(rows[0])" }
    if line.standing == .disputed { rows.insert("✕ said and denied", at: 0) }
    if let badge = line.mark?.badge { rows[0] = "\(badge.character) \(rows[0])" }
    return rows + (line.mark?.notes ?? [])
  }

  /// A colour, with its opacity where it steps back.
  private func faded(_ colour: Palette, to opacity: Double) -> String {
    guard opacity < 1 else { return colours[colour] }
    let digits = String(Int((opacity * 255).rounded()), radix: 16)
    return colours[colour] + (digits.utf8.count < 2 ? "0" : "") + digits
  }

  private static func arrow(_ head: LineHead) -> String {
    switch head {
    case .none: "none"
    case .triangle: "normal"
    case .vee: "vee"
    case .diamond: "diamond"
    case .square: "box"
    case .bar: "tee"
    case .dot: "dot"
    }
  }
}

/// Text in the DOT language, and the only way for text to get into it.
enum DOTText {
  /// What ends a line: it also says where the line stands.
  enum LineEnd: String {
    case centre = "\\n"
    case left = "\\l"
  }

  /// Lines as the value of a label, a tooltip or an address.
  ///
  /// Graphviz reads character entities and backslash sequences in such values, so `&` and `\` are
  /// escaped beside the quotes; what can't be drawn is dropped.
  static func label(_ lines: [String], ending end: LineEnd = .centre) -> String {
    let escaped = lines.map(escape)
    guard end == .left else { return "\"\(escaped.joined(separator: end.rawValue))\"" }
    return "\"\(escaped.map { $0 + end.rawValue }.joined())\""
  }

  /// Paragraphs in different type, as a label that Graphviz reads like HTML.
  static func formatted(_ paragraphs: [(lines: [String], style: TextStyle)]) -> String {
    let parts = paragraphs.flatMap { lines, style in
      lines.map { line in
        let text = Markup.escaped(line)
        let words = style.face == .bold ? "<b>\(text)</b>" : text
        return "<font point-size=\"\(decimal(style.size))\">\(words)</font>"
      }
    }
    return "<\(parts.joined(separator: "<br/>"))>"
  }

  /// A name in quotes; it has no special characters.
  static func quoted(_ name: String) -> String { "\"\(name)\"" }

  private static func escape(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": result.append(contentsOf: "\\\\".unicodeScalars)
      case "\"": result.append(contentsOf: "\\\"".unicodeScalars)
      case "&": result.append(contentsOf: "&amp;".unicodeScalars)
      case "\n", "\t": result.append(" ")
      case _ where DisplayText.isDrawable(scalar): result.append(scalar)
      default: break
      }
    }
    return String(result)
  }
}
