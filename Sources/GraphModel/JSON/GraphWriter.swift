extension Graph {
  /// The graph as an `actorgraph/1` document.
  ///
  /// The document holds the graph in its canonical order (see ``normalized()``) and the ties that
  /// follow from its statements. Every key is written; what is not known is `null`. Only an actor's
  /// `appearances` are left out where the actor itself says all of it, as in a graph of one article, and
  /// a statement's `share` where the text tells none.
  /// The indented layout ends with a line break, the one-line layout has none.
  ///
  /// - Parameter layout: over many lines or on one.
  /// - Returns: the same text for the same graph, whatever order its parts were added in.
  public func json(_ layout: JSONLayout = .indented) -> String {
    normalized().normalizedJSON(layout)
  }

  /// The document of a graph that is in its canonical order already.
  package func normalizedJSON(_ layout: JSONLayout = .indented) -> String {
    String(decoding: bytes(layout), as: UTF8.self)
  }

  /// The document of a graph that is in its canonical order.
  func bytes(_ layout: JSONLayout = .indented) -> [UInt8] {
    JSONWriter.bytes(of: GraphWriter.document(self), layout: layout)
  }

  /// The hash of the indented document, which is never whole in memory.
  func hash() -> SHA256.Words {
    var stream = SHA256Stream()
    JSONWriter.write(GraphWriter.document(self), layout: .indented) { stream.add($0) }
    return stream.words
  }
}

/// Turns the parts of a graph into JSON values with their keys in the order of the format.
enum GraphWriter {
  static let format = "actorgraph/1"

  static func document(_ graph: Graph) -> JSONPart {
    .object([
      ("format", .value(.string(format))),
      ("articles", .list(graph.articles, article)),
      ("actors", .list(graph.actors, actor)),
      ("statements", .list(graph.statements, statement)),
      ("ties", .list(graph.ties, tie)),
    ])
  }

  static func article(_ article: Article) -> JSONValue {
    .object([
      ("id", .string(article.id)),
      ("title", .string(article.title)),
      ("published", .day(article.published)),
      ("publisher", .string(article.publisher)),
      ("url", .string(article.url)),
      ("language", .string(article.language)),
      ("sha256", .string(article.sha256)),
      ("length", .integer(article.length)),
    ])
  }

  static func actor(_ actor: Actor) -> JSONValue {
    let appearances = actor.appearances.map(appearance)
    return .object(
      [
        ("id", .string(actor.id)),
        ("name", .string(actor.name)),
        ("kind", .string(actor.kind.rawValue)),
        ("aliases", .array(actor.aliases.map(JSONValue.string))),
        ("descriptions", .array(actor.descriptions.map(JSONValue.string))),
        ("identifiers", identifiers(actor.identifiers)),
        ("mentions", .array(actor.mentions.map(mention))),
      ] + (appearances.isEmpty ? [] : [("appearances", .array(appearances))]))
  }

  static func appearance(_ appearance: Appearance) -> JSONValue {
    .object([
      ("article", .string(appearance.article.isEmpty ? nil : appearance.article)),
      ("name", .string(appearance.name)),
      ("kind", .string(appearance.kind.rawValue)),
      ("aliases", .array(appearance.aliases.map(JSONValue.string))),
      ("descriptions", .array(appearance.descriptions.map(JSONValue.string))),
      ("identifiers", identifiers(appearance.identifiers)),
    ])
  }

  private static func identifiers(_ identifiers: [String: String]) -> JSONValue {
    let sorted = identifiers.sorted { ExactText($0.key) < ExactText($1.key) }
    return .object(sorted.map { ($0.key, .string($0.value)) })
  }

  private static func mention(_ mention: Mention) -> JSONValue {
    .object([
      ("article", .string(mention.article)),
      ("start", .integer(mention.span.lowerBound)),
      ("end", .integer(mention.span.upperBound)),
      ("form", .string(mention.form.rawValue)),
    ])
  }

  static func statement(_ statement: Statement) -> JSONValue {
    let share = statement.share.map(JSONValue.plain)
    return .object(
      [
        ("id", .string(statement.id)),
        ("relation", .string(statement.relation.rawValue)),
        ("source", .string(statement.source)),
        ("target", .string(statement.target)),
        ("event", .string(statement.event?.text)),
        ("status", .string(statement.status.rawValue)),
        ("date", .dates(statement.date)),
        ("attribution", .array(statement.attribution.map(attribution))),
        ("role", .string(statement.role)),
      ] + (share.map { [("share", $0)] } ?? []) + [
        ("rule", .string(statement.rule)),
        ("stage", .string(statement.stage?.rawValue)),
        ("confidence", .integer(statement.confidence)),
        ("possible", JSONValue(.bool(statement.possible))),
        ("evidence", evidence(statement.evidence)),
      ])
  }

  private static func attribution(_ attribution: Attribution) -> JSONValue {
    .object([
      ("text", .string(attribution.text)),
      ("actor", .string(attribution.actor)),
      ("anonymous", JSONValue(.bool(attribution.anonymous))),
    ])
  }

  private static func evidence(_ evidence: Evidence) -> JSONValue {
    .object([
      ("article", .string(evidence.article)),
      ("start", .integer(evidence.span.lowerBound)),
      ("end", .integer(evidence.span.upperBound)),
      ("text", .string(evidence.text)),
      ("source", .span(evidence.source)),
      ("target", .span(evidence.target)),
      ("cue", .span(evidence.cue)),
    ])
  }

  private static func tie(_ tie: Tie) -> JSONValue {
    .object([
      ("source", .string(tie.source)),
      ("target", .string(tie.target)),
      ("relation", .string(tie.relation.rawValue)),
      ("polarity", .integer(tie.polarity)),
      ("statements", .array(tie.statements.map(JSONValue.string))),
      ("articles", .integer(tie.articles)),
      ("first", .day(tie.first)),
      ("last", .day(tie.last)),
      ("status", .string(tie.status.rawValue)),
      ("stage", .string(tie.stage?.rawValue)),
      ("denied", .integer(tie.denied)),
      ("confidence", .integer(tie.confidence)),
      ("possible", JSONValue(.bool(tie.possible))),
    ])
  }
}
