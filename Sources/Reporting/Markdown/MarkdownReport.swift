internal import GraphModel

/// Writes a report in GitHub's Markdown: a picture, tables, and the sentences as footnotes.
struct MarkdownReport {
  let content: ReportContent
  let title: String
  let origin: ReportOrigin
  /// What the picture shows, in words.
  let alternative: String
  /// Where the picture is, relative to the page.
  let picture: String

  func text() -> String {
    var parts = ["# \(MarkdownText.isolated(title))", MarkdownText.image(alternative, at: picture)]
    parts += MarkdownSummary(content: content).paragraphs
    if !content.ties.isEmpty {
      parts += ["## Ties", Self.key, ties(content.numbers(ofPossible: false))]
    }
    let possible = content.numbers(ofPossible: true)
    if !possible.isEmpty { parts += ["## Possible ties", ties(possible)] }
    if !content.graph.actors.isEmpty { parts += ["## Actors", actors] }
    if !content.graph.articles.isEmpty { parts += ["## Articles", articles] }
    let facts = originFacts
    if !facts.isEmpty { parts += ["## How it was made", facts] }
    for (index, tie) in content.ties.enumerated() {
      parts.append(MarkdownFootnote(tie: tie, number: index + 1, content: content).text())
    }
    return parts.joined(separator: "\n\n") + "\n"
  }

  private static let key =
    "The number of a tie is that of its line in the picture and that of the note with its "
    + "sentences. A tie says what a sentence says, not that it is true."

  // MARK: Tables

  /// The ties in the order of their numbers, which is why the notes have the same ones.
  private func ties(_ numbers: [Int]) -> String {
    let rows = numbers.map { number in
      let tie = content.tie(number)
      let words = TiePhrase(tie, content).words.prefix(3).map(MarkdownText.isolated)
      let relation = MarkdownText.escaped(
        TiePhrase.word(of: tie.relation, share: content.share(of: tie)))
      return [
        String(number), name(tie.source),
        words.isEmpty ? relation : "\(relation) (\(words.joined(separator: ", ")))",
        name(tie.target), TiePhrase.statusWord(of: tie), String(tie.statements.count),
        String(tie.articles), Self.days(of: tie), "[^\(number)]",
      ]
    }
    return MarkdownText.table(
      [
        "No.", "From", "Relation", "To", "Status", "Statements", "Articles", "Days", "Sentences",
      ], rows, numeric: [0, 5, 6])
  }

  private static func days(of tie: Tie) -> String {
    guard let first = tie.first, let last = tie.last else { return "" }
    return first == last ? "\(first)" : "\(first) to \(last)"
  }

  private var actors: String {
    let weights = content.weights
    let ranked = content.graph.actors.sorted {
      (-weights[$0.id, default: 0], $0.id) < (-weights[$1.id, default: 0], $1.id)
    }
    let rows = ranked.map { actor in
      [
        name(actor.id), actor.kind.rawValue, Self.list(actor.descriptions),
        Self.list(actor.aliases),
        content.ties(of: actor.id).map(String.init).joined(separator: ", "),
        String(weights[actor.id, default: 0]),
        String(Set(actor.mentions.map(\.article)).count),
      ]
    }
    return MarkdownText.table(
      ["Actor", "Kind", "Roles", "Also called", "Ties", "Statements", "Articles"],
      rows, numeric: [5, 6])
  }

  private static func list(_ phrases: [String]) -> String {
    phrases.map(MarkdownText.isolated).filter { !$0.isEmpty }.joined(separator: ", ")
  }

  private func name(_ actor: String) -> String { MarkdownText.isolated(content.name(of: actor)) }

  // MARK: Sources

  private var articles: String {
    content.graph.articles.map { article in
      "- " + MarkdownText.link(content.label(of: article), to: content.address(of: article))
    }.joined(separator: "\n")
  }

  private var originFacts: String {
    [("Program", origin.program), ("Language model", origin.model), ("Command", origin.command)]
      .compactMap { label, value in value.map { "- \(label): \(MarkdownText.escaped($0))" } }
      .joined(separator: "\n")
  }
}
