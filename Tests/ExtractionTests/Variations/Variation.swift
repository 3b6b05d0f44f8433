import Foundation
import Language

/// A way to say a sentence again.
struct Variation: Sendable, CustomStringConvertible {
  enum Kind: String, Sendable, CaseIterable {
    case quoted, negated, longer
    case nonBMP = "non-bmp"
  }

  struct FormatError: Error { let line: String }

  let kind: Kind
  let name: String
  private let frame: String
  /// Its number among those of its kind, and how many these are.
  private let place: (number: Int, of: Int)

  var description: String { "\(kind.rawValue): \(name)" }

  /// The variations of the table.
  static func all() throws -> [Variation] {
    let rows = try SentenceTable.rows(of: "variations").map { columns in
      guard columns.count == 3, let kind = Kind(rawValue: columns[0]) else {
        throw FormatError(line: columns.joined(separator: "\t"))
      }
      return (kind, columns[1], columns[2].replacingOccurrences(of: "⏎", with: "\n"))
    }
    return Kind.allCases.flatMap { kind in
      let own = rows.filter { $0.0 == kind }
      return own.enumerated().map { number, row in
        Variation(kind: kind, name: row.1, frame: row.2, place: (number, own.count))
      }
    }
  }

  /// Whether a sentence is said in this one of the variations of its kind; what begins with a
  /// quotation cannot follow 'it is not true that'.
  func takes(_ sentence: String) -> Bool {
    if kind == .negated, sentence.hasPrefix("“") || sentence.hasPrefix("\"") { return false }
    let sum = sentence.utf8.reduce(0) { ($0 &* 31 &+ Int($1)) % 65_521 }
    return sum % place.of == place.number
  }

  /// A text said again: in quotations and behind prefixes the whole, else one sentence of it.
  ///
  /// - Parameters:
  ///   - document: The analysis of the text.
  ///   - sentence: The sentence, in Unicode scalars of the text.
  /// - Returns: The text in the variation.
  func said(_ document: Document, sentence: Range<Int>) -> String {
    let scalars = Array(document.text.unicodeScalars)
    let isWhole = kind == .quoted || kind == .nonBMP
    var span = isWhole ? scalars.indices : sentence.clamped(to: scalars.indices)
    // A title that the analysis takes for a sentence of its own: 'Sgt.'
    if !scalars[..<span.lowerBound].dropLast().contains(" ") { span = 0..<span.upperBound }
    var words = Self.text(scalars[span])
    if kind == .quoted {
      words = words.replacingOccurrences(of: "“", with: "‘")
        .replacingOccurrences(of: "”", with: "’")
    }
    let bare = words.hasSuffix(".") ? String(words.dropLast()) : words
    let isLower =
      document.tokens.first { $0.scalars.lowerBound == span.lowerBound }
      .map { Self.isBegunSmall($0, in: document) } ?? false
    let lower = isLower ? bare.prefix(1).lowercased() + bare.dropFirst() : bare
    let result = [("{S.}", words), ("{S}", bare), ("{s}", lower)].reduce(frame) { frame, part in
      frame.replacingOccurrences(of: part.0, with: part.1)
    }
    return Self.text(scalars[..<span.lowerBound]) + result + Self.text(scalars[span.upperBound...])
  }

  private static func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }

  /// Whether the first word of a sentence is capital for no other reason.
  private static func isBegunSmall(_ token: Token, in document: Document) -> Bool {
    guard !token.tag.hasPrefix("NNP") else { return false }
    let isName = document.entities.contains { $0.tokens.contains(token.index) }
    return !isName || ["DT", "CD", "IN", "PRP$"].contains(token.tag)
  }
}
