/// The header of a ``WeightFile``, with every bound checked.
struct WeightFileHeader {
  let tensors: [String: WeightFile.Tensor]
  /// An object.
  let meta: JSONValue
  /// The byte of the file at which the data begin.
  let end: Int

  private static let magic = 0x3157_4741  // "AGW1"
  private static let alignment = 64

  /// Reads the header of a file.
  ///
  /// - Throws: ``ModelError`` when it is no such file, truncated, or says what cannot be.
  init(_ file: MappedFile) throws {
    guard file.count >= 8 else { throw Self.truncated(file) }
    guard file.number32(at: 0) == Self.magic else {
      throw ModelError(.malformed, in: file.path, "this is no file of weights; name another one")
    }
    let length = file.number32(at: 4)
    guard length <= file.count - 8 else { throw Self.truncated(file) }
    end = 8 + length
    guard end % Self.alignment == 0,
      let text = String(validating: file.bytes(8..<end), as: UTF8.self)
    else { throw Self.malformed(file, "its header is no aligned UTF-8") }
    let header = try JSONValue(parsing: text, file: file.path)
    guard let list = header["tensors"]?.array, let meta = header["meta"], meta.members != nil
    else { throw Self.malformed(file, "its header lacks 'tensors' or 'meta'") }
    self.meta = meta
    var tensors: [String: WeightFile.Tensor] = [:]
    for entry in list {
      guard let name = entry["name"]?.string, tensors[name] == nil else {
        throw Self.malformed(file, "a tensor has no name, or that of another")
      }
      tensors[name] = try Self.tensor(entry, named: name, in: file, dataStart: end)
    }
    self.tensors = tensors
  }

  private static func tensor(
    _ entry: JSONValue, named name: String, in file: MappedFile, dataStart: Int
  ) throws -> WeightFile.Tensor {
    guard let type = entry["dtype"]?.string.flatMap(WeightFile.NumberType.init),
      let axes = entry["shape"]?.array, let offset = entry["offset"]?.int,
      let byteCount = entry["bytes"]?.int
    else { throw malformed(file, "the entry of the tensor '\(name)' is incomplete") }
    let shape = axes.compactMap(\.int)
    guard shape.count == axes.count, let size = size(of: shape, type), size == byteCount,
      offset >= 0, offset % alignment == 0
    else { throw malformed(file, "the entry of the tensor '\(name)' contradicts itself") }
    guard offset <= file.count - dataStart, byteCount <= file.count - dataStart - offset else {
      throw truncated(file)
    }
    let start = dataStart + offset
    return WeightFile.Tensor(type: type, shape: shape, bytes: start..<start + byteCount)
  }

  /// The bytes of a tensor, or nil when the shape is impossible.
  private static func size(of shape: [Int], _ type: WeightFile.NumberType) -> Int? {
    var size = type.byteCount
    for axis in shape {
      let (product, overflows) = size.multipliedReportingOverflow(by: axis)
      guard axis >= 0, !overflows else { return nil }
      size = product
    }
    return size
  }

  private static func truncated(_ file: MappedFile) -> ModelError {
    ModelError(.truncated, in: file.path, "the file is incomplete; get it again")
  }

  private static func malformed(_ file: MappedFile, _ what: String) -> ModelError {
    ModelError(.malformed, in: file.path, "\(what); get the file again")
  }
}
