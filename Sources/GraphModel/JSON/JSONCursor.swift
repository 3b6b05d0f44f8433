/// A value of a document together with the path that leads to it.
struct JSONCursor {
  let value: JSONValue
  private let parent: JSONPlace?
  private let step: JSONStep
  /// The place of an array or object, which the paths of what it holds share.
  private let own: JSONPlace?

  /// A document's outermost value.
  init(root value: JSONValue) {
    self.init(value, below: nil, .root)
  }

  /// A value below another, or below nothing.
  init(_ value: JSONValue, below parent: JSONPlace?, _ step: JSONStep) {
    self.value = value
    self.parent = parent
    self.step = step
    own = value.isContainer ? JSONPlace(parent, step) : nil
  }

  private func child(_ value: JSONValue, _ step: JSONStep) -> JSONCursor {
    JSONCursor(value, below: own, step)
  }

  func error(_ problem: String) -> GraphDocumentError {
    GraphDocumentError(
      line: value.line, place: JSONPlace(parent, step).description, problem: problem)
  }

  func mismatch(_ expected: String) -> GraphDocumentError {
    error("expected \(expected), found \(value.kindName)")
  }

  /// Refuses the name of another format than the one wanted.
  func checkFormat(_ wanted: String) throws(GraphDocumentError) {
    let name = try string()
    guard name != wanted else { return }
    let command =
      switch name {
      case GraphWriter.format: "; it is a graph, which 'actorgraph diff' compares"
      case ComparisonDocument.format: "; it is a comparison, which 'actorgraph patch' applies"
      default: ""
      }
    throw error(
      "\"\(name)\" is not the format \"\(wanted)\" that this version reads\(command)")
  }

  /// The value of a key that has to be there.
  func required(_ key: String) throws(GraphDocumentError) -> JSONCursor {
    guard case .object = value.content else { throw mismatch("an object") }
    guard let child = value[key] else { throw error("the key \"\(key)\" is missing") }
    return self.child(child, .key(key))
  }

  /// The value of a key, or nil where it is absent or null.
  func optional(_ key: String) throws(GraphDocumentError) -> JSONCursor? {
    guard case .object = value.content else { throw mismatch("an object") }
    guard let child = value[key], child.content != .null else { return nil }
    return self.child(child, .key(key))
  }

  func members() throws(GraphDocumentError) -> [(key: String, value: JSONCursor)] {
    guard case .object(let members) = value.content else { throw mismatch("an object") }
    return members.map { ($0.key, child($0.value, .key($0.key))) }
  }

  func elements() throws(GraphDocumentError) -> [JSONCursor] {
    guard case .array(let elements) = value.content else { throw mismatch("an array") }
    return elements.indices.map { child(elements[$0], .index($0)) }
  }

  func map<Element>(
    _ read: (JSONCursor) throws(GraphDocumentError) -> Element
  ) throws(GraphDocumentError) -> [Element] {
    var list: [Element] = []
    for element in try elements() { list.append(try read(element)) }
    return list
  }

  func string() throws(GraphDocumentError) -> String {
    guard case .string(let text) = value.content else { throw mismatch("a string") }
    return text
  }

  func bool() throws(GraphDocumentError) -> Bool {
    guard case .bool(let flag) = value.content else { throw mismatch("a boolean") }
    return flag
  }

  /// A whole number from 0.
  func count() throws(GraphDocumentError) -> Int {
    guard case .integer(let number) = value.content else { throw mismatch("an integer") }
    guard number >= 0 else { throw error("expected an integer from 0, found \(number)") }
    return number
  }

  /// A whole number from 0 to 100.
  func percent() throws(GraphDocumentError) -> Int {
    let number = try count()
    guard number <= 100 else { throw error("expected a percentage from 0 to 100, found \(number)") }
    return number
  }

  /// Any number from 0 to 100.
  func share() throws(GraphDocumentError) -> Double {
    let number: Double
    switch value.content {
    case .integer(let whole): number = Double(whole)
    case .number(let fraction): number = fraction
    default: throw mismatch("a number")
    }
    guard (0...100).contains(number) else {
      throw error("expected a percentage from 0 to 100, found \(number)")
    }
    return number
  }

  func day() throws(GraphDocumentError) -> CalendarDay {
    let text = try string()
    guard let day = CalendarDay(iso8601: text) else {
      throw error("\"\(text)\" is no day of the calendar; write it as YYYY-MM-DD")
    }
    return day
  }

  /// One of an enumeration's written values.
  func choice<Choice: RawRepresentable<String> & CaseIterable>(
    _: Choice.Type
  ) throws(GraphDocumentError) -> Choice {
    let text = try string()
    guard let choice = Choice(rawValue: text) else {
      let known = Choice.allCases.map(\.rawValue).joined(separator: ", ")
      throw error("\"\(text)\" is none of \(known)")
    }
    return choice
  }
}

/// One step from a document's root to a value.
enum JSONStep: Sendable {
  case root
  case key(String)
  case index(Int)
}

/// The way from a document's root to a value: `$.statements[3].evidence`.
final class JSONPlace: Sendable, CustomStringConvertible {
  private let parent: JSONPlace?
  private let step: JSONStep

  init(_ parent: JSONPlace?, _ step: JSONStep) {
    self.parent = parent
    self.step = step
  }

  var description: String {
    let way = parent?.description ?? ""
    switch step {
    case .root: return "$"
    case .index(let index): return "\(way)[\(index)]"
    case .key(let key) where Self.isPlain(key): return "\(way).\(key)"
    case .key(let key):
      return "\(way)[\(JSONWriter.write(JSONValue(.string(key)), layout: .line))]"
    }
  }

  private static func isPlain(_ key: String) -> Bool {
    !key.isEmpty && key.utf8.allSatisfy { Character(Unicode.Scalar($0)).isASCIIWord }
  }
}

extension JSONValue {
  fileprivate var isContainer: Bool {
    switch content {
    case .array, .object: true
    default: false
    }
  }
}

extension Character {
  fileprivate var isASCIIWord: Bool { isASCII && (isLetter || isNumber || self == "_") }
}
