/// The two non-cryptographic hashes that pipelines are trained with.
///
/// Source of both: Austin Appleby's MurmurHash, in the public domain.
enum MurmurHash {
  /// MurmurHash64A (the 64-bit variant of MurmurHash2), which turns strings into identifiers.
  static func hash64(_ bytes: some Collection<UInt8>, seed: UInt64) -> UInt64 {
    let multiplier: UInt64 = 0xC6A4_A793_5BD1_E995
    var hash = seed ^ (UInt64(bytes.count) &* multiplier)
    var block: UInt64 = 0
    var shift: UInt64 = 0
    for byte in bytes {
      block |= UInt64(byte) << shift
      shift += 8
      guard shift == 64 else { continue }
      block = block &* multiplier
      block ^= block >> 47
      hash = (hash ^ (block &* multiplier)) &* multiplier
      (block, shift) = (0, 0)
    }
    if shift > 0 { hash = (hash ^ block) &* multiplier }
    hash = (hash ^ (hash >> 47)) &* multiplier
    return hash ^ (hash >> 47)
  }

  /// MurmurHash3 x64-128 of a 64-bit number, as 32-bit words: the four keys of a hash embedding.
  ///
  /// Eight bytes are less than a block of 16, so all of them are the tail. thinc's function is
  /// named after the x86 variant and computes this one.
  static func hash128(_ number: UInt64, seed: UInt32) -> (UInt32, UInt32, UInt32, UInt32) {
    let length: UInt64 = 8
    let block = number &* 0x87C3_7B91_1142_53D5
    var first = ((block << 31) | (block >> 33)) &* 0x4CF5_AD43_2745_937F
    first ^= UInt64(seed) ^ length
    var second = UInt64(seed) ^ length
    first = first &+ second
    second = second &+ first
    first = mix(first)
    second = mix(second)
    first = first &+ second
    second = second &+ first
    return (
      UInt32(truncatingIfNeeded: first), UInt32(truncatingIfNeeded: first >> 32),
      UInt32(truncatingIfNeeded: second), UInt32(truncatingIfNeeded: second >> 32)
    )
  }

  /// Mixes the bits of a word so that each input bit changes about half of the output bits.
  private static func mix(_ word: UInt64) -> UInt64 {
    var word = word
    word = (word ^ (word >> 33)) &* 0xFF51_AFD7_ED55_8CCD
    word = (word ^ (word >> 33)) &* 0xC4CE_B9FE_1A85_EC53
    return word ^ (word >> 33)
  }
}
