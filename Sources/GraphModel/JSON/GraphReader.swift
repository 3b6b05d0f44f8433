extension Graph {
  /// Reads an `actorgraph/1` document.
  ///
  /// Unknown keys are passed over. Ties and the ids of statements follow from the rest and are made
  /// anew. What a text may leave unsaid (title, date, event …) may be null or absent.
  ///
  /// - Parameter json: the document as UTF-8.
  /// - Throws: the first place where the bytes are not JSON, or a value is of a wrong type, names an
  ///   actor or article that the document lacks, or is otherwise not what the format allows.
  /// - Complexity: O(*n* log *n*) in the size of the document.
  public init(json: [UInt8]) throws(GraphDocumentError) {
    if let graph = try? WrittenGraphReader.graph(first: json) {
      self = graph.normalized()
    } else {
      self = try GraphDocumentReader.graph(json).normalized()
    }
  }

  /// Reads an `actorgraph/1` document whose bytes come in parts, as far as they are as this program
  /// writes them; such a document is never whole in memory.
  ///
  /// Nil where the document is otherwise; ``init(json:)-([UInt8])`` reads it or tells what is wrong.
  ///
  /// - Parameter next: gives the next bytes, and none at the end.
  /// - Throws: what `next` throws.
  package init?(written next: () throws -> [UInt8]) throws {
    let graph = try withoutActuallyEscaping(next) { try WrittenGraphReader.graph(next: $0) }
    guard let graph else { return nil }
    self = graph.normalized()
  }

  /// Reads an `actorgraph/1` document.
  ///
  /// - Parameter json: the document's text.
  /// - Throws: what is wrong with it; see ``init(json:)-([UInt8])``.
  public init(json: String) throws(GraphDocumentError) {
    try self.init(json: Array(json.utf8))
  }
}

/// Turns JSON values into the parts of a graph.
struct GraphReader {
  /// The articles that others may name; nil for any.
  var articles: [String: Article]?
  /// The ids of the actors that others may name; nil for any.
  var actors: Set<String>?

  static func article(_ value: JSONCursor) throws(GraphDocumentError) -> Article {
    Article(
      id: try identifier(value.required("id")),
      title: try value.optional("title")?.string(),
      published: try value.optional("published")?.day(),
      publisher: try value.optional("publisher")?.string(),
      url: try value.optional("url")?.string(),
      language: try value.optional("language")?.string(),
      sha256: try value.optional("sha256")?.string() ?? "",
      length: try value.optional("length")?.count() ?? 0)
  }

  private static func identifier(_ value: JSONCursor) throws(GraphDocumentError) -> String {
    let text = try value.string()
    guard !text.isEmpty else { throw value.error("an id cannot be empty") }
    return text
  }

  func describedActor(_ value: JSONCursor) throws(GraphDocumentError) -> Actor {
    Actor(
      id: try Self.identifier(value.required("id")),
      name: try value.required("name").string(),
      kind: try value.required("kind").choice(ActorKind.self),
      aliases: try value.optional("aliases").map(Self.strings) ?? [],
      descriptions: try value.optional("descriptions").map(Self.strings) ?? [],
      identifiers: try Self.identifiers(value),
      mentions: try value.optional("mentions")?.map(mention) ?? [],
      appearances: try value.optional("appearances")?.map(appearance) ?? [])
  }

  private func appearance(_ value: JSONCursor) throws(GraphDocumentError) -> Appearance {
    Appearance(
      article: try value.optional("article").map(article(named:))?.id ?? "",
      name: try value.required("name").string(),
      kind: try value.required("kind").choice(ActorKind.self),
      aliases: try value.optional("aliases").map(Self.strings) ?? [],
      descriptions: try value.optional("descriptions").map(Self.strings) ?? [],
      identifiers: try Self.identifiers(value))
  }

  private static func identifiers(
    _ value: JSONCursor
  ) throws(GraphDocumentError) -> [String: String] {
    var identifiers: [String: String] = [:]
    for (key, member) in try value.optional("identifiers")?.members() ?? [] {
      identifiers[key] = try member.string()
    }
    return identifiers
  }

  static func strings(_ value: JSONCursor) throws(GraphDocumentError) -> [String] {
    try value.map { element throws(GraphDocumentError) in try element.string() }
  }

  private func mention(_ value: JSONCursor) throws(GraphDocumentError) -> Mention {
    let article = try article(named: value.required("article"))
    return Mention(
      article: article.id, span: try span(of: value, upTo: article.length),
      form: try value.required("form").choice(MentionForm.self))
  }

  func statement(_ value: JSONCursor) throws(GraphDocumentError) -> Statement {
    Statement(
      relation: try value.required("relation").choice(Relation.self),
      source: try actor(named: value.required("source")),
      target: try actor(named: value.required("target")),
      event: try value.optional("event").map(event),
      status: try value.required("status").choice(Status.self),
      date: try value.optional("date").map(dates),
      attribution: try value.optional("attribution")?.map(attribution) ?? [],
      role: try value.optional("role")?.string(),
      share: try value.optional("share")?.share(),
      rule: try value.required("rule").string(),
      stage: try value.optional("stage")?.choice(Stage.self),
      confidence: try value.optional("confidence")?.percent() ?? 100,
      possible: try value.optional("possible")?.bool() ?? false,
      evidence: try evidence(value.required("evidence")))
  }

  private func event(_ value: JSONCursor) throws(GraphDocumentError) -> Event {
    let text = try value.string()
    guard let event = Event(text) else {
      throw value.error("\"\(text)\" is no event; write TYPE or TYPE/mode, such as ACCUSE/allege")
    }
    return event
  }

  func dates(_ value: JSONCursor) throws(GraphDocumentError) -> DayRange {
    let range = DayRange(
      start: try value.optional("start")?.day(), end: try value.optional("end")?.day())
    if let start = range.start, let end = range.end, end < start {
      throw value.error("the interval ends on \(end), before it starts on \(start)")
    }
    return range
  }

  private func attribution(_ value: JSONCursor) throws(GraphDocumentError) -> Attribution {
    Attribution(
      text: try value.required("text").string(),
      actor: try value.optional("actor").map(actor(named:)),
      anonymous: try value.optional("anonymous")?.bool() ?? false)
  }

  private func evidence(_ value: JSONCursor) throws(GraphDocumentError) -> Evidence {
    let article = try article(named: value.required("article"))
    let sentence = try span(of: value, upTo: article.length)
    return Evidence(
      article: article.id, span: sentence, text: try value.required("text").string(),
      source: try pair(value.optional("source"), within: sentence),
      target: try pair(value.optional("target"), within: sentence),
      cue: try pair(value.optional("cue"), within: sentence))
  }
}

/// References and spans.
extension GraphReader {
  /// The id and the length of an article that has to be there; 0 for an unknown length.
  private func article(
    named value: JSONCursor
  ) throws(GraphDocumentError) -> (id: String, length: Int) {
    let id = try value.string()
    guard let articles else { return (id, 0) }
    guard let article = articles[id] else {
      throw value.error("the document has no article \"\(id)\"; add it to \"articles\"")
    }
    return (article.id, article.length)
  }

  private func actor(named value: JSONCursor) throws(GraphDocumentError) -> String {
    let id = try value.string()
    guard let actors else { return id }
    guard let index = actors.firstIndex(of: id) else {
      throw value.error("the document has no actor \"\(id)\"; add it to \"actors\"")
    }
    return actors[index]
  }

  /// The span of `start` and `end`, inside a length where that is known.
  func span(
    of value: JSONCursor, upTo length: Int = 0
  ) throws(GraphDocumentError) -> Range<Int> {
    let end = try value.required("end")
    let (lower, upper) = (try value.required("start").count(), try end.count())
    guard lower <= upper else {
      throw end.error("the span ends at \(upper), before its start \(lower)")
    }
    guard length == 0 || upper <= length else {
      throw end.error("the span ends at \(upper), but the article has \(length) characters")
    }
    return lower..<upper
  }

  private func pair(
    _ value: JSONCursor?, within sentence: Range<Int>
  ) throws(GraphDocumentError) -> Range<Int>? {
    guard let value else { return nil }
    let bounds = try value.map { bound throws(GraphDocumentError) in try bound.count() }
    guard bounds.count == 2 else {
      throw value.error("expected a start and an end, found \(bounds.count) numbers")
    }
    guard bounds[0] <= bounds[1] else {
      throw value.error("the span ends at \(bounds[1]), before its start \(bounds[0])")
    }
    guard sentence.lowerBound <= bounds[0], bounds[1] <= sentence.upperBound else {
      throw value.error("the span \(bounds[0])–\(bounds[1]) lies outside its sentence")
    }
    return bounds[0]..<bounds[1]
  }
}
