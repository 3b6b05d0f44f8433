import Testing

@testable import Reading

@Suite("Decoding")
struct TextDecodingTests {
  @Test(
    "finds UTF-8 with and without a byte order mark, UTF-16 and Windows-1252",
    arguments: [
      (Array("Café – “ja”".utf8), "Café – “ja”", []),
      ([0xEF, 0xBB, 0xBF] + Array("Café".utf8), "Café", []),
      ([0xFF, 0xFE, 0x43, 0x00, 0xE9, 0x00], "Cé", [ReadingNote.Kind.converted(from: "UTF-16")]),
      ([0xFE, 0xFF, 0x00, 0x43, 0x00, 0xE9], "Cé", [.converted(from: "UTF-16")]),
      ([0xFF, 0xFE, 0x3D, 0xD8, 0x00, 0xDE], "😀", [.converted(from: "UTF-16")]),
      (
        [0x43, 0x61, 0x66, 0xE9, 0x20, 0x96, 0x20, 0x93, 0x6A, 0x61, 0x94, 0x80], "Café – “ja”€",
        [.converted(from: "Windows-1252")]
      ),
      ([], "", []),
    ] as [([UInt8], String, [ReadingNote.Kind])])
  func encodings(bytes: [UInt8], text: String, notes: [ReadingNote.Kind]) {
    #expect(TextDecoding.decode(bytes) == DecodedText(text: text, notes: notes))
  }

  @Test("repairs a text that is UTF-8 but for some damage")
  func damage() {
    let bytes = Array("Zoë, Åsa and Łuk".utf8) + [0xC3] + Array(" met.".utf8)
    #expect(
      TextDecoding.decode(bytes)
        == DecodedText(text: "Zoë, Åsa and Łuk\u{FFFD} met.", notes: [.repaired(places: 1)]))
  }

  @Test("repairs UTF-16 that is cut off or has half a pair")
  func brokenUTF16() {
    #expect(
      TextDecoding.decode([0xFF, 0xFE, 0x41, 0x00, 0x42])
        == DecodedText(
          text: "A\u{FFFD}", notes: [.converted(from: "UTF-16"), .repaired(places: 1)]))
    #expect(
      TextDecoding.decode([0xFF, 0xFE, 0x3D, 0xD8, 0x41, 0x00])
        == DecodedText(
          text: "\u{FFFD}A", notes: [.converted(from: "UTF-16"), .repaired(places: 1)]))
  }

  @Test("takes every byte for some character")
  func everyByte() {
    let text = Windows1252.decode(Array(0...255))
    #expect(text.unicodeScalars.count == 256)
    #expect(Set(text.unicodeScalars).count == 256)
  }
}

@Suite("Kept text")
struct KeptTextTests {
  @Test(
    "has one kind of line end and no control characters",
    arguments: [
      ("a\r\nb\rc\nd", "a\nb\nc\nd", 0),
      ("a\r\r\n\nb", "a\n\n\nb", 0),
      ("a\u{2028}b\u{85}c\u{C}d", "a\nb\nc\nd", 0),
      ("a\u{7}b\u{1B}[31mc\u{9F}", "ab[31mc", 3),
      ("so\u{AD}lemn \u{FEFF}day\t!", "solemn day\t!", 0),
      ("e\u{301} é", "e\u{301} é", 0),
      ("👩\u{200D}👧 مارا\u{200C}", "👩\u{200D}👧 مارا\u{200C}", 0),
    ])
  func kept(source: String, text: String, dropped: Int) {
    let kept = KeptText(source)
    #expect(Array(kept.text.unicodeScalars) == Array(text.unicodeScalars))
    #expect(kept.droppedControls == dropped)
    #expect(KeptText(kept.text).text == kept.text)
  }
}

@Suite("Binary content")
struct BinaryContentTests {
  @Test(
    "is called by its name",
    arguments: [
      ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], "PNG"),
      (Array("%PDF-1.7 …".utf8), "PDF"),
      ([0x7F, 0x45, 0x4C, 0x46, 2], "ELF"),
      ([0x50, 0x4B, 0x03, 0x04, 0x14], "ZIP"),
      ([0x1F, 0x8B, 0x08], "gzip"),
      ([0xFF, 0xD8, 0xFF, 0xE0], "JPEG"),
      (Array("SQLite format 3\u{0}".utf8), "SQLite"),
      (Array("{\\rtf1 text}".utf8), "Rich Text"),
      (Array("abc\u{0}def".utf8), "NUL bytes"),
      ([0xFF, 0xFE, 0x00, 0x00, 0x41, 0, 0, 0], "UTF-32"),
    ] as [([UInt8], String)])
  func names(bytes: [UInt8], name: String) {
    #expect(BinaryContent.recognize(bytes)?.name.contains(name) == true)
  }

  @Test(
    "is not seen in text",
    arguments: [
      Array("BZh is an odd beginning.".utf8), Array("GI Joe".utf8), Array("\u{1F600}".utf8), [],
      [0xFF, 0xFE, 0x41, 0x00], [0x93, 0x6A, 0x94], Array("PKK fighters".utf8),
      Array("Gifts".utf8), Array("An ftyp".utf8),
    ] as [[UInt8]])
  func text(bytes: [UInt8]) {
    #expect(BinaryContent.recognize(bytes) == nil)
  }
}
