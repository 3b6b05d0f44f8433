internal import ActorGraph

/// Writes an explanation as text for a person to read.
struct ExplanationWriter {
  let explanation: Explanation
  /// The part of its graph that is told of.
  let graph: Graph
  let style: MarkedText.Style

  /// The text about some actors and their ties, or about the ties between two; all without either.
  ///
  /// - Parameters:
  ///   - actors: The ids of the actors to tell of; none for all.
  ///   - ends: The ids that either end of a tie may have; none, or two sets.
  /// - Returns: Lines of at most 80 columns, apart from longer words.
  func text(actors: Set<String>, ends: [Set<String>]) -> String {
    var parts: [String] = []
    if ends.isEmpty {
      parts += graph.actors.filter { actors.isEmpty || actors.contains($0.id) }.map(section(of:))
    }
    let ties = graph.ties.filter { tie in
      if ends.count == 2 {
        return ends[0].contains(tie.source) && ends[1].contains(tie.target)
          || ends[1].contains(tie.source) && ends[0].contains(tie.target)
      }
      return actors.isEmpty || actors.contains(tie.source) || actors.contains(tie.target)
    }
    parts += ties.map(section(of:))
    if parts.isEmpty || !ends.isEmpty && ties.isEmpty { return "no ties\n" }
    return parts.joined(separator: "\n")
  }

  // MARK: Actors

  private func section(of actor: Actor) -> String {
    var text = MarkedText.heading("\(actor.name) (\(actor.kind.rawValue))", style) + "\n"
    var facts: [String] = []
    if !actor.descriptions.isEmpty { facts.append(actor.descriptions.joined(separator: ", ")) }
    if !actor.aliases.isEmpty {
      facts.append("also named " + actor.aliases.joined(separator: ", "))
    }
    facts += actor.identifiers.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }
    for fact in facts { text += HelpText.wrapped(MarkedText.plain(fact), indent: 2) + "\n" }
    let mentions = explanation.mentions(of: actor.id)
    var rest = mentions[...]
    while let first = rest.first {
      let inSentence = rest.prefix { $0.sentence == first.sentence }
      rest = rest.dropFirst(inSentence.count)
      text += "\n"
      text += MarkedText(
        text: first.sentenceText, start: first.sentence.lowerBound,
        marks: inSentence.map { MarkedText.Mark(span: $0.mention.span, kind: .actor) }
      ).lines(style, indent: 4)
      for mention in inSentence {
        text +=
          HelpText.wrapped(
            MarkedText.plain("- \(mention.text): \(mention.reason.phrase)"), indent: 4) + "\n"
      }
    }
    return text
  }

  // MARK: Ties

  private func section(of tie: Tie) -> String {
    let statements = graph.statements.filter { statement in
      tie.statements.contains(statement.id)
    }
    let title = TieLine.text(name(tie.source), tie.relation, name(tie.target))
    var text =
      MarkedText.heading(
        "\(title) (\(tie.standingWords)\(tie.possible ? ", possible" : ""))", style) + "\n"
    for statement in statements { text += "\n" + lines(of: statement) }
    if let weighing = explanation.weighing(of: tie) { text += "\n" + lines(of: weighing) }
    return text
  }

  /// How sure a tie is and why: what else was weighed, and what would be drawn without some evidence.
  private func lines(of weighing: Explanation.Weighing) -> String {
    var facts = [
      "\(weighing.confidence) % sure; such ties are drawn from \(weighing.drawnFrom) % on"
    ]
    if !weighing.others.isEmpty {
      let others = weighing.others.map { other in
        let isTurned = other.source != weighing.source && !other.relation.isSymmetric
        return "\(other.relation.rawValue)\(isTurned ? " the other way" : "") \(other.confidence) %"
      }
      facts.append("weighed besides: " + others.joined(separator: ", "))
    }
    for lack in weighing.without.prefix(Self.mostLacks) {
      let outcome =
        lack.confidence >= lack.drawnFrom
        ? "drawn" : lack.confidence >= weighing.keptFrom ? "only possible" : "not kept"
      facts.append("without \(lack.evidence.phrase): \(lack.confidence) %, \(outcome)")
    }
    return facts.map(item).joined()
  }

  private static let mostLacks = 3

  private func lines(of statement: Statement) -> String {
    let evidence = statement.evidence
    let spans: [(Range<Int>?, MarkedText.Mark.Kind)] = [
      (evidence.source, .actor), (evidence.target, .actor), (evidence.cue, .cue),
    ]
    let marked = MarkedText(
      text: evidence.text, start: evidence.span.lowerBound,
      marks: spans.compactMap { span, kind in span.map { MarkedText.Mark(span: $0, kind: kind) } })
    var facts = ["\(statement.standingWords), by the rule \(statement.rule)"]
    if let event = statement.event { facts[0] += ", as the event \(event.text)" }
    if let share = statement.shareText { facts[0] += ", \(share) %" }
    if statement.confidence < 100 { facts[0] += ", \(statement.confidence) % sure" }
    if let role = statement.role { facts[0] += ", from the word '\(role)'" }
    if !statement.attribution.isEmpty {
      let speakers = statement.attribution.map { speaker in
        (speaker.actor.map(name) ?? speaker.text) + (speaker.anonymous ? " (unnamed)" : "")
      }
      facts.append("according to \(speakers.joined(separator: ", who has it from "))")
    }
    if let date = statement.date { facts.append(date.phrase) }
    return marked.lines(style, indent: 4)
      + facts.map(item).joined()
  }

  /// A line of a list, the rest of which hangs under its first word.
  private func item(_ text: String) -> String {
    "    - " + HelpText.wrapped(MarkedText.plain(text), indent: 6).dropFirst(6) + "\n"
  }

  private func name(_ id: String) -> String {
    explanation.graph.actors.first { $0.id == id }?.name ?? id
  }
}
