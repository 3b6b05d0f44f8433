internal import GraphModel

/// How sure something is, as a mark in a page: 'alleged, charged'.
enum StandingMark {
  static func write(_ standing: Standing, _ stage: Stage?, to html: inout HTML) {
    let stageClass = stage == nil ? "" : " has-stage"
    html.element(
      "span", ["class": "status is-\(standing.rawValue)\(stageClass)"],
      text: words(standing, stage))
  }

  /// The words of the mark.
  static func words(_ standing: Standing, _ stage: Stage?) -> String {
    guard standing == .prospective else { return standing.words(stage) }
    return (["expected or demanded"] + [stage?.word].compactMap(\.self)).joined(separator: ", ")
  }
}
