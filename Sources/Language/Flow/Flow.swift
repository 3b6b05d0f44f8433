/// Collects what is read of a text, line by line.
struct Flow {
  private let scalars: [Unicode.Scalar]
  private let divided: WordDivision
  private(set) var words = String.UnicodeScalarView()
  /// The bytes of each paragraph.
  private(set) var paragraphs: [Range<Int>] = []
  /// The place in the text of each scalar that was read.
  private(set) var origins: [Int] = []
  private var bytes = 0
  private var start: Int?

  init(scalars: [Unicode.Scalar], divided: WordDivision) {
    self.scalars = scalars
    self.divided = divided
    origins.reserveCapacity(scalars.count)
  }

  /// Adds a line and what stands after it.
  mutating func add(_ line: TextLine, then joint: LineJoint) {
    if start == nil {
      let first = line.range.lowerBound
      if !paragraphs.isEmpty { for _ in 0..<2 { append("\n", from: first) } }
      start = bytes
    }
    var range = line.range
    if case .word(keepsHyphen: false) = joint { range = range.dropLast(1) }
    var index = range.lowerBound
    while index < range.upperBound {
      if scalars[index] == "-", index + 1 < range.upperBound, divided.isDivided(at: index) {
        index += 2
        continue
      }
      if let scalar = read(index) { append(scalar, from: index) }
      index += 1
    }
    switch joint {
    case .space: append(" ", from: line.range.upperBound)
    case .word: break
    case .paragraph:
      paragraphs.append((start ?? bytes)..<bytes)
      start = nil
    }
  }

  /// What is read for a scalar; nothing for one without width.
  private func read(_ index: Int) -> Unicode.Scalar? {
    let scalar = scalars[index]
    // Where a line may be broken, names that nothing else divides are two.
    if scalar == "\u{200B}", index > 0, index + 1 < scalars.count,
      scalars[index - 1].properties.isLowercase, scalars[index + 1].properties.isUppercase
    {
      return " "
    }
    return ReadableCharacter.read(scalar)
  }

  private mutating func append(_ scalar: Unicode.Scalar, from place: Int) {
    words.append(scalar)
    origins.append(place)
    bytes += UTF8.width(scalar)
  }
}
