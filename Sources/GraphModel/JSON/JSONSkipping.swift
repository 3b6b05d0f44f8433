/// Values that are checked but not kept.
extension JSONParser {
  /// Passes over a value that is as valid as one that is read.
  mutating func skip(depth: Int) throws(JSONSyntaxError) {
    skipSpace()
    switch peek {
    case UInt8(ascii: "{"):
      try enter(depth + 1)
      if closes(with: UInt8(ascii: "}")) { return }
      var keys: [JSONMember] = []
      keys.reserveCapacity(10)
      var known = JSONKeys()
      repeat {
        keys.append(JSONMember(try key(after: &known, keys), JSONValue(.null)))
        try skip(depth: depth + 1)
      } while try continues(before: UInt8(ascii: "}"))
    case UInt8(ascii: "["):
      try enter(depth + 1)
      if closes(with: UInt8(ascii: "]")) { return }
      repeat {
        try skip(depth: depth + 1)
      } while try continues(before: UInt8(ascii: "]"))
    default: _ = try value(depth: depth)
    }
  }
}
