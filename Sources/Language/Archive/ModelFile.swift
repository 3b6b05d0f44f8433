/// The one file that a language pipeline is converted into and run from.
public enum ModelFile {
  /// The version of the format; a file of another version must be converted again.
  public static var version: Int { ModelArchive.version }

  /// What a converted pipeline is.
  public struct Description: Hashable, Sendable {
    /// The language's code: `en`.
    public let language: String
    /// The pipeline's name without the language: `core_web_md`.
    public let name: String
    /// The pipeline's version: `3.8.0`.
    public let version: String
    /// The licence under which it was published.
    public let license: String
    /// The steps that it takes, in their order.
    public let components: [String]
    /// The number of words that have a vector.
    public let vectorCount: Int
    /// Whether its files were those of a known publication when it was converted.
    public let isVerified: Bool
    /// The length of the file in bytes.
    public let byteCount: Int
  }

  /// Converts the folder of a spaCy v3 pipeline into one file.
  ///
  /// The files of a pipeline in ``PublishedPipeline/all`` must be those that were published. The
  /// file is replaced as a whole, or not at all.
  ///
  /// - Parameters:
  ///   - folder: The path of the pipeline's folder, the one with `config.cfg`.
  ///   - path: The path of the file to write.
  ///   - sha256: The SHA-256 of some bytes, in lower-case hexadecimal.
  /// - Throws: ``ModelError`` that names the file of the folder and what to do.
  /// - Complexity: O(*n*) in the size of the folder; about a second for a medium pipeline.
  public static func convert(
    folder: String, to path: String, sha256: ([UInt8]) -> String
  ) throws {
    try PipelineConversion.convert(folder: folder, to: path, sha256: sha256)
  }

  /// Checks a converted file and says what it is.
  ///
  /// - Throws: ``ModelError`` when the file is missing, damaged or of another kind.
  /// - Complexity: O(*n*) in the length of the file; a few milliseconds.
  public static func description(at path: String) throws -> Description {
    let model = try PipelineModel(at: path)
    let identity = try JSONValue(parsing: model.archive.text(of: "identity"), file: path)
    return Description(
      language: model.language,
      name: identity["name"]?.string ?? "",
      version: identity["version"]?.string ?? "",
      license: identity["license"]?.string ?? "",
      components: model.componentNames,
      vectorCount: try model.vectors().wordCount,
      isVerified: identity["verified"]?.bool ?? false,
      byteCount: model.archive.file.count)
  }
}
