internal import ActorGraph

/// The pairs of actors that may be the same, as text for a person.
struct DoubtReport {
  private let resolution: Resolution
  private let names: [String: String]
  /// What is sure enough to be quoted.
  private let statements: [Statement]

  init(_ resolution: Resolution, _ sureness: Sureness = .usual) {
    self.resolution = resolution
    statements = resolution.graph.drawn(sureness).statements
    names = Dictionary(
      resolution.graph.actors.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
  }

  /// Reports the first doubts, a line each, and how many there are.
  func warn(_ console: Console) {
    let doubts = resolution.doubts
    for doubt in doubts.prefix(Self.mostWarnings) {
      console.complain("possibly the same: \(title(of: doubt)): \(reasons(of: doubt))")
    }
    if doubts.count > Self.mostWarnings {
      console.complain(
        "\(doubts.count - Self.mostWarnings) more pairs are possibly the same; "
          + "'actorgraph resolve' lists them")
    }
  }

  private static let mostWarnings = 5

  /// A doubt with what speaks for and against it, and the sentences about either actor.
  func text(of doubt: Doubt) -> String {
    var text = "possibly the same: \(MarkedText.plain(title(of: doubt)))\n"
    for reason in doubt.supporting { text += item("for: \(reason)") }
    for reason in doubt.opposing { text += item("against: \(reason)") }
    for (id, appearance) in [
      (doubt.first, doubt.firstAppearance), (doubt.second, doubt.secondAppearance),
    ] {
      text += item(description(of: appearance))
      for sentence in sentences(of: id, in: appearance.article) {
        text += HelpText.wrapped(MarkedText.plain("“\(sentence)”"), indent: 6) + "\n"
      }
    }
    return text
  }

  private func title(of doubt: Doubt) -> String {
    "\(place(of: doubt.firstAppearance)) and \(place(of: doubt.secondAppearance))"
  }

  private func reasons(of doubt: Doubt) -> String {
    doubt.supporting.joined(separator: ", ")
      + (doubt.opposing.isEmpty ? "" : "; but " + doubt.opposing.joined(separator: ", "))
  }

  private func place(of appearance: Appearance) -> String {
    appearance.article.isEmpty
      ? appearance.name : "\(appearance.name) (\(appearance.article))"
  }

  private func description(of appearance: Appearance) -> String {
    let article = resolution.graph.articles.first { $0.id == appearance.article }
    var parts = [place(of: appearance), appearance.kind.rawValue] + appearance.descriptions
    if let day = article?.published { parts.append("published \(day)") }
    return parts.joined(separator: ", ")
  }

  /// The first sentences of an article that say something of an actor.
  private func sentences(of id: String, in article: String) -> [String] {
    var sentences: [String] = []
    for statement in statements
    where statement.evidence.article == article
      && [statement.source, statement.target].contains(id)
    {
      let sentence = statement.evidence.text
      if sentences.count < 2, !sentences.contains(sentence) { sentences.append(sentence) }
    }
    return sentences
  }

  private func item(_ text: String) -> String {
    "  - " + HelpText.wrapped(MarkedText.plain(text), indent: 4).dropFirst(4) + "\n"
  }
}
