/// A JSON value with the line it begins on.
///
/// Objects keep their keys in the order of the text, and integers stay apart from other numbers.
package struct JSONValue: Sendable, Equatable {
  /// What a value can be.
  package enum Content: Sendable, Equatable {
    case null
    case bool(Bool)
    case integer(Int)
    case number(Double)
    case string(String)
    case array([JSONValue])
    case object([JSONMember])
  }

  package var content: Content
  package var line: Int

  package init(_ content: Content, line: Int = 1) {
    self.content = content
    self.line = line
  }

  /// The members of an object, or none.
  package var members: [JSONMember] {
    if case .object(let members) = content { members } else { [] }
  }

  /// The elements of an array, or none.
  package var elements: [JSONValue] {
    if case .array(let elements) = content { elements } else { [] }
  }

  /// The characters of a string, or nil.
  package var string: String? {
    if case .string(let text) = content { text } else { nil }
  }

  /// The value of an object's key, or nil.
  package subscript(key: String) -> JSONValue? { members.first { $0.key == key }?.value }

  /// The kind of value with its article, for messages: `a string`.
  package var kindName: String {
    switch content {
    case .null: "null"
    case .bool: "a boolean"
    case .integer: "an integer"
    case .number: "a number that is no integer"
    case .string: "a string"
    case .array: "an array"
    case .object: "an object"
    }
  }
}

/// A key of an object with its value.
package struct JSONMember: Sendable, Equatable {
  package var key: String
  package var value: JSONValue

  package init(_ key: String, _ value: JSONValue) {
    self.key = key
    self.value = value
  }
}
