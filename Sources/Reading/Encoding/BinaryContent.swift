/// Recognises files that are no text.
enum BinaryContent {
  /// What a file is and what its owner can do instead.
  struct Finding: Equatable {
    var name: String
    var advice: String
  }

  /// How many bytes decide.
  static let sampleLength = 65_536

  /// What the bytes are, or nil for text.
  static func recognize(_ bytes: [UInt8]) -> Finding? {
    if let signature = signatures.first(where: { $0.matches(bytes) }) {
      return Finding(name: signature.name, advice: signature.advice)
    }
    let isUTF16 = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
    guard !isUTF16, bytes.prefix(sampleLength).contains(0) else { return nil }
    return Finding(
      name: "binary data (it contains NUL bytes)", advice: "give a text, a page or a document")
  }

  /// Whether the bytes are of a document or an archive that is read, though it is no text.
  static func isReadable(_ bytes: [UInt8]) -> Bool {
    PackedContent.isCompressed(bytes) || WebArchive.recognize(bytes)
      || bytes.starts(with: Array("%PDF-".utf8))
      || bytes.starts(with: [0x50, 0x4B, 0x03, 0x04])
  }

  private struct Signature {
    var name: String
    var bytes: [UInt8]
    var offset = 0
    var advice = "give a text, a page or a document"

    func matches(_ content: [UInt8]) -> Bool {
      content.dropFirst(offset).starts(with: bytes)
    }
  }

  private static let unpack = "unpack it and give the text inside"
  private static let image =
    "give the article's text; the Debian package tesseract-ocr recognises it in a picture"

  private static let signatures = [
    Signature(
      name: "a PDF", bytes: Array("%PDF-".utf8), advice: "give it as a file by itself"),
    Signature(name: "a PNG image", bytes: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A], advice: image),
    Signature(name: "a JPEG image", bytes: [0xFF, 0xD8, 0xFF], advice: image),
    Signature(name: "a GIF image", bytes: Array("GIF8".utf8), advice: image),
    Signature(name: "a TIFF image", bytes: [0x49, 0x49, 0x2A, 0x00], advice: image),
    Signature(name: "a WebP image", bytes: Array("WEBP".utf8), offset: 8, advice: image),
    Signature(
      name: "a ZIP archive (as Word, OpenDocument and EPUB files are)",
      bytes: [0x50, 0x4B, 0x03, 0x04], advice: "give it as a file by itself"),
    Signature(
      name: "an old Word, Excel or Outlook document",
      bytes: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1],
      advice: "save it as DOCX; the Debian package antiword reads old Word files"),
    Signature(
      name: "a Rich Text document", bytes: Array("{\\rtf".utf8),
      advice: "save it as DOCX; the Debian package unrtf turns it into HTML"),
    Signature(name: "gzip-compressed", bytes: [0x1F, 0x8B], advice: unpack),
    Signature(name: "bzip2-compressed", bytes: Array("1AY&SY".utf8), offset: 4, advice: unpack),
    Signature(name: "xz-compressed", bytes: [0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00], advice: unpack),
    Signature(name: "zstd-compressed", bytes: [0x28, 0xB5, 0x2F, 0xFD], advice: unpack),
    Signature(name: "an executable (ELF)", bytes: [0x7F, 0x45, 0x4C, 0x46]),
    Signature(name: "an executable (Mach-O)", bytes: [0xCF, 0xFA, 0xED, 0xFE]),
    Signature(
      name: "an SQLite database", bytes: Array("SQLite format 3\u{0}".utf8),
      advice: "give it to the commands that take a corpus"),
    Signature(name: "a video or sound file", bytes: Array("ftyp".utf8), offset: 4),
    Signature(
      name: "UTF-32 text", bytes: [0xFF, 0xFE, 0x00, 0x00], advice: "save it as UTF-8"),
    Signature(
      name: "UTF-32 text", bytes: [0x00, 0x00, 0xFE, 0xFF], advice: "save it as UTF-8"),
  ]
}
