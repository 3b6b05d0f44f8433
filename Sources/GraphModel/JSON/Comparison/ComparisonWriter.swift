/// Turns the parts of a comparison into JSON values with their keys in the order of the format.
enum ComparisonWriter {
  static func document(_ document: ComparisonDocument) -> JSONPart {
    let patch = document.patch
    return .object([
      ("format", .value(.string(ComparisonDocument.format))),
      ("summary", .value(.string(document.report.summary.line))),
      ("old", .value(side(patch.base, document.oldArticles))),
      ("new", .value(side(patch.result, document.newArticles))),
      ("counts", .value(counts(document.report.summary))),
      ("ties", .list(document.report.ties, tie)),
      ("actors", .list(document.report.actors, actor)),
      ("patch", self.patch(patch)),
    ])
  }

  private static func side(_ fingerprint: GraphFingerprint, _ articles: [String]) -> JSONValue {
    .object([
      ("sha256", .string(fingerprint.sha256)), ("articles", .array(articles.map(JSONValue.string))),
    ])
  }

  static func counts(_ summary: ComparisonSummary) -> JSONValue {
    .object([
      (
        "ties",
        .object(
          TieChangeClass.allCases.map { ($0.rawValue, .integer(summary.ties[$0] ?? 0)) })
      ),
      (
        "actors",
        .object(
          ActorChangeClass.allCases.map { ($0.rawValue, .integer(summary.actors[$0] ?? 0)) })
      ),
    ])
  }

  static func tie(_ report: TieReport) -> JSONValue {
    .object([
      ("change", .string(report.change.rawValue)),
      ("source", named(report.source)),
      ("target", named(report.target)),
      ("relation", .string(report.relation.rawValue)),
      ("reverses", .string(report.reverses?.rawValue)),
      ("furtherArticles", .integer(report.furtherArticles)),
      ("sentence", .string(report.sentence)),
      ("old", state(report.old)),
      ("new", state(report.new)),
    ])
  }

  static func actor(_ report: ActorReport) -> JSONValue {
    .object([
      ("change", .string(report.change.rawValue)),
      ("actor", named(report.actor)),
      ("oldNames", .array(report.oldNames.map(JSONValue.string))),
      ("newName", .string(report.newName)),
      ("sentence", .string(report.sentence)),
    ])
  }

  static func named(_ actor: NamedActor) -> JSONValue {
    .object([("id", .string(actor.id)), ("name", .string(actor.name))])
  }

  private static func state(_ state: TieState?) -> JSONValue {
    guard let state else { return JSONValue(.null) }
    return .object([
      ("status", .string(state.status.rawValue)),
      ("stage", .string(state.stage?.rawValue)),
      ("established", JSONValue(.bool(state.isEstablished))),
      ("first", .day(state.first)),
      ("last", .day(state.last)),
      ("articles", .integer(state.articles)),
      ("statements", .integer(state.statements)),
      ("quote", quotation(state.quote)),
    ])
  }

  static func quotation(_ quote: Quotation) -> JSONValue {
    .object([
      ("article", .string(quote.article)),
      ("title", .string(quote.title)),
      ("published", .day(quote.published)),
      ("start", .integer(quote.span.lowerBound)),
      ("end", .integer(quote.span.upperBound)),
      ("text", .string(quote.text)),
      ("status", .string(quote.status.rawValue)),
      ("stage", .string(quote.stage?.rawValue)),
      ("date", .dates(quote.date)),
      ("speakers", .array(quote.speakers.map(JSONValue.string))),
    ])
  }

  private static func patch(_ patch: GraphPatch) -> JSONPart {
    func changes(_ removed: [String], _ put: JSONPart) -> JSONPart {
      .object([("remove", .value(.array(removed.map(JSONValue.string)))), ("put", put)])
    }
    return .object([
      ("articles", changes(patch.removedArticles, .list(patch.articles, GraphWriter.article))),
      ("actors", changes(patch.removedActors, .list(patch.actors, GraphWriter.actor))),
      (
        "statements",
        changes(patch.removedStatements, .list(patch.statements, GraphWriter.statement))
      ),
    ])
  }
}
