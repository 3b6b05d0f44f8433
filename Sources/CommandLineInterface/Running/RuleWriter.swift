internal import ActorGraph

/// Writes rules, and what they change, for a person to read.
enum RuleWriter {
  /// What rules change in several articles.
  struct Total {
    fileprivate var articles = 0
    fileprivate var said = 0
    fileprivate var gained = 0
    fileprivate var lost = 0

    /// One line that sums up.
    var text: String {
      "\(GraphSummary.count(articles, "article")): said \(GraphSummary.count(said, "time")); drawn only "
        + "with it: \(GraphSummary.count(gained, "tie")), only without it: "
        + "\(GraphSummary.count(lost, "tie"))\n"
    }
  }

  /// A rule with its sentences.
  static func page(of rule: TieRule) -> String {
    let examples = rule.examples.map {
      "  \($0.text)\n      \(line($0.source, $0.relation, $0.target))\n"
    }
    let lookalikes = rule.lookalikes.map {
      "  \($0.text)\n      nothing between \($0.one) and \($0.other)\n"
    }
    return "\(rule.id.rawValue): \(rule.summary)\n\nIt reads\n\(examples.joined())"
      + "\nIt does not read\n\(lookalikes.joined())"
  }

  /// What rules say of one article, and the ties that are drawn only with or only without them.
  static func text(of effect: RuleEffect, sureness: Sureness, total: inout Total) -> String {
    let drawn = effect.with.drawn(sureness)
    let (with, without) = (ties(of: drawn), ties(of: effect.without.drawn(sureness)))
    let gained = with.filter { !without.contains($0) }
    let lost = without.filter { !with.contains($0) }
    total.articles += 1
    total.said += effect.said.statements.count
    total.gained += gained.count
    total.lost += lost.count
    guard !effect.said.statements.isEmpty || !gained.isEmpty || !lost.isEmpty else { return "" }
    let name = effect.with.articles.first.map { $0.title ?? $0.id } ?? ""
    let said = effect.said.statements.map { statement in
      "  \(line(statement, in: effect.said)), by \(statement.rule): "
        + "\(fate(of: statement, in: effect, drawn: drawn))\n"
        + HelpText.wrapped(MarkedText.plain(statement.evidence.text), indent: 6) + "\n"
    }
    return "\(MarkedText.plain(name))\n" + said.joined()
      + gained.map { "+ \($0)\n" }.joined() + lost.map { "- \($0)\n" }.joined()
  }

  /// What becomes of a statement of a rule.
  private static func fate(
    of statement: Statement, in effect: RuleEffect, drawn: Graph
  ) -> String {
    let said = line(statement, in: effect.said)
    func isSame(_ other: Statement, in graph: Graph) -> Bool {
      line(other, in: graph) == said
        || statement.relation.isSymmetric
          && line(name(other.target, in: graph), other.relation, name(other.source, in: graph))
            == said
    }
    if drawn.statements.contains(where: { isSame($0, in: drawn) }) { return "drawn" }
    let kept = effect.with.statements.filter { isSame($0, in: effect.with) }
    return kept.map(\.confidence).max().map { "only possible, \($0) % sure" } ?? "not kept"
  }

  private static func ties(of graph: Graph) -> [String] {
    graph.ties.map { tie in
      let words = tie.standingWords
      let status = words == "asserted" ? "" : " (\(words))"
      return line(name(tie.source, in: graph), tie.relation, name(tie.target, in: graph)) + status
    }
  }

  private static func line(_ statement: Statement, in graph: Graph) -> String {
    line(name(statement.source, in: graph), statement.relation, name(statement.target, in: graph))
  }

  private static func line(_ source: String, _ relation: Relation, _ target: String) -> String {
    MarkedText.plain(TieLine.text(source, relation, target))
  }

  private static func name(_ id: String, in graph: Graph) -> String {
    graph.actors.first { $0.id == id }?.name ?? id
  }
}
