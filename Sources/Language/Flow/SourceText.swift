/// A text that was given, and where in it each scalar stands of the text that is read for it.
struct SourceText: Sendable {
  /// The text, in which offsets count.
  let text: String
  /// The place of each scalar of the text that is read, ascending.
  let places: [Int]

  /// The scalars of this text that ranges of the text that is read stand for.
  func scalars(of ranges: [Range<Int>]) -> [Range<Int>] {
    ranges.map { range in
      guard let last = range.last else { return range }
      return places[range.lowerBound]..<places[last] + 1
    }
  }

  /// The bytes of ascending ranges of this text's scalars.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  func bytes(of ranges: [Range<Int>]) -> [Range<Int>] {
    var byteOfScalar: [Int] = []
    byteOfScalar.reserveCapacity(text.utf8.count + 1)
    var byte = 0
    for scalar in text.unicodeScalars {
      byteOfScalar.append(byte)
      byte += UTF8.width(scalar)
    }
    byteOfScalar.append(byte)
    return ranges.map { byteOfScalar[$0.lowerBound]..<byteOfScalar[$0.upperBound] }
  }
}
