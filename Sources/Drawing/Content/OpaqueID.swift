/// Names that are safe in every format, made from ids that may hold anything.
enum OpaqueID {
  /// An id as letters, digits, `-` and `_` alone; different ids stay different.
  ///
  /// Anything else becomes its code point between underscores. Very long ids become their hash.
  static func ascii(_ id: String) -> String {
    var result = ""
    for scalar in id.unicodeScalars {
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9", "-": result.unicodeScalars.append(scalar)
      default: result += "_\(String(scalar.value, radix: 16))_"
      }
    }
    return result.utf8.count <= 80 ? result : "_h\(hash(id))_"
  }

  /// The 64-bit hash of Fowler, Noll and Vo (FNV-1a) as 16 hexadecimal digits.
  static func hash(_ text: String) -> String {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in text.utf8 {
      hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
    }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
