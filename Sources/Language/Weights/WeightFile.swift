/// A file of named tensors with a few facts about them: learned weights of our own.
///
/// Layout, all numbers little-endian: the magic `AGW1`; the length of the header as 32-bit number;
/// the header, a JSON object `{"tensors": [{"name", "dtype", "shape", "offset", "bytes"}, …],
/// "meta": {…}}` that is filled up with spaces so that the data begin at a multiple of 64 bytes; the
/// data. An `offset` counts from the beginning of the data and is a multiple of 64; a tensor is
/// stored row by row, its `dtype` being `f32`, `f16` or `i8`. `meta.sha256` is the SHA-256 of
/// everything after the header. `Training/weights.py` writes such files.
public struct WeightFile: Sendable {
  /// What a tensor is and where its numbers lie.
  public struct Tensor: Hashable, Sendable {
    /// The kind of its numbers.
    public let type: NumberType
    /// The lengths of its axes.
    public let shape: [Int]
    /// Its bytes in the file.
    let bytes: Range<Int>

    /// The count of its numbers.
    public var count: Int { bytes.count / type.byteCount }
  }

  /// The kinds of numbers.
  public enum NumberType: String, Hashable, Sendable {
    /// 32-bit floats of IEEE 754.
    case float32 = "f32"
    /// 16-bit floats of IEEE 754.
    case float16 = "f16"
    /// 8-bit whole numbers with sign.
    case int8 = "i8"

    /// The bytes of one number.
    var byteCount: Int {
      switch self {
      case .float32: 4
      case .float16: 2
      case .int8: 1
      }
    }
  }

  /// The path, or what messages call the file.
  public var name: String { file.path }
  /// The tensors by name.
  public let tensors: [String: Tensor]
  private let meta: JSONValue
  private let file: MappedFile

  /// Opens a file and checks all of it.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - sha256: The SHA-256 of some bytes, in lower-case hexadecimal.
  /// - Throws: ``ModelError`` when the file is missing, of another kind, truncated or damaged.
  /// - Complexity: O(*n*) in the length of the file; every byte of the data enters the hash.
  public init(fileAt path: String, sha256: ([UInt8]) -> String) throws {
    let file = try MappedFile(at: path)
    try self.init(file) { $0.meta["sha256"]?.string == sha256(file.bytes($0.end..<file.count)) }
  }

  /// Opens a file that is in memory already.
  ///
  /// - Parameters:
  ///   - bytes: What the file holds.
  ///   - name: What messages call it.
  ///   - sha256: The SHA-256 of some bytes, in lower-case hexadecimal; nil for bytes that are whole, as
  ///     those of the program itself.
  /// - Throws: ``ModelError`` when the bytes are of another kind, truncated or damaged.
  /// - Complexity: O(*n*) in the number of bytes.
  public init(bytes: [UInt8], name: String, sha256: (([UInt8]) -> String)?) throws {
    let file = MappedFile(bytes, name: name)
    try self.init(file) { header in
      guard let sha256 else { return true }
      return header.meta["sha256"]?.string == sha256(file.bytes(header.end..<file.count))
    }
  }

  private init(_ file: MappedFile, isWhole: (WeightFileHeader) -> Bool) throws {
    let header = try WeightFileHeader(file)
    guard isWhole(header) else {
      throw ModelError(
        .corrupt, in: file.path, "the data do not have the SHA-256 of the header; get it again")
    }
    self.file = file
    tensors = header.tensors
    meta = header.meta
  }

  /// A fact of `meta` that is a text.
  public func text(_ key: String) -> String? { meta[key]?.string }

  /// A fact of `meta` that is a number.
  public func number(_ key: String) -> Double? { meta[key]?.double }

  /// A fact of `meta` that is a list of texts.
  public func texts(_ key: String) -> [String]? { meta[key]?.strings }

  /// A fact of `meta` that is a list of numbers.
  public func numbers(_ key: String) -> [Double]? {
    guard let items = meta[key]?.array else { return nil }
    let numbers = items.compactMap(\.double)
    return numbers.count == items.count ? numbers : nil
  }

  /// The numbers of a tensor of 32-bit or 16-bit floats, row by row.
  ///
  /// - Parameters:
  ///   - name: Its name.
  ///   - shape: The lengths that its axes must have.
  /// - Returns: A copy of them.
  /// - Throws: ``ModelError`` when there is no such tensor, or one of another shape or kind.
  public func floats(_ name: String, shape: [Int]) throws -> [Float] {
    let tensor = try tensor(name, shape: shape)
    switch tensor.type {
    case .float32: return file.floats(at: tensor.bytes.lowerBound, count: tensor.count)
    case .float16:
      return stride(from: tensor.bytes.lowerBound, to: tensor.bytes.upperBound, by: 2).map {
        Self.float(halfBits: UInt32(file.number16(at: $0)))
      }
    case .int8: throw unexpected(name, "holds no floats")
    }
  }

  /// The numbers of a tensor of 8-bit numbers, row by row.
  ///
  /// - Parameters:
  ///   - name: Its name.
  ///   - shape: The lengths that its axes must have.
  /// - Returns: A copy of them.
  /// - Throws: ``ModelError`` when there is no such tensor, or one of another shape or kind.
  public func int8s(_ name: String, shape: [Int]) throws -> [Int8] {
    let tensor = try tensor(name, shape: shape)
    guard tensor.type == .int8 else { throw unexpected(name, "holds no 8-bit numbers") }
    return file.bytes(tensor.bytes).map { Int8(bitPattern: $0) }
  }

  private func tensor(_ name: String, shape: [Int]) throws -> Tensor {
    guard let tensor = tensors[name] else { throw unexpected(name, "is missing") }
    guard tensor.shape == shape else {
      throw unexpected(name, "has the shape \(tensor.shape), not \(shape)")
    }
    return tensor
  }

  private func unexpected(_ tensor: String, _ what: String) -> ModelError {
    ModelError(
      .malformed, in: name, "the tensor '\(tensor)' \(what); get the file of this version")
  }

  /// The value of a 16-bit float, whose subnormal numbers are whole multiples of 2⁻²⁴.
  private static func float(halfBits bits: UInt32) -> Float {
    let (exponent, fraction) = (bits >> 10 & 31, bits & 0x3FF)
    let magnitude: Float =
      switch exponent {
      case 0: Float(fraction) / 16_777_216
      case 31: fraction == 0 ? .infinity : .nan
      default: Float(bitPattern: (exponent + 112) << 23 | fraction << 13)
      }
    return bits & 0x8000 == 0 ? magnitude : -magnitude
  }
}
