/// Turns JSON values into the parts of a comparison.
struct ComparisonReader {
  /// Reads the records of the patch, which name actors and articles of the base.
  private let records = GraphReader(articles: nil, actors: nil)

  func document(_ root: JSONCursor) throws(GraphDocumentError) -> ComparisonDocument {
    try root.required("format").checkFormat(ComparisonDocument.format)
    let (old, new) = (try root.required("old"), try root.required("new"))
    let report = ComparisonReport(
      summary: try summary(root.required("counts")), ties: try root.required("ties").map(tie),
      actors: try root.required("actors").map(actor))
    return ComparisonDocument(
      report: report, oldArticles: try GraphReader.strings(old.required("articles")),
      newArticles: try GraphReader.strings(new.required("articles")),
      patch: try patch(root.required("patch"), from: fingerprint(old), to: fingerprint(new)))
  }

  private func fingerprint(_ side: JSONCursor) throws(GraphDocumentError) -> GraphFingerprint {
    let value = try side.required("sha256")
    let digits = try value.string()
    guard digits.utf8.count == 64, digits.allSatisfy(\.isHexDigit) else {
      throw value.error("\"\(digits)\" is no SHA-256; it has 64 hexadecimal digits")
    }
    return GraphFingerprint(sha256: digits)
  }

  private func summary(_ value: JSONCursor) throws(GraphDocumentError) -> ComparisonSummary {
    ComparisonSummary(
      ties: try counts(value.required("ties"), TieChangeClass.self),
      actors: try counts(value.required("actors"), ActorChangeClass.self))
  }

  private func counts<Class: RawRepresentable<String> & CaseIterable & Hashable>(
    _ value: JSONCursor, _: Class.Type
  ) throws(GraphDocumentError) -> [Class: Int] {
    var counts: [Class: Int] = [:]
    for change in Class.allCases {
      let count = try value.optional(change.rawValue)?.count() ?? 0
      if count > 0 { counts[change] = count }
    }
    return counts
  }

  private func tie(_ value: JSONCursor) throws(GraphDocumentError) -> TieReport {
    TieReport(
      change: try value.required("change").choice(TieChangeClass.self),
      source: try named(value.required("source")), target: try named(value.required("target")),
      relation: try value.required("relation").choice(Relation.self),
      reverses: try value.optional("reverses")?.choice(Relation.self),
      furtherArticles: try value.required("furtherArticles").count(),
      sentence: try value.required("sentence").string(),
      old: try value.optional("old").map(state), new: try value.optional("new").map(state))
  }

  private func actor(_ value: JSONCursor) throws(GraphDocumentError) -> ActorReport {
    ActorReport(
      change: try value.required("change").choice(ActorChangeClass.self),
      actor: try named(value.required("actor")),
      oldNames: try GraphReader.strings(value.required("oldNames")),
      newName: try value.optional("newName")?.string(),
      sentence: try value.required("sentence").string())
  }

  private func named(_ value: JSONCursor) throws(GraphDocumentError) -> NamedActor {
    NamedActor(
      id: try value.required("id").string(), name: try value.required("name").string())
  }

  private func state(_ value: JSONCursor) throws(GraphDocumentError) -> TieState {
    let status = try value.required("status").choice(TieStatus.self)
    let stage = try value.optional("stage")?.choice(Stage.self)
    return TieState(
      status: status, stage: stage,
      // Older documents do not tell; what they assert is no mere claim.
      isEstablished: try value.optional("established")?.bool() ?? (status == .asserted),
      first: try value.optional("first")?.day(), last: try value.optional("last")?.day(),
      articles: try value.required("articles").count(),
      statements: try value.required("statements").count(),
      quote: try quotation(value.required("quote")))
  }

  private func quotation(_ value: JSONCursor) throws(GraphDocumentError) -> Quotation {
    Quotation(
      article: try value.required("article").string(),
      title: try value.optional("title")?.string(),
      published: try value.optional("published")?.day(), span: try records.span(of: value),
      text: try value.required("text").string(),
      status: try value.required("status").choice(Status.self),
      stage: try value.optional("stage")?.choice(Stage.self),
      date: try value.optional("date").map(records.dates),
      speakers: try GraphReader.strings(value.required("speakers")))
  }

  private func patch(
    _ value: JSONCursor, from base: GraphFingerprint, to result: GraphFingerprint
  ) throws(GraphDocumentError) -> GraphPatch {
    let articles = try value.required("articles")
    let actors = try value.required("actors")
    let statements = try value.required("statements")
    return GraphPatch(
      base: base, result: result,
      removedArticles: try GraphReader.strings(articles.required("remove")),
      articles: try articles.required("put").map(GraphReader.article),
      removedActors: try GraphReader.strings(actors.required("remove")),
      actors: try actors.required("put").map(records.describedActor),
      removedStatements: try GraphReader.strings(statements.required("remove")),
      statements: try statements.required("put").map(statement))
  }

  /// A statement under the id that it has in the newer document.
  private func statement(_ value: JSONCursor) throws(GraphDocumentError) -> Statement {
    var statement = try records.statement(value)
    statement.id = try value.required("id").string()
    return statement
  }
}
