/// The layers of one trained network, as thinc writes them: a flat list in the order of its walk.
///
/// Format: a MessagePack map of the parallel arrays `nodes`, `attrs`, `params` and `shims`; see
/// `Model.to_dict` in `thinc/model.py`. A parameter is a NumPy array as `msgpack_numpy` writes it.
struct ThincModel: Sendable {
  /// The layers; references between them are indices into this array.
  var nodes: [Node]

  /// A layer.
  struct Node: Sendable {
    /// The layer's name, which tells what it is made of: `maxout`, `hashembed`.
    var name: String
    /// The sizes of the layer that are known: `nO`, `nI`, `nP`, `nF`.
    var dimensions: [String: Int]
    /// The layers that this one refers to by name.
    var references: [String: Int]
    /// The weights by name.
    var parameters: [String: Tensor]
    /// The settings by name.
    var attributes: [String: JSONValue]
  }

  /// A dense array of numbers in row-major order.
  struct Tensor: Sendable, Hashable {
    /// The length of each axis.
    var shape: [Int]
    /// The numbers; as many as the product of the shape.
    var values: [Float]
  }

  /// The first layer of a name.
  func node(named name: String) -> Node? { nodes.first { $0.name == name } }

  /// All layers of a name, in the order of the file.
  func nodes(named name: String) -> [Node] { nodes.filter { $0.name == name } }
}

extension ThincModel {
  /// Reads the bytes of a `model` file.
  ///
  /// - Parameters:
  ///   - bytes: The file's contents.
  ///   - file: The name for error messages.
  /// - Throws: ``ModelError`` when the file is truncated, malformed or of another kind.
  init(_ bytes: [UInt8], file: String) throws {
    let root = try MessagePackValue(bytes, file: file)
    func list(_ key: String) throws -> [MessagePackValue] {
      guard let items = root[key]?.array else {
        throw ModelError(
          .malformed, in: file, "the list '\(key)' is missing; this is no thinc model")
      }
      return items
    }
    let (descriptions, attributes, parameters) = try (list("nodes"), list("attrs"), list("params"))
    guard descriptions.count == attributes.count, descriptions.count == parameters.count else {
      throw ModelError(.malformed, in: file, "the lists of layers have different lengths")
    }
    nodes = try descriptions.indices.map { index in
      let description = descriptions[index]
      guard let name = description["name"]?.text else {
        throw ModelError(.malformed, in: file, "layer \(index) has no name")
      }
      return Node(
        name: name,
        dimensions: Self.wholeNumbers(description["dims"]),
        references: Self.wholeNumbers(description["refs"]),
        parameters: try Self.tensors(parameters[index], file: file),
        attributes: Self.settings(attributes[index]))
    }
  }

  private static func wholeNumbers(_ map: MessagePackValue?) -> [String: Int] {
    var numbers: [String: Int] = [:]
    for pair in map?.pairs ?? [] {
      if let key = pair.key.text, let value = pair.value.int { numbers[key] = value }
    }
    return numbers
  }

  private static func tensors(_ map: MessagePackValue, file: String) throws -> [String: Tensor] {
    var tensors: [String: Tensor] = [:]
    for pair in map.pairs ?? [] where pair.value != .null {
      guard let key = pair.key.text else { continue }
      tensors[key] = try Tensor(numPy: pair.value, name: key, file: file)
    }
    return tensors
  }

  /// Reads settings, each of which is MessagePack inside MessagePack; others are left out.
  private static func settings(_ map: MessagePackValue) -> [String: JSONValue] {
    var settings: [String: JSONValue] = [:]
    for pair in map.pairs ?? [] {
      guard let key = pair.key.text, let bytes = pair.value.bytes,
        let value = try? MessagePackValue(Array(bytes), file: key)
      else { continue }
      settings[key] = JSONValue(value)
    }
    return settings
  }
}

extension ThincModel.Tensor {
  /// Reads an array as `msgpack_numpy` writes it; only 32-bit little-endian floats are accepted.
  fileprivate init(numPy value: MessagePackValue, name: String, file: String) throws {
    guard let data = value["data"]?.bytes, let shape = value["shape"]?.array?.compactMap(\.int),
      value["nd"]?.bool == true
    else { throw ModelError(.malformed, in: file, "the weights '\(name)' are no array") }
    guard value["type"]?.text == "<f4" else {
      throw ModelError(
        .unsupported, in: file,
        "the weights '\(name)' are not 32-bit floats; use a pipeline that was trained on a CPU")
    }
    guard let count = Self.count(of: shape), data.count == 4 * count else {
      throw ModelError(
        .malformed, in: file, "the weights '\(name)' do not fit their shape \(shape)")
    }
    self.init(shape: shape, values: Self.floats(littleEndian: data))
  }

  /// The number of values of a shape, or nil when it is negative or beyond reason.
  static func count(of shape: [Int]) -> Int? {
    shape.reduce(1) { product, length in
      guard let product, length >= 0 else { return nil }
      let (result, overflow) = product.multipliedReportingOverflow(by: length)
      return overflow ? nil : result
    }
  }

  static func floats(littleEndian bytes: ArraySlice<UInt8>) -> [Float] {
    let start = bytes.startIndex
    return (0..<bytes.count / 4).map { index in
      let at = start + 4 * index
      let low = UInt32(bytes[at]) | UInt32(bytes[at + 1]) << 8
      return Float(bitPattern: low | UInt32(bytes[at + 2]) << 16 | UInt32(bytes[at + 3]) << 24)
    }
  }
}

extension JSONValue {
  /// Converts a MessagePack value; binary data and keys that are no strings are left out.
  init(_ value: MessagePackValue) {
    switch value {
    case .null, .bytes: self = .null
    case .bool(let value): self = .bool(value)
    case .unsigned(let value): self = .number(Double(value))
    case .signed(let value): self = .number(Double(value))
    case .double(let value): self = .number(value)
    case .string(let string): self = .string(string)
    case .array(let items): self = .array(items.map(JSONValue.init))
    case .map(let pairs):
      self = .object(
        pairs.compactMap { pair in
          pair.key.text.map { Member(key: $0, value: JSONValue(pair.value)) }
        })
    }
  }
}
