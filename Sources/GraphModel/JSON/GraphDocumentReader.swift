/// Reads a graph document element by element, so that it is never whole in memory as JSON values.
struct GraphDocumentReader {
  /// The arrays of a document in the order in which they have to be read.
  private enum Part: String, CaseIterable {
    case articles, actors, statements
  }

  private var parser: JSONParser
  private var graph = Graph()
  private var reader = GraphReader(articles: [:], actors: [])
  private let root = JSONPlace(nil, .root)
  private var hasFormat = false
  private var finished: Set<Part> = []
  /// Where the parts begin that come before what they build on.
  private var deferred: [Part: JSONParser] = [:]

  /// Reads the parts of a document as they stand.
  static func graph(_ json: [UInt8]) throws(GraphDocumentError) -> Graph {
    var reader = GraphDocumentReader(parser: JSONParser(json))
    try reader.parsing { parser throws(JSONSyntaxError) in try parser.begin() }
    try reader.members()
    try reader.parsing { parser throws(JSONSyntaxError) in try parser.end() }
    try reader.deferredParts()
    return reader.graph
  }

  private init(parser: JSONParser) {
    self.parser = parser
  }

  /// Runs the parser, whose errors become those of the document.
  private mutating func parsing<Value>(
    _ parse: (inout JSONParser) throws(JSONSyntaxError) -> Value
  ) throws(GraphDocumentError) -> Value {
    do {
      return try parse(&parser)
    } catch {
      throw GraphDocumentError(error)
    }
  }

  private mutating func members() throws(GraphDocumentError) {
    parser.skipSpace()
    guard parser.peek == UInt8(ascii: "{") else {
      let value = try parsing { parser throws(JSONSyntaxError) in try parser.value(depth: 0) }
      throw JSONCursor(root: value).mismatch("an object")
    }
    try parsing { parser throws(JSONSyntaxError) in try parser.enter(1) }
    if parser.closes(with: UInt8(ascii: "}")) { return }
    var known = JSONKeys()
    var keys: [JSONMember] = []
    repeat {
      let key = try parsing { parser throws(JSONSyntaxError) in
        try parser.key(after: &known, keys)
      }
      keys.append(JSONMember(key, JSONValue(.null)))
      try member(key)
    } while try parsing({ parser throws(JSONSyntaxError) in
      try parser.continues(before: UInt8(ascii: "}"))
    })
  }

  private mutating func member(_ key: String) throws(GraphDocumentError) {
    if key == "format" {
      let value = try parsing { parser throws(JSONSyntaxError) in try parser.value(depth: 1) }
      try JSONCursor(value, below: root, .key(key)).checkFormat(GraphWriter.format)
      hasFormat = true
    } else if let part = Part(rawValue: key) {
      if isReady(for: part) { return try read(part) }
      deferred[part] = parser
      try skip()
    } else {
      try skip()
    }
  }

  private mutating func skip() throws(GraphDocumentError) {
    try parsing { parser throws(JSONSyntaxError) in try parser.skip(depth: 1) }
  }

  private func isReady(for part: Part) -> Bool {
    hasFormat && Part.allCases.prefix { $0 != part }.allSatisfy(finished.contains)
  }

  private mutating func deferredParts() throws(GraphDocumentError) {
    let document = JSONCursor(root: JSONValue(.object([])))
    if !hasFormat { _ = try document.required("format") }
    for part in Part.allCases where !finished.contains(part) {
      guard let start = deferred[part] else {
        _ = try document.required(part.rawValue)
        continue
      }
      parser = start
      try read(part)
    }
  }

  private mutating func read(_ part: Part) throws(GraphDocumentError) {
    switch part {
    case .articles:
      try elements(of: part) { value, graph, _ throws(GraphDocumentError) in
        graph.articles.append(try GraphReader.article(value))
      }
      reader.articles = Dictionary(
        graph.articles.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    case .actors:
      try elements(of: part) { value, graph, reader throws(GraphDocumentError) in
        graph.actors.append(try reader.describedActor(value))
      }
      reader.actors = Set(graph.actors.map(\.id))
    case .statements:
      try elements(of: part) { value, graph, reader throws(GraphDocumentError) in
        graph.statements.append(try reader.statement(value))
      }
    }
    finished.insert(part)
  }

  /// Reads an array's elements, whose ids have to be distinct.
  private mutating func elements(
    of part: Part,
    _ add: (JSONCursor, inout Graph, GraphReader) throws(GraphDocumentError) -> Void
  ) throws(GraphDocumentError) {
    parser.skipSpace()
    guard parser.peek == UInt8(ascii: "[") else {
      let value = try parsing { parser throws(JSONSyntaxError) in try parser.value(depth: 1) }
      throw JSONCursor(value, below: root, .key(part.rawValue)).mismatch("an array")
    }
    try parsing { parser throws(JSONSyntaxError) in try parser.enter(2) }
    if parser.closes(with: UInt8(ascii: "]")) { return }
    let list = JSONPlace(root, .key(part.rawValue))
    var ids: Set<String> = []
    var index = 0
    repeat {
      let value = try parsing { parser throws(JSONSyntaxError) in try parser.value(depth: 2) }
      let cursor = JSONCursor(value, below: list, .index(index))
      if let id = try cursor.optional("id") {
        let text = try id.string()
        guard ids.insert(text).inserted else { throw id.error("the id \"\(text)\" is used twice") }
      }
      try add(cursor, &graph, reader)
      index += 1
    } while try parsing({ parser throws(JSONSyntaxError) in
      try parser.continues(before: UInt8(ascii: "]"))
    })
  }
}
