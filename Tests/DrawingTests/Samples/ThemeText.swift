/// Theme documents for tests.
enum ThemeText {
  /// A document with some members after the format.
  static func document(_ members: String) -> [UInt8] {
    Array("{\n\"format\": \"actorgraph-theme/1\",\n\(members)\n}".utf8)
  }
}
