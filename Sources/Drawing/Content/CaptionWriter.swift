internal import GraphModel

/// Says below the picture where it comes from and what it leaves out.
struct CaptionWriter {
  var graph: Graph
  var selection: Selection
  var shownTies: Int
  var options: DiagramOptions
  /// Whether the limit of actors leaves some out.
  var isLimited: Bool
  /// Whether there are frames around boxes.
  var hasFrames = false

  /// The number of articles that are named one by one.
  static let namedArticles = 4

  /// The counts of what is shown.
  var counts: String {
    let statements = selection.graph.statements.count
    let told = Set(selection.graph.statements.map(\.evidence.article)).count
    let articles = statements == 0 ? graph.articles.count : told
    var text = "\(Self.count(selection.graph.actors.count, "actor")), "
    text += "\(Self.count(shownTies, "tie")) from "
    text += "\(Self.count(statements, "statement")) in \(Self.count(articles, "article"))"
    return text + dates + "."
  }

  /// The paragraphs in their order.
  var paragraphs: [String] {
    [
      sources, counts, frames, leftOut, unsure, Self.claims(options.sureness.claims),
      options.caption.map(DisplayText.clean),
    ]
    .compactMap { $0 }.filter { !$0.isEmpty }
  }

  private var dates: String { Self.dates(of: graph.articles) }

  /// `, published 2031-04-02 to 2031-04-05`; empty where no day is known.
  static func dates(of articles: [Article]) -> String {
    let days = articles.compactMap(\.published).sorted()
    guard let first = days.first, let last = days.last else { return "" }
    return first == last ? ", published \(first)" : ", published \(first) to \(last)"
  }

  private var sources: String? { Self.sources(graph.articles) }

  /// The first articles by name, or nil where there is none.
  static func sources(_ articles: [Article]) -> String? {
    let named = articles.prefix(namedArticles).map(describe)
    guard !named.isEmpty else { return nil }
    let rest = articles.count - named.count
    let more = rest > 0 ? "; and \(count(rest, "more article"))" : ""
    return "\(articles.count == 1 ? "Source" : "Sources"): "
      + named.joined(separator: "; ") + more + "."
  }

  private static func describe(_ article: Article) -> String {
    let title = article.title.map(DisplayText.clean).flatMap { $0.isEmpty ? nil : "“\($0)”" }
    let publisher = article.publisher.map(DisplayText.clean).flatMap { $0.isEmpty ? nil : $0 }
    let parts = [publisher, title ?? DisplayText.clean(article.id)]
    return (parts.compactMap { $0 } + (article.published.map { [$0.description] } ?? []))
      .joined(separator: ", ")
  }

  /// Says what the frames mean.
  private var frames: String? {
    guard let grouping = options.grouping else { return nil }
    guard hasFrames else {
      return "No actor shown has an affiliation to a known \(grouping.rawValue)."
    }
    let others =
      options.family == .interaction
      ? "other affiliations are not shown" : "every affiliation is also a line"
    return
      "Frames: each actor stands with its main \(grouping.rawValue) (leading before membership "
      + "before being part, then the most statements); \(others)."
  }

  private var leftOut: String? {
    let actors = selection.omittedActors.count
    let ties = selection.omittedTies
    let allTies = shownTies + ties
    guard actors > 0 || ties > 0 else { return nil }
    var parts: [String] = []
    if actors > 0 { parts.append("\(actors) of \(Self.count(graph.actors.count, "actor"))") }
    if ties > 0 { parts.append("\(ties) of \(Self.count(allTies, "tie"))") }
    let hint = isLimited ? options.hint.map { "; \(DisplayText.clean($0))" } ?? "" : ""
    return "Not shown: \(parts.joined(separator: " and "))\(reason)\(hint)."
  }

  /// Says where the line between sure and possible is, if it is not the usual one.
  private var unsure: String? {
    let least = options.sureness.minimumConfidence
    guard least > 0 else { return nil }
    let fate = options.sureness.possible ? "are drawn as possible" : "are left out"
    return "Statements less than \(least) % sure \(fate)."
  }

  /// Says which ties count by status and stage, if not all do.
  static func claims(_ claims: ClaimCriteria) -> String? {
    guard !claims.admitsAll else { return nil }
    let statuses = TieStatus.allCases.filter(claims.statuses.contains).map(\.rawValue)
    let stages = Stage.allCases.filter { claims.stages?.contains($0) ?? false }.map(\.word)
    let parts = [
      claims.onlyEstablished ? "established" : nil,
      statuses.count < TieStatus.allCases.count ? statuses.joined(separator: " or ") : nil,
      claims.stages == nil ? nil : stages.joined(separator: " or "),
    ].compactMap { $0 }
    return "Only ties that are \(parts.joined(separator: ", and ")) are told of."
  }

  private var reason: String {
    var reasons: [String] = []
    if let focus = options.focus {
      let name = graph.actors.first { $0.id == focus }?.name ?? focus
      let steps = Self.count(max(0, options.depth), "tie")
      reasons.append("more than \(steps) away from \(DisplayText.clean(name))")
    }
    if options.family == .affiliation { reasons.append("affiliations only") }
    if options.family == .interaction { reasons.append("interactions only") }
    if options.kinds.count < ActorKind.allCases.count {
      reasons.append("kinds: " + options.kinds.sorted().map(\.rawValue).joined(separator: ", "))
    }
    if options.minimumWeight > 1 {
      reasons.append("at least \(options.minimumWeight) statements a tie")
    }
    if isLimited {
      switch options.choice {
      case .weight: reasons.append("the actors with the most statements are shown")
      case .core: reasons.append("the actors most tightly tied to each other are shown")
      }
    }
    return reasons.isEmpty ? "" : " (\(reasons.joined(separator: "; ")))"
  }

  /// `1 tie`, `2 ties`.
  static func count(_ number: Int, _ noun: String) -> String {
    number == 1 ? "1 \(noun)" : "\(number) \(noun)s"
  }
}
