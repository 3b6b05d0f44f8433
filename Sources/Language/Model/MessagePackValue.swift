/// A value of a MessagePack file, where maps keep their order and may have keys of any type.
enum MessagePackValue: Hashable {
  case null
  case bool(Bool)
  /// A whole number that is not negative.
  case unsigned(UInt64)
  /// A negative whole number.
  case signed(Int64)
  case double(Double)
  case string(String)
  case bytes(ArraySlice<UInt8>)
  case array([MessagePackValue])
  case map([Pair])

  /// An entry of a map.
  struct Pair: Hashable {
    let key: MessagePackValue
    let value: MessagePackValue
  }

  /// Reads data that holds exactly one value.
  ///
  /// - Parameters:
  ///   - bytes: The data.
  ///   - file: The name for error messages.
  /// - Throws: ``ModelError`` when the data is truncated, malformed or has a rest.
  init(_ bytes: [UInt8], file: String) throws {
    var reader = MessagePackReader(bytes, file: file)
    self = try reader.readValue()
    guard reader.isAtEnd else { throw reader.malformed("there is a rest") }
  }

  /// The value of a key that is a string, written as text or as binary data.
  subscript(key: String) -> MessagePackValue? {
    guard case .map(let pairs) = self else { return nil }
    return pairs.first { $0.key.text == key }?.value
  }

  /// The string, also when it was written as binary data.
  var text: String? {
    switch self {
    case .string(let string): string
    case .bytes(let bytes): String(validating: bytes, as: UTF8.self)
    default: nil
    }
  }

  /// The whole number, when it fits.
  var int: Int? {
    switch self {
    case .unsigned(let value): Int(exactly: value)
    case .signed(let value): Int(exactly: value)
    default: nil
    }
  }

  /// The number.
  var double: Double? {
    switch self {
    case .double(let value): value
    default: int.map(Double.init)
    }
  }

  /// The truth value.
  var bool: Bool? {
    if case .bool(let value) = self { value } else { nil }
  }

  /// The items of an array.
  var array: [MessagePackValue]? {
    if case .array(let items) = self { items } else { nil }
  }

  /// The entries of a map, in the order of the file.
  var pairs: [Pair]? {
    if case .map(let pairs) = self { pairs } else { nil }
  }

  /// The binary data.
  var bytes: ArraySlice<UInt8>? {
    if case .bytes(let bytes) = self { bytes } else { nil }
  }
}
