/// The hash SHA-256 of FIPS 180-4.
package struct SHA256 {
  fileprivate var state = Words(
    a: 0x6a09_e667, b: 0xbb67_ae85, c: 0x3c6e_f372, d: 0xa54f_f53a,
    e: 0x510e_527f, f: 0x9b05_688c, g: 0x1f83_d9ab, h: 0x5be0_cd19)

  /// The digest as eight words of 32 bits.
  package struct Words: Hashable, Sendable {
    fileprivate var a, b, c, d, e, f, g, h: UInt32

    /// The digest as 64 lower-case hexadecimal digits.
    package var hex: String {
      [(a, b), (c, d), (e, f), (g, h)].map { SHA256.hex(of: UInt64($0) << 32 | UInt64($1)) }
        .joined()
    }

    /// The digest as 32 bytes.
    package var bytes: [UInt8] {
      [a, b, c, d, e, f, g, h].flatMap { word in
        [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: word >> $0) }
      }
    }

    /// The first 64 bits.
    var head: UInt64 { UInt64(a) << 32 | UInt64(b) }
  }

  /// A number as 16 lower-case hexadecimal digits.
  static func hex(of number: UInt64) -> String {
    var digits: [UInt8] = []
    digits.reserveCapacity(16)
    for place in 0..<16 {
      let digit = UInt8(truncatingIfNeeded: number &>> UInt64(60 - 4 * place) & 0xF)
      digits.append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
    }
    return String(decoding: digits, as: UTF8.self)
  }

  fileprivate init() {}

  /// The digest of some bytes as 64 lower-case hexadecimal digits.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  package static func hex(_ bytes: [UInt8]) -> String { words(bytes).hex }

  /// The digest of a text's UTF-8 as 64 lower-case hexadecimal digits.
  package static func hex(_ text: String) -> String { hex(Array(text.utf8)) }

  /// The digest of some bytes.
  package static func words(_ bytes: [UInt8]) -> Words {
    var hash = SHA256()
    let whole = bytes.count / 64 * 64
    let span = bytes.span
    for start in stride(from: 0, to: whole, by: 64) { hash.mix(span, from: start) }
    let rest = padding(after: bytes[whole...], length: bytes.count)
    for start in stride(from: 0, to: rest.count, by: 64) { hash.mix(rest.span, from: start) }
    return hash.state
  }

  /// The last bytes with a 1 bit, zeros and the length in bits, to whole blocks.
  fileprivate static func padding(after rest: ArraySlice<UInt8>, length: Int) -> [UInt8] {
    var block = Array(rest)
    block.reserveCapacity(128)
    block.append(0x80)
    while block.count % 64 != 56 { block.append(0) }
    let bits = UInt64(length) * 8
    for shift in stride(from: UInt64(56), through: 0, by: -8) {
      block.append(UInt8(truncatingIfNeeded: bits >> shift))
    }
    return block
  }

  fileprivate mutating func mix(_ bytes: Span<UInt8>, from start: Int) {
    // Of the schedule's 64 words only the last 16 are ever needed.
    var schedule = Self.block(bytes, from: start)
    var next = state
    for round in 0..<64 {
      let place = round & 15
      if round >= 16 {
        let (early, late) = (schedule[(round - 15) & 15], schedule[(round - 2) & 15])
        let small = rotated(early, 7) ^ rotated(early, 18) ^ (early &>> 3)
        let large = rotated(late, 17) ^ rotated(late, 19) ^ (late &>> 10)
        schedule[place] = schedule[place] &+ small &+ schedule[(round - 7) & 15] &+ large
      }
      next.turn(Self.constants[round] &+ schedule[place])
    }
    state.add(next)
  }

  private static func block(_ bytes: Span<UInt8>, from start: Int) -> InlineArray<16, UInt32> {
    InlineArray { index in
      let place = start &+ 4 &* index
      return UInt32(bytes[place]) &<< 24 | UInt32(bytes[place &+ 1]) &<< 16
        | UInt32(bytes[place &+ 2]) &<< 8 | UInt32(bytes[place &+ 3])
    }
  }

  /// The first 32 bits of the fractional parts of the cube roots of the first 64 primes.
  private static let constants: InlineArray<64, UInt32> = [
    0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1, 0x923f_82a4,
    0xab1c_5ed5, 0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3, 0x72be_5d74, 0x80de_b1fe,
    0x9bdc_06a7, 0xc19b_f174, 0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f,
    0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da, 0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7,
    0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351, 0x1429_2967, 0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc,
    0x5338_0d13, 0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85, 0xa2bf_e8a1, 0xa81a_664b,
    0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070, 0x19a4_c116,
    0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3,
    0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208, 0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7,
    0xc671_78f2,
  ]
}

/// The hash of bytes that come in parts.
struct SHA256Stream {
  private var hash = SHA256()
  /// The last bytes, which make no whole block yet.
  private var rest: [UInt8] = []
  private var length = 0

  mutating func add(_ bytes: [UInt8]) {
    length += bytes.count
    let all = rest + bytes
    let whole = all.count / 64 * 64
    for start in stride(from: 0, to: whole, by: 64) { hash.mix(all.span, from: start) }
    rest = Array(all[whole...])
  }

  /// The digest of all bytes so far.
  var words: SHA256.Words {
    var last = hash
    let padded = SHA256.padding(after: rest[...], length: length)
    for start in stride(from: 0, to: padded.count, by: 64) { last.mix(padded.span, from: start) }
    return last.state
  }
}

extension SHA256.Words {
  /// One round of the compression function.
  @inline(__always)
  fileprivate mutating func turn(_ word: UInt32) {
    let choice = (e & f) ^ (~e & g)
    let first = h &+ (rotated(e, 6) ^ rotated(e, 11) ^ rotated(e, 25)) &+ choice &+ word
    let majority = (a & b) ^ (a & c) ^ (b & c)
    let second = (rotated(a, 2) ^ rotated(a, 13) ^ rotated(a, 22)) &+ majority
    (h, g, f, e) = (g, f, e, d &+ first)
    (d, c, b, a) = (c, b, a, first &+ second)
  }

  fileprivate mutating func add(_ other: SHA256.Words) {
    (a, b, c, d) = (a &+ other.a, b &+ other.b, c &+ other.c, d &+ other.d)
    (e, f, g, h) = (e &+ other.e, f &+ other.f, g &+ other.g, h &+ other.h)
  }
}

@inline(__always)
private func rotated(_ word: UInt32, _ count: UInt32) -> UInt32 {
  word &>> count | word &<< (32 - count)
}
