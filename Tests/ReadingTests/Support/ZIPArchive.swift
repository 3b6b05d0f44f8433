/// Writes ZIP archives for tests.
enum ZIPArchive {
  /// A file of an archive.
  struct Member {
    var name: String
    var bytes: [UInt8]
    /// 0 for bytes as they are, 12 for bytes that bzip2 has packed.
    var method: UInt16 = 0
    /// How many bytes there are when they are unpacked, and their checksum.
    var unpacked: (size: UInt32, checksum: UInt32)?
  }

  /// The bytes of an archive.
  static func bytes(of members: [Member]) -> [UInt8] {
    var archive: [UInt8] = []
    var directory: [UInt8] = []
    for member in members {
      let (size, checksum) =
        member.unpacked ?? (UInt32(member.bytes.count), Self.checksum(member.bytes))
      let facts =
        little(UInt16(46)) + little(UInt16(0)) + little(member.method) + little(UInt32(0))
        + little(checksum) + little(UInt32(member.bytes.count)) + little(size)
        + little(UInt16(member.name.utf8.count)) + little(UInt16(0))
      directory +=
        little(UInt32(0x0201_4B50)) + little(UInt16(46)) + facts + little(UInt16(0))
        + little(UInt16(0)) + little(UInt16(0)) + little(UInt32(0))
        + little(UInt32(archive.count)) + Array(member.name.utf8)
      archive += little(UInt32(0x0403_4B50)) + facts + Array(member.name.utf8) + member.bytes
    }
    let count = little(UInt16(members.count))
    return archive + directory + little(UInt32(0x0605_4B50)) + little(UInt16(0))
      + little(UInt16(0)) + count + count + little(UInt32(directory.count))
      + little(UInt32(archive.count)) + little(UInt16(0))
  }

  /// The archive of texts by name.
  static func bytes(of texts: KeyValuePairs<String, String>) -> [UInt8] {
    bytes(of: texts.map { Member(name: $0, bytes: Array($1.utf8)) })
  }

  private static func little(_ number: some FixedWidthInteger) -> [UInt8] {
    (0..<number.bitWidth / 8).map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) }
  }

  private static func checksum(_ bytes: [UInt8]) -> UInt32 {
    var sum = UInt32.max
    for byte in bytes {
      sum ^= UInt32(byte)
      for _ in 0..<8 { sum = sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
    }
    return ~sum
  }
}
