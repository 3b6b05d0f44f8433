internal import Language

/// The one file that an encoder is converted into and run from.
public enum EncoderFile {
  /// The version of the format; a file of another version must be converted again.
  public static var version: Int { 1 }

  /// What a converted encoder is.
  public struct Description: Hashable, Sendable {
    /// The numbers of a row.
    public let width: Int
    /// The layers of the network.
    public let layerCount: Int
    /// The pieces of the vocabulary.
    public let pieceCount: Int
    /// The length of the file in bytes.
    public let byteCount: Int
  }

  /// Converts the folder of a published encoder into one file that is used in place.
  ///
  /// - Parameters:
  ///   - folder: The path of the folder with `config.json`, `vocab.txt` and `model.safetensors`.
  ///   - path: The path of the file to write; it is replaced as a whole, or not at all.
  ///   - expected: The SHA-256 that `model.safetensors` must have.
  ///   - sha256: The SHA-256 of some bytes, in lower-case hexadecimal.
  /// - Throws: `ModelError` that names the file of the folder and what to do.
  /// - Complexity: O(*n*) in the size of the folder; about a second.
  public static func convert(
    folder: String, to path: String, expected: String, sha256: ([UInt8]) -> String
  ) throws {
    try EncoderArchive.convert(folder: folder, to: path, expected: expected, sha256: sha256)
  }

  /// Checks a converted file and says what it is.
  ///
  /// - Throws: `ModelError` when the file is missing, damaged or of another kind.
  /// - Complexity: O(*n*) in the length of the file; a few hundredths of a second.
  public static func description(at path: String) throws -> Description {
    let encoder = try EncoderArchive(at: path)
    return Description(
      width: encoder.shape.width, layerCount: encoder.shape.layerCount,
      pieceCount: encoder.shape.pieceCount, byteCount: encoder.archive.file.count)
  }
}
