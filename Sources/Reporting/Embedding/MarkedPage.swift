/// A page of Markdown or HTML with places for pictures, which comments mark.
///
/// A place begins with the comment `<!-- actorgraph: FILE... -->` and ends with
/// `<!-- /actorgraph -->`, each on a line of its own; what stands between is replaced.
package struct MarkedPage: Sendable {
  /// The language of the page.
  package enum Format: Sendable { case markdown, html }

  /// A place for a picture.
  package struct Place: Sendable {
    /// The line of the first comment, from 1.
    package let line: Int
    /// What stands in the first comment after the colon.
    package let words: String
    /// The lines between the comments, from 0.
    fileprivate let content: Range<Int>
    /// The white space before the first comment.
    fileprivate let indent: String
    /// What ends the lines besides the line feed.
    fileprivate let ending: String
  }

  /// What is wrong with the comments of a page.
  package struct Fault: Error, Sendable {
    /// The line, from 1.
    package let line: Int
    /// What is wrong and what to do.
    package let reason: String
  }

  /// The places from top to bottom.
  package let places: [Place]
  private let lines: [String]

  /// Finds the places of a page.
  ///
  /// In Markdown, what stands in a block of code or behind a backtick is no comment.
  package init(_ text: String, _ format: Format) throws(Fault) {
    lines = text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
      .map { String(Substring($0)) }
    var places: [Place] = []
    var open: (line: Int, words: String)?
    var fence = CodeFence()
    for (index, line) in lines.enumerated() {
      if format == .markdown, fence.covers(line) { continue }
      switch try Comment(line, number: index + 1, format) {
      case nil: continue
      case .begin(let words):
        if let open { throw Self.unended(open.line) }
        open = (index, words)
      case .end:
        guard let begin = open else {
          throw Fault(
            line: index + 1,
            reason: "<!-- /actorgraph --> ends nothing; put <!-- actorgraph: FILE --> above it")
        }
        places.append(Self.place(begin, before: index, lines[begin.line]))
        open = nil
      }
    }
    if let open { throw Self.unended(open.line) }
    self.places = places
  }

  private static func unended(_ line: Int) -> Fault {
    Fault(
      line: line + 1,
      reason: "the place for a picture has no end; put <!-- /actorgraph --> on a line below it")
  }

  private static func place(
    _ begin: (line: Int, words: String), before end: Int, _ line: String
  ) -> Place {
    Place(
      line: begin.line + 1, words: begin.words, content: begin.line + 1..<end,
      indent: String(line.prefix { $0 == " " || $0 == "\t" }),
      ending: line.unicodeScalars.last == "\r" ? "\r" : "")
  }

  /// What stands in a place.
  package func content(of place: Place) -> [String] { Array(lines[place.content]) }

  /// The lines as they stand in a place: indented as its comment, between blank lines.
  package func fitted(_ content: String, to place: Place) -> [String] {
    let inner = content.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
      .map { String(Substring($0)) }
    return [place.ending] + inner.map { "\(place.indent)\($0)\(place.ending)" } + [place.ending]
  }

  /// The page with a new content in each of its places, in their order.
  package func text(with contents: [[String]]) -> String {
    var result = lines
    for (place, content) in zip(places, contents).reversed() {
      result.replaceSubrange(place.content, with: content)
    }
    return result.joined(separator: "\n")
  }
}

/// A line that is one of the two comments.
private enum Comment {
  case begin(words: String)
  case end

  /// Reads a line; nil where it has no such comment.
  init?(_ line: String, number: Int, _ format: MarkedPage.Format) throws(MarkedPage.Fault) {
    guard let start = line.firstRange(of: "<!--") else { return nil }
    let inner = line[start.upperBound...].drop { $0.isWhitespace }
    let isEnd = inner.hasPrefix("/actorgraph")
    let rest = inner.dropFirst(isEnd ? 11 : 10).drop { $0.isWhitespace }
    guard isEnd || inner.hasPrefix("actorgraph") && rest.first == ":" else { return nil }
    let before = line[..<start.lowerBound]
    if format == .markdown, before.contains("`") { return nil }
    guard before.allSatisfy(\.isWhitespace), let close = rest.firstRange(of: "-->"),
      rest[close.upperBound...].allSatisfy(\.isWhitespace),
      !isEnd || close.lowerBound == rest.startIndex
    else {
      throw MarkedPage.Fault(
        line: number, reason: "a comment for actorgraph needs a line of its own, to its '-->'")
    }
    self =
      isEnd
      ? .end : .begin(words: String(rest[..<close.lowerBound].dropFirst().drop { $0.isWhitespace }))
  }
}

/// Whether lines of Markdown stand in a block of code between fences.
private struct CodeFence {
  private var open: (sign: Character, length: Int)?

  /// Reads the next line; true for the fences and all between them.
  mutating func covers(_ line: String) -> Bool {
    let text = line.drop { $0.isWhitespace }
    guard let sign = text.first, sign == "`" || sign == "~" else { return open != nil }
    let length = text.prefix { $0 == sign }.count
    let rest = text.dropFirst(length)
    if let fence = open {
      if sign == fence.sign, length >= fence.length, rest.allSatisfy(\.isWhitespace) {
        open = nil
      }
      return true
    }
    guard length >= 3, sign == "~" || !rest.contains("`") else { return false }
    open = (sign, length)
    return true
  }
}
