/// Something that a reader did to an article and that its user may want to know.
public struct ReadingNote: Hashable, Sendable, CustomStringConvertible {
  /// What was done.
  public enum Kind: Hashable, Sendable {
    /// There is no text.
    case empty
    /// The text was converted from another encoding than UTF-8.
    case converted(from: String)
    /// Bytes that mean nothing in the encoding became U+FFFD.
    case repaired(places: Int)
    /// Characters that control a terminal, not a text, were left out.
    case controlsDropped(count: Int)
    /// Parts of a page that belong to the site, not the article, were left out.
    case furnitureDropped(characters: Int)
    /// A page is nested so deeply that it was read without its structure.
    case structureIgnored
    /// The id was taken, so the article got another.
    case renamed(from: String)
    /// A date could not be understood.
    case dateIgnored(String)
  }

  /// The path as it was given, or `-` for standard input.
  public var file: String
  /// The line, from 1, where the article is one line of a file.
  public var line: Int?
  /// What was done.
  public var kind: Kind

  /// Creates a note.
  public init(file: String, line: Int? = nil, kind: Kind) {
    self.file = file
    self.line = line
    self.kind = kind
  }

  /// `FILE:LINE: what was done`.
  public var description: String {
    let place = line.map { "\(file):\($0)" } ?? file
    return "\(place): \(kind.sentence)"
  }
}

extension ReadingNote.Kind {
  fileprivate var sentence: String {
    switch self {
    case .empty: "there is no text"
    case .converted(let encoding): "converted from \(encoding) to UTF-8"
    case .repaired(let places): "bytes that are not UTF-8 replaced in \(places) places"
    case .controlsDropped(let count): "\(count) control characters left out"
    case .furnitureDropped(let characters):
      "\(characters) characters of navigation and other page furniture left out"
    case .structureIgnored: "nested too deeply; read without the page's structure"
    case .renamed(let id): "the id \"\(id)\" is taken; another is given"
    case .dateIgnored(let text): "the date \"\(text)\" is not understood and left out"
    }
  }
}
