/// How a document is laid out.
public enum JSONLayout: Sendable {
  /// Two spaces a level; objects of a few scalars and short arrays on one line.
  case indented
  /// One line without a space between tokens, for JSON Lines.
  case line
}

/// Writes JSON values.
package struct JSONWriter {
  /// The longest line that an array of strings may share with its brackets, in Unicode scalars.
  static let width = 100

  private var output: [UInt8] = []
  private let layout: JSONLayout
  /// Takes what is written of a large document away.
  private var sink: (([UInt8]) -> Void)?

  private init(layout: JSONLayout) {
    self.layout = layout
  }

  /// Writes a value as UTF-8, without a line break after it.
  package static func write(_ value: JSONValue, layout: JSONLayout) -> String {
    String(decoding: bytes(of: .value(value), layout: layout), as: UTF8.self)
  }

  /// Writes a large value, of which one element at a time is made; indented, with a line break after it.
  static func bytes(of part: JSONPart, layout: JSONLayout) -> [UInt8] {
    var writer = JSONWriter(layout: layout)
    writer.write(part, level: 0)
    if layout == .indented, !part.isValue { writer.output.append(UInt8(ascii: "\n")) }
    return writer.output
  }

  /// Writes a large value as ``bytes(of:layout:)`` does, a part of the bytes at a time.
  static func write(_ part: JSONPart, layout: JSONLayout, to sink: ([UInt8]) -> Void) {
    withoutActuallyEscaping(sink) { sink in
      var writer = JSONWriter(layout: layout)
      writer.sink = sink
      writer.write(part, level: 0)
      if layout == .indented, !part.isValue { writer.output.append(UInt8(ascii: "\n")) }
      sink(writer.output)
    }
  }

  /// How many bytes are kept before they are taken away.
  private static let mostKept = 1 << 18

  private mutating func write(_ part: JSONPart, level: Int) {
    switch part {
    case .value(let value): write(value, level: level)
    case .list(let count, let element):
      let frame = Frame("[", "]", spread: layout == .indented && count > 0, level, count)
      write(frame) { writer, index in
        writer.write(element(index), level: level + 1)
        if let sink = writer.sink, writer.output.count > Self.mostKept {
          sink(writer.output)
          writer.output.removeAll(keepingCapacity: true)
        }
      }
    case .object(let members):
      let frame = Frame("{", "}", spread: layout == .indented, level, members.count)
      write(frame) { writer, index in
        writer.writeKey(members[index].key)
        writer.write(members[index].part, level: level + 1)
      }
    }
  }

  private mutating func write(_ value: JSONValue, level: Int) {
    switch value.content {
    case .null: output += "null".utf8
    case .bool(let flag): output += (flag ? "true" : "false").utf8
    case .integer(let number): output += String(number).utf8
    case .number(let number): output += String(number).utf8
    case .string(let text): write(text)
    case .array(let elements):
      write(Frame("[", "]", spread: spreads(value), level, elements.count)) { writer, index in
        writer.write(elements[index], level: level + 1)
      }
    case .object(let members):
      write(Frame("{", "}", spread: spreads(value), level, members.count)) { writer, index in
        writer.writeKey(members[index].key)
        writer.write(members[index].value, level: level + 1)
      }
    }
  }

  /// The brackets around elements or members.
  private struct Frame {
    let open: UInt8
    let close: UInt8
    /// Whether each element or member has a line of its own.
    let spread: Bool
    let level: Int
    let count: Int

    init(
      _ open: Unicode.Scalar, _ close: Unicode.Scalar, spread: Bool, _ level: Int, _ count: Int
    ) {
      self.open = UInt8(ascii: open)
      self.close = UInt8(ascii: close)
      self.spread = spread
      self.level = level
      self.count = count
    }
  }

  private mutating func write(_ frame: Frame, item: (inout JSONWriter, Int) -> Void) {
    output.append(frame.open)
    let padded =
      layout == .indented && !frame.spread && frame.open == UInt8(ascii: "{") && frame.count > 0
    if padded { output.append(UInt8(ascii: " ")) }
    for index in 0..<frame.count {
      if index > 0 {
        output.append(UInt8(ascii: ","))
        if layout == .indented, !frame.spread { output.append(UInt8(ascii: " ")) }
      }
      if frame.spread { breakLine(frame.level + 1) }
      item(&self, index)
    }
    if frame.spread { breakLine(frame.level) }
    if padded { output.append(UInt8(ascii: " ")) }
    output.append(frame.close)
  }

  private mutating func writeKey(_ key: String) {
    write(key)
    output += (layout == .indented ? ": " : ":").utf8
  }

  private mutating func breakLine(_ level: Int) {
    output.append(UInt8(ascii: "\n"))
    output.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * level))
  }

  /// Whether each element or member gets a line of its own.
  private func spreads(_ value: JSONValue) -> Bool {
    guard layout == .indented else { return false }
    switch value.content {
    case .array(let elements):
      let strings = elements.compactMap(\.string)
      guard strings.count == elements.count else { return elements.contains { !$0.isNumber } }
      return strings.reduce(0) { $0 + $1.unicodeScalars.count + 4 } > Self.width
    case .object(let members):
      return members.count > 4 || members.contains { !$0.value.isScalar }
    default: return false
    }
  }

  private mutating func write(_ text: String) { JSONText.append(text, to: &output) }
}

extension JSONValue {
  fileprivate var isNumber: Bool {
    switch content {
    case .integer, .number: true
    default: false
    }
  }

  fileprivate var isScalar: Bool {
    switch content {
    case .array, .object: false
    default: true
    }
  }
}

/// A large value whose parts are made when they are written.
enum JSONPart {
  case value(JSONValue)
  /// Objects or arrays, each made from its place in the list.
  case list(count: Int, element: (Int) -> JSONValue)
  /// Members, each on a line of its own.
  case object([(key: String, part: JSONPart)])

  /// An object or array for each record.
  static func list<Record>(_ records: [Record], _ value: @escaping (Record) -> JSONValue)
    -> JSONPart
  {
    .list(count: records.count) { value(records[$0]) }
  }

  fileprivate var isValue: Bool {
    if case .value = self { true } else { false }
  }
}
