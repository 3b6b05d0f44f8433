/// The version of the program and library.
enum Version {
  /// As `MAJOR.MINOR.PATCH`.
  static let number = "0.1.0"
}
