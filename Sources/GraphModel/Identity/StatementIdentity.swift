/// The ids of statements.
package enum StatementIdentity {
  /// How many hexadecimal digits an id has.
  static let length = 16

  /// What an id is made from: the statement as one line of JSON, without its id.
  package static func content(of statement: Statement) -> String {
    String(decoding: StatementLine(statement).bytes, as: UTF8.self)
  }

  /// Cuts digests to 16 digits, except those that would then be the same as another.
  ///
  /// Which digests stay long depends on their set alone, not on their order.
  static func shortest(_ digests: [String]) -> [String] {
    let owners = Dictionary(grouping: Set(digests)) { String($0.prefix(length)) }
    return digests.map { digest in
      let short = String(digest.prefix(length))
      return owners[short, default: []].count > 1 ? digest : short
    }
  }
}

/// The SHA-256 of a statement's content.
struct StatementDigest: Hashable {
  private let words: SHA256.Words

  init(_ statement: Statement) {
    words = SHA256.words(StatementLine(statement).bytes)
  }

  /// The digest as 64 lower-case hexadecimal digits.
  var hex: String { words.hex }
}
