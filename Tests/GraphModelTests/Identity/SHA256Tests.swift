import GraphModel
import Testing

@Suite("SHA-256")
struct SHA256Tests {
  @Test(
    "gives the digests of the standard's examples",
    arguments: [
      ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
      ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
      (
        "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
        "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
      ),
      (
        "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu",
        "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1"
      ),
    ])
  func standardVectors(text: String, digest: String) {
    #expect(SHA256.hex(text) == digest)
  }

  @Test("hashes a hundred thousand letters as sha256sum does")
  func longInput() {
    #expect(
      SHA256.hex([UInt8](repeating: UInt8(ascii: "a"), count: 100_000))
        == "6d1cf22d7cc09b085dfc25ee1a1f3ae0265804c607bc2074ad253bcc82fd81ee")
  }

  @Test("pads every length around a block's end to a different digest", arguments: 54...66)
  func blockEnds(length: Int) {
    let text = [UInt8](repeating: 0x41, count: length)
    #expect(SHA256.hex(text) != SHA256.hex(text + [0x80]))
    #expect(SHA256.hex(text) != SHA256.hex(text + [0]))
    #expect(SHA256.hex(text).utf8.count == 64)
  }
}
