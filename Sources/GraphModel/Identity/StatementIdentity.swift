/// The ids of statements.
package enum StatementIdentity {
  /// How many hexadecimal digits an id has.
  static let length = 16

  /// What an id is made from: the statement as one line of JSON, without its id,
  /// confidence and whether it is only possible.
  package static func content(of statement: Statement) -> String {
    String(decoding: StatementLine(statement).bytes, as: UTF8.self)
  }
}

/// The SHA-256 of a statement's content.
struct StatementDigest {
  private let words: SHA256.Words

  init(_ statement: Statement) {
    words = SHA256.words(StatementLine(statement).bytes)
  }

  /// The digest as 64 lower-case hexadecimal digits, the id of a statement whose head another shares.
  var hex: String { words.hex }

  /// The first 64 bits.
  var head: UInt64 { words.head }

  /// The 16 hexadecimal digits of the first 64 bits, the id of nearly every statement.
  static func id(fromHead head: UInt64) -> String { SHA256.hex(of: head) }

  /// The first 64 bits of the digest that an id shows, or nil where it is no such id.
  static func head(ofID id: String) -> UInt64? {
    let digits = id.utf8.span
    guard digits.count >= StatementIdentity.length else { return nil }
    var head: UInt64 = 0
    for place in 0..<StatementIdentity.length {
      let byte = digits[place]
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): head = head << 4 | UInt64(byte - 0x30)
      case UInt8(ascii: "a")...UInt8(ascii: "f"): head = head << 4 | UInt64(byte - 0x57)
      default: return nil
      }
    }
    return head
  }
}
