/// A fast 64-bit checksum that notices damage; it does not protect from an attacker.
///
/// Eight lanes take one word each of every block of 64 bytes. A step of a lane (exclusive or,
/// multiplication by an odd number, rotation) can be undone, so a change within one word always
/// changes the result.
enum BlockChecksum {
  private static let lanes = 8
  private static let multiplier: UInt64 = 0x9E37_79B9_7F4A_7C15

  /// The checksum of bytes.
  static func of(_ bytes: [UInt8]) -> UInt64 {
    let whole = bytes.count & ~7
    let words = stride(from: 0, to: whole, by: 8).map { start in
      (0..<8).reduce(UInt64(0)) { $0 | UInt64(bytes[start + $1]) << UInt64(8 * $1) }
    }
    return of(words.span, rest: Array(bytes[whole...]))
  }

  /// The checksum of little-endian words and the up to seven bytes that follow them.
  static func of(_ words: Span<UInt64>, rest: [UInt8]) -> UInt64 {
    var state = SIMD8<UInt64>(1, 2, 3, 4, 5, 6, 7, 8)
    let blocks = words.count / lanes
    for block in 0..<blocks {
      let start = block * lanes
      let next = SIMD8(
        words[start], words[start + 1], words[start + 2], words[start + 3],
        words[start + 4], words[start + 5], words[start + 6], words[start + 7])
      state = step(state, next)
    }
    var result = UInt64(words.count) &* 8 &+ UInt64(rest.count)
    for lane in 0..<lanes { result = fold(result, state[lane]) }
    for index in blocks * lanes..<words.count { result = fold(result, words[index]) }
    for byte in rest { result = fold(result, UInt64(byte)) }
    return result
  }

  @inline(__always)
  private static func step(_ state: SIMD8<UInt64>, _ next: SIMD8<UInt64>) -> SIMD8<UInt64> {
    let mixed = (state ^ next) &* SIMD8(repeating: multiplier)
    return mixed &<< 29 | mixed &>> 35
  }

  private static func fold(_ result: UInt64, _ word: UInt64) -> UInt64 {
    let mixed = (result ^ word) &* multiplier
    return mixed << 29 | mixed >> 35
  }
}
