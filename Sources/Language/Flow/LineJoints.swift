/// What stands between two lines of a text.
enum LineJoint {
  /// The lines are of one paragraph: what divides them is a space.
  case space
  /// A word goes on in the next line, without its hyphen or with it.
  case word(keepsHyphen: Bool)
  /// A paragraph, a heading or an item of a list ends.
  case paragraph
}

/// Tells the ends of lines that are wrapped from those that end a paragraph.
///
/// A line is wrapped where the next word had no room on it, or where the words show that they go on.
/// This is the one place that decides it.
struct LineJoints {
  private let wrap: WrapWidth?
  private let divided: WordDivision
  private let areSpeakers: Bool

  /// Looks at how a text is written.
  ///
  /// - Parameters:
  ///   - blocks: The lines between blank lines.
  ///   - divided: Decides about hyphens.
  init(of blocks: [ArraySlice<TextLine>], divided: WordDivision) {
    wrap = WrapWidth(of: blocks)
    self.divided = divided
    areSpeakers = blocks.joined().count { $0.opening == .label } > 1
  }

  /// What stands between the lines of a block, in order.
  func all(in block: ArraySlice<TextLine>) -> [LineJoint] {
    let shape = BlockShape(block)
    return zip(block.indices, block.indices.dropFirst()).map { first, second in
      if endsParagraph(block[first], block[second]) { return .paragraph }
      if block[first].closing == .hyphen, let word = divided.joint(block[first], block[second]) {
        return word
      }
      let isWrapped =
        wrap.map { isSpace($0, block[first], block[second]) }
        ?? isSpace(shape, first, in: block)
      return isWrapped ? .space : .paragraph
    }
  }

  /// Whether the beginning of a line shows that a paragraph begins.
  private func endsParagraph(_ line: TextLine, _ next: TextLine) -> Bool {
    if line.depth != next.depth { return true }
    let isFull = wrap?.isFull(line, before: next) ?? false
    switch next.opening {
    case .mark: return !isFull || line.closing == .stop || line.closing == .colon
    case .label: return line.closing != .comma && (!isFull || line.endsSentence && areSpeakers)
    default: return line.endsSentence && next.indent > line.indent + 1
    }
  }

  /// In a text of wrapped lines.
  private func isSpace(_ wrap: WrapWidth, _ line: TextLine, _ next: TextLine) -> Bool {
    wrap.isFull(line, before: next) || next.opening == .lowercase || line.closing == .comma
  }

  /// In a text too short to show how wide its lines are, or of a line a paragraph.
  private func isSpace(
    _ shape: BlockShape, _ index: Int, in block: ArraySlice<TextLine>
  ) -> Bool {
    let (line, next) = (block[index], block[index + 1])
    if next.opening == .lowercase || line.closing == .comma || line.closing == .hyphen {
      return true
    }
    let isFull = line.width + 1 + next.firstWord > shape.width
    if line.endsSentence { return isFull && shape.goesOn && !shape.hasLongLines }
    guard shape.endsSentence, !shape.hasLongLines, line.closing != .colon else { return false }
    if line.isShouted != next.isShouted, line.words > 1, next.words > 1 { return false }
    let startsParagraph = index == block.startIndex || block[index - 1].endsSentence
    let isHeading = startsParagraph && next.endsSentence && line.words > 2
    return isFull || !isHeading
  }
}

/// What a few lines show together.
private struct BlockShape {
  /// The width of the widest line.
  let width: Int
  /// Whether the last line ends a sentence.
  let endsSentence: Bool
  /// Whether some line surely goes on in the next.
  let goesOn: Bool
  /// Whether lines are longer than anybody wraps them.
  var hasLongLines: Bool { width > WrapWidth.widest }

  init(_ block: ArraySlice<TextLine>) {
    width = block.map(\.width).max() ?? 0
    endsSentence = block.last?.endsSentence ?? false
    goesOn = zip(block, block.dropFirst()).contains { line, next in
      next.opening == .lowercase && !line.endsSentence
    }
  }
}
