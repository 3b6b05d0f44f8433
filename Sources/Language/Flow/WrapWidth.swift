/// The width at which the lines of a text are wrapped.
struct WrapWidth {
  /// The widest that lines are wrapped at.
  static let widest = 132
  private static let narrowest = 16

  private let width: Int

  /// Finds the width, or nil where the lines are not wrapped or too few to tell.
  ///
  /// In wrapped prose a line has no room for the next one's first word, and many lines begin within a
  /// sentence: with a small letter or, in a text of capitals alone, after no stop.
  init?(of blocks: [ArraySlice<TextLine>]) {
    let pairs = blocks.flatMap { Array(zip($0, $0.dropFirst())) }.filter { line, next in
      line.words > 1 && line.depth == next.depth && next.opening != .mark
    }
    guard pairs.count > 2 else { return nil }
    let widths = pairs.map(\.0.width).sorted()
    width = widths[(widths.count - 1) * 9 / 10]
    guard (Self.narrowest...Self.widest).contains(width) else { return nil }
    let full = pairs.count { isFull($0.0, before: $0.1) }
    let isShouted = pairs.allSatisfy { $0.0.isShouted || $0.0.words < 2 }
    let within = pairs.count { line, next in
      isShouted ? !line.endsSentence : next.opening == .lowercase
    }
    guard within * 10 >= pairs.count * 3, full * 10 >= pairs.count * (isShouted ? 8 : 7) else {
      return nil
    }
  }

  /// Whether a line had no room for the first word of the next.
  func isFull(_ line: TextLine, before next: TextLine) -> Bool {
    line.width + 1 + next.firstWord > width
  }
}
