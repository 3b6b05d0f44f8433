/// A text as it is read: without the ends of wrapped lines, the hyphens that divide words, and
/// characters without width; its paragraphs stand between blank lines.
///
/// Nothing is read differently for how wide its lines are. Each of its scalars knows where it stands
/// in the text that was given, so that offsets count there.
struct FlowedText {
  /// The words, as they are read.
  let words: String
  /// The bytes of each paragraph in ``words``, in order.
  let paragraphs: [Range<Int>]
  /// The place in the given text of each scalar of ``words``, ascending.
  let origins: [Int]

  /// How a pipeline helps to read a text.
  struct Guide {
    /// Whether the language has a word.
    var isWord: (String) -> Bool = { _ in false }
    /// Whether a word with a full stop is one that ends no sentence.
    var isAbbreviation: (String) -> Bool = { _ in false }
  }

  /// Reads a text.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  init(_ text: String, guide: Guide = Guide()) {
    let scalars = Array(text.unicodeScalars)
    let divided = WordDivision(of: scalars, isWord: guide.isWord)
    let lines = Self.lines(of: scalars).map {
      TextLine($0, in: scalars, isAbbreviation: guide.isAbbreviation)
    }
    let blocks = lines.split(whereSeparator: \.isBlank)
    let joints = LineJoints(of: blocks, divided: divided)
    var flow = Flow(scalars: scalars, divided: divided)
    for block in blocks {
      for (line, joint) in zip(block, joints.all(in: block) + [.paragraph]) {
        flow.add(line, then: joint)
      }
    }
    var read = Array(flow.words)
    NamesInCapitals.lower(in: &read)
    words = String(String.UnicodeScalarView(read))
    paragraphs = flow.paragraphs
    origins = flow.origins
  }

  /// The lines of a text, without what ends them.
  private static func lines(of scalars: [Unicode.Scalar]) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = 0
    for (index, scalar) in scalars.enumerated() where ReadableCharacter.endsLine(scalar) {
      // A page that begins after the end of a line ends no line of its own.
      let isWithin =
        scalar == "\n" && index > 0 && scalars[index - 1] == "\r"
        || scalar == "\u{C}" && isBesideBreak(index, in: scalars)
      if isWithin {
        if scalar == "\n" { start = index + 1 }
        continue
      }
      lines.append(start..<index)
      start = index + 1
    }
    lines.append(start..<scalars.count)
    return lines
  }

  private static func isBesideBreak(_ index: Int, in scalars: [Unicode.Scalar]) -> Bool {
    let before = index > 0 ? scalars[index - 1] : "\n"
    let after = index + 1 < scalars.count ? scalars[index + 1] : "\n"
    return before == "\n" || before == "\r" || after == "\n" || after == "\r"
  }
}
