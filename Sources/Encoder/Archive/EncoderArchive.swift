internal import Language

/// The one file that an encoder is converted into and run from.
///
/// It is a `ModelArchive` with the sections `identity` and `config.json` (JSON), `vocabulary` (an
/// `IdentifierTable` from the hashes of the pieces to their numbers), and one for each tensor under
/// its published name: 32-bit floats, row by row.
struct EncoderArchive: Sendable {
  let archive: ModelArchive
  let shape: EncoderShape
  /// The SHA-256 of the weights as they were published.
  let sha256: String
  /// The bytes of the longest piece of the vocabulary.
  let longestPiece: Int

  static let vocabulary = "vocabulary"
  private static let identity = "identity"
  private static let config = "config.json"

  /// The path of the file.
  var path: String { archive.file.path }

  /// Opens a converted encoder and checks all of it.
  ///
  /// - Throws: `ModelError` when the file is missing, damaged or of another kind.
  init(at path: String) throws {
    do { archive = try ModelArchive(at: path) } catch let error as ModelError {
      throw error.problem == .missing ? Self.missing(path) : error
    }
    let identity = try JSONValue(parsing: archive.text(of: Self.identity), file: path)
    guard let sha256 = identity["sha256"]?.string, let longest = identity["longestPiece"]?.int,
      (1...1024).contains(longest)
    else {
      throw ModelError(.malformed, in: path, "this is no encoder; install the model again")
    }
    self.sha256 = sha256
    longestPiece = longest
    shape = try EncoderShape(
      JSONValue(parsing: archive.text(of: Self.config), file: path), file: path)
    for (name, axes) in shape.tensors {
      guard try archive.range(of: name).count == 4 * axes.reduce(1, *) else {
        throw ModelError(.corrupt, in: path, "'\(name)' does not fit; install the model again")
      }
    }
  }

  /// A tensor's numbers, row by row.
  ///
  /// - Throws: `ModelError` when there is no such tensor.
  func lanes(of name: String) throws -> [Lanes] {
    let range = try archive.range(of: name)
    return archive.file.lanes(at: range.lowerBound, count: range.count / 64)
  }

  /// Converts the folder of a published encoder.
  ///
  /// - Parameters:
  ///   - folder: The folder with `config.json`, `vocab.txt` and `model.safetensors`.
  ///   - path: The file to write; it is replaced as a whole, or not at all.
  ///   - expected: The SHA-256 that the weights must have.
  ///   - sha256: The SHA-256 of some bytes, in lower-case hexadecimal.
  /// - Throws: `ModelError` that names the file and what to do.
  static func convert(
    folder: String, to path: String, expected: String, sha256: ([UInt8]) -> String
  ) throws {
    let weights = try SafetensorsFile(at: "\(folder)/model.safetensors")
    guard sha256(weights.bytes) == expected else {
      throw ModelError(
        .corrupt, in: "\(folder)/model.safetensors",
        "the file is not the one that was published; get the encoder again")
    }
    let config = try MappedFile(at: "\(folder)/config.json")
    let text = String(decoding: config.bytes(0..<config.count), as: UTF8.self)
    let shape = try EncoderShape(
      JSONValue(parsing: text, file: config.path), file: config.path)
    let pieces = try pieces(in: "\(folder)/vocab.txt", count: shape.pieceCount)
    var writer = ModelArchiveWriter()
    writer.add(Self.identity, Array(identity(expected, pieces).encoded.utf8))
    writer.add(Self.config, Array(text.utf8))
    writer.add(
      vocabulary,
      IdentifierTable.encoded(
        pieces.enumerated().map { (id: StringID(hashOf: $1[...]).value, value: $0) }))
    for (name, axes) in shape.tensors {
      writer.add(name, try weights.floatBytes(of: name, shape: axes))
    }
    try writer.write(to: path)
  }

  private static func identity(_ sha256: String, _ pieces: [[UInt8]]) -> JSONValue {
    .object([
      .init(key: "sha256", value: .string(sha256)),
      .init(key: "longestPiece", value: .number(Double(pieces.map(\.count).max() ?? 0))),
    ])
  }

  /// The pieces of a vocabulary, one a line, in the order of their numbers.
  private static func pieces(in path: String, count: Int) throws -> [[UInt8]] {
    let file = try MappedFile(at: path)
    let lines = file.bytes(0..<file.count).split(
      separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    let pieces = lines.prefix(count).map(Array.init)
    guard pieces.count == count, !pieces.contains([]), lines.dropFirst(count).allSatisfy(\.isEmpty),
      Set(pieces.map { StringID(hashOf: $0[...]) }).count == count
    else {
      throw ModelError(.malformed, in: path, "it has not \(count) pieces; get the encoder again")
    }
    return pieces
  }

  private static func missing(_ path: String) -> ModelError {
    ModelError(
      .missing, in: path,
      "the encoder is not installed; run 'actorgraph model install', or go with a smaller one or "
        + "without: '--encoder small', '--encoder none'")
  }
}
