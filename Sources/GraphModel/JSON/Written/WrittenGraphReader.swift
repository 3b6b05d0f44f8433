/// Reads a graph document that this program has written: the keys in their order and none besides.
///
/// The bytes may come in parts, so that a large document is never whole in memory. Whatever deviates,
/// valid or not, is left to ``GraphDocumentReader``.
struct WrittenGraphReader {
  private var scanner: WrittenScanner
  private let next: () throws -> [UInt8]
  private var isAtEnd = false
  private var graph = Graph()
  private var records = WrittenRecords()

  /// Reads the parts of a document as they stand.
  ///
  /// - Parameters:
  ///   - first: The first bytes; a byte order mark is passed over.
  ///   - next: Gives the bytes that come next, and none at the end.
  /// - Returns: The graph, or nil where the document is not as this program writes it.
  /// - Throws: What `next` throws.
  static func graph(
    first: consuming [UInt8] = [], next: @escaping () throws -> [UInt8] = { [] }
  ) throws -> Graph? {
    var reader = WrittenGraphReader(scanner: WrittenScanner(bytes: first), next: next)
    do {
      try reader.read()
    } catch is WrittenDeviation {
      return nil
    }
    return reader.graph
  }

  private init(scanner: WrittenScanner, next: @escaping () throws -> [UInt8]) {
    self.scanner = scanner
    self.next = next
  }

  private mutating func read() throws {
    let keys = records.keys
    while scanner.bytes.count < 3, !isAtEnd { try readMore() }
    if scanner.bytes.starts(with: [0xEF, 0xBB, 0xBF]) { scanner.position = 3 }
    try whole { reader throws(WrittenDeviation) in
      try reader.scanner.take(UInt8(ascii: "{"))
      try reader.scanner.key(keys.format)
      guard try reader.scanner.string() == GraphWriter.format else { throw .other }
      try reader.scanner.take(UInt8(ascii: ","))
    }
    try elements(keys.articles) { reader throws(WrittenDeviation) in
      reader.graph.articles.append(try reader.records.article(&reader.scanner))
    }
    try comma()
    try elements(keys.actors) { reader throws(WrittenDeviation) in
      reader.graph.actors.append(try reader.records.actor(&reader.scanner))
    }
    try comma()
    try elements(keys.statements) { reader throws(WrittenDeviation) in
      reader.graph.statements.append(try reader.records.statement(&reader.scanner))
    }
    if try whole({ reader throws(WrittenDeviation) in try reader.scanner.peek() })
      == UInt8(ascii: ",")
    {
      try comma()
      try elements(keys.ties) { reader throws(WrittenDeviation) in
        try reader.records.skipTie(&reader.scanner)
      }
    }
    try whole { reader throws(WrittenDeviation) in try reader.scanner.take(UInt8(ascii: "}")) }
    try end()
  }

  private mutating func comma() throws {
    try whole { reader throws(WrittenDeviation) in try reader.scanner.take(UInt8(ascii: ",")) }
  }

  /// Checks that nothing but space follows.
  private mutating func end() throws {
    repeat {
      scanner.skipSpace()
      guard scanner.position == scanner.bytes.count else { throw WrittenDeviation.other }
      try readMore()
    } while !isAtEnd
  }

  // MARK: Parts

  private mutating func readMore() throws {
    let bytes = try next()
    isAtEnd = bytes.isEmpty
    scanner.append(bytes)
  }

  /// Reads something that has to be whole, from its beginning again where the bytes end within it.
  private mutating func whole<Value>(
    _ read: (inout WrittenGraphReader) throws(WrittenDeviation) -> Value
  ) throws -> Value {
    while true {
      let start = scanner.position
      do throws(WrittenDeviation) {
        return try read(&self)
      } catch {
        guard error == .end, !isAtEnd else { throw WrittenDeviation.other }
        scanner.position = start
      }
      try readMore()
    }
  }

  /// Reads an array whose elements are kept as soon as they are whole.
  private mutating func elements(
    _ key: [UInt8], _ add: (inout WrittenGraphReader) throws(WrittenDeviation) -> Void
  ) throws {
    try whole { reader throws(WrittenDeviation) in
      try reader.scanner.key(key)
      try reader.scanner.take(UInt8(ascii: "["))
    }
    var isFirst = true
    while try whole({ reader throws(WrittenDeviation) in
      if try reader.scanner.peek() == UInt8(ascii: "]") {
        reader.scanner.position += 1
        return false
      }
      if !isFirst { try reader.scanner.take(UInt8(ascii: ",")) }
      try add(&reader)
      return true
    }) { isFirst = false }
  }
}
