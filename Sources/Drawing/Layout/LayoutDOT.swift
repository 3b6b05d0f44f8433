extension LayoutRequest {
  /// The request in the DOT language: numbers alone.
  ///
  /// Room for a label is an empty HTML table of fixed size; an empty label would keep none.
  var dot: String {
    var lines = ["digraph {", "  graph [\(attributes)];"]
    lines.append("  node [shape=box, fixedsize=true, label=\"\", style=invis];")
    lines.append("  edge [dir=none\(engine == .neato ? ", len=2.6" : "")];")
    for (index, node) in nodes.enumerated() {
      let (width, height) = (node.size.width / 72, node.size.height / 72)
      var attributes = "width=\(decimal(width, 4)), height=\(decimal(height, 4))"
      if let place = places?[index] {
        attributes += ", pos=\"\(decimal(place.x, 3)),\(decimal(-place.y, 3))\""
      }
      lines.append("  n\(index) [\(attributes)];")
    }
    for (index, cluster) in clusters.enumerated() where isLayered {
      let names = cluster.nodes.map { "n\($0)" }.joined(separator: "; ")
      lines.append(
        "  subgraph cluster_\(index) { margin=\(decimal(cluster.margin)); \(names) }")
    }
    for (index, edge) in edges.enumerated() {
      var attributes = "id=\"\(index)\", weight=\(edge.weight)"
      if edge.length > 1 { attributes += ", minlen=\(edge.length)" }
      if rung == .labelled, let size = edge.label {
        attributes += ", label=\(Self.room(size))"
      }
      lines.append("  n\(edge.tail) -> n\(edge.head) [\(attributes)];")
    }
    lines.append("}")
    return lines.joined(separator: "\n") + "\n"
  }

  private var attributes: String {
    var values = ["rankdir=\(leftToRight ? "LR" : "TB")", "forcelabels=false"]
    switch rung {
    case .labelled, .thorough: break
    case .limited, .straight: values += ["nslimit=2", "nslimit1=2", "mclimit=0.3"]
    case .free, .freeStraight: values += freeAttributes
    case .springs: values += ["overlap=prism", "sep=\"+50\"", "K=1.4"]
    case .kept, .keptStraight: values += ["overlap=true", "sep=\"+8\"", "esep=\"+6\""]
    }
    values.append(rung == .labelled ? "nodesep=0.35, ranksep=0.45" : "nodesep=0.4, ranksep=0.7")
    let isStraight =
      rung == .straight || rung == .springs || rung == .keptStraight
      || rung == .freeStraight
    values.append("splines=\(isStraight ? "line" : "true")")
    return values.joined(separator: ", ")
  }

  private static func room(_ size: Size) -> String {
    let (width, height) = (Int(size.width.rounded(.up)), Int(size.height.rounded(.up)))
    return "<<TABLE FIXEDSIZE=\"TRUE\" WIDTH=\"\(width)\" HEIGHT=\"\(height)\" BORDER=\"0\" "
      + "CELLBORDER=\"0\" CELLPADDING=\"0\" CELLSPACING=\"0\"><TR><TD></TD></TR></TABLE>>"
  }

  /// The name of Graphviz's engine.
  var engineName: String {
    switch rung {
    case .springs: "sfdp"
    case .free, .freeStraight: engine.rawValue
    case .kept, .keptStraight: "nop"
    case .labelled, .thorough, .limited, .straight: "dot"
    }
  }

  /// Whether nodes stand in layers, in which clusters are boxes.
  private var isLayered: Bool { engineName == "dot" }

  /// The room that the other engines keep for labels between the boxes.
  private var freeAttributes: [String] {
    switch engine {
    case .dot: []
    case .neato: ["overlap=prism", "sep=\"+30\""]
    case .sfdp: ["overlap=prism", "sep=\"+40\"", "K=1.4"]
    case .twopi: ["overlap=prism", "sep=\"+30\"", "ranksep=2.6"]
    case .circo: ["overlap=prism", "sep=\"+20\"", "mindist=1.6"]
    }
  }
}

/// A number with at most the given count of decimals, without trailing zeros.
///
/// Written by hand so that no locale has a say.
func decimal(_ value: Double, _ places: Int = 1) -> String {
  var factor = 1
  for _ in 0..<places { factor *= 10 }
  let scaled = Int((value * Double(factor)).rounded())
  let sign = scaled < 0 ? "-" : ""
  let (whole, fraction) = (scaled.magnitude / factor.magnitude, scaled.magnitude % factor.magnitude)
  guard fraction > 0 else { return whole == 0 ? "0" : "\(sign)\(whole)" }
  var digits = String(fraction)
  digits = String(repeating: "0", count: places - digits.count) + digits
  while digits.hasSuffix("0") { digits.removeLast() }
  return "\(sign)\(whole).\(digits)"
}
