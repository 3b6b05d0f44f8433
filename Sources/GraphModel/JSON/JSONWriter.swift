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

  private init(layout: JSONLayout) {
    self.layout = layout
  }

  /// Writes a value as UTF-8, without a line break after it.
  package static func write(_ value: JSONValue, layout: JSONLayout) -> String {
    var writer = JSONWriter(layout: layout)
    writer.write(value, level: 0)
    return String(decoding: writer.output, as: UTF8.self)
  }

  private mutating func write(_ value: JSONValue, level: Int) {
    switch value.content {
    case .null: output += "null".utf8
    case .bool(let flag): output += (flag ? "true" : "false").utf8
    case .integer(let number): output += String(number).utf8
    case .number(let number): output += String(number).utf8
    case .string(let text): write(text)
    case .array(let elements):
      let items = elements.map { Item(key: nil, value: $0) }
      write(items, between: "[", "]", spread: spreads(value), level: level)
    case .object(let members):
      let items = members.map { Item(key: $0.key, value: $0.value) }
      write(items, between: "{", "}", spread: spreads(value), level: level)
    }
  }

  private struct Item {
    var key: String?
    var value: JSONValue
  }

  private mutating func write(
    _ items: [Item], between open: Unicode.Scalar, _ close: Unicode.Scalar, spread: Bool, level: Int
  ) {
    output.append(UInt8(ascii: open))
    let padded = layout == .indented && !spread && open == "{" && !items.isEmpty
    if padded { output.append(UInt8(ascii: " ")) }
    for (index, item) in items.enumerated() {
      if index > 0 {
        output.append(UInt8(ascii: ","))
        if layout == .indented, !spread { output.append(UInt8(ascii: " ")) }
      }
      if spread { breakLine(level + 1) }
      if let key = item.key {
        write(key)
        output += (layout == .indented ? ": " : ":").utf8
      }
      write(item.value, level: level + 1)
    }
    if spread { breakLine(level) }
    if padded { output.append(UInt8(ascii: " ")) }
    output.append(UInt8(ascii: close))
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
