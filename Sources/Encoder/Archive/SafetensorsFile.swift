internal import Language

/// A file of tensors as the model is published.
///
/// Format: safetensors; the length of the header (8 bytes), a JSON object of the tensors by name
/// with `dtype`, `shape` and `data_offsets`, the data.
struct SafetensorsFile {
  private let file: MappedFile
  private let header: JSONValue
  private let dataStart: Int

  /// Opens a file.
  ///
  /// - Throws: `ModelError` when it is missing, truncated or malformed.
  init(at path: String) throws {
    file = try MappedFile(at: path)
    guard file.count >= 8, file.number64(at: 0) <= UInt64(file.count - 8) else {
      throw ModelError(.truncated, in: path, "the file ends in its header; get it again")
    }
    dataStart = 8 + Int(file.number64(at: 0))
    guard let text = String(validating: file.bytes(8..<dataStart), as: UTF8.self) else {
      throw ModelError(.malformed, in: path, "the header is no UTF-8; get it again")
    }
    header = try JSONValue(parsing: text, file: path)
  }

  /// The bytes of the file, for a hash of it.
  var bytes: [UInt8] { file.bytes(0..<file.count) }

  /// The bytes of a tensor of 32-bit floats, row by row.
  ///
  /// - Throws: `ModelError` when it is missing, of another kind or shape, or outside the file.
  func floatBytes(of name: String, shape: [Int]) throws -> [UInt8] {
    guard let entry = header[name] else {
      throw ModelError(.missing, in: file.path, "there is no tensor '\(name)'; get it again")
    }
    guard entry["dtype"]?.string == "F32", entry["shape"]?.array?.map(\.int) == shape else {
      throw ModelError(
        .unsupported, in: file.path, "'\(name)' is no tensor of 32-bit floats of \(shape)")
    }
    let places = entry["data_offsets"]?.array?.compactMap(\.int) ?? []
    guard places.count == 2, places[0] >= 0, places[0] <= places[1],
      places[1] <= file.count - dataStart, places[1] - places[0] == 4 * shape.reduce(1, *)
    else {
      throw ModelError(.truncated, in: file.path, "'\(name)' is incomplete; get the file again")
    }
    return file.bytes(dataStart + places[0]..<dataStart + places[1])
  }
}
