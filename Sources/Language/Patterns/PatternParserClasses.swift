extension PatternParser {
  /// Parses a class behind its opening bracket.
  mutating func parseClass() throws -> ScalarSet {
    let negated = accept("^")
    var ranges: [ClosedRange<UInt32>] = []
    var isFirst = true
    while isFirst || current != "]" {
      isFirst = false
      let low = try parseClassItem()
      guard let lower = low.single, current == "-", position + 1 < scalars.count,
        scalars[position + 1] != "]"
      else {
        ranges += low.ranges
        continue
      }
      position += 1
      guard let upper = try parseClassItem().single, lower <= upper else {
        throw failure(.malformed, "a range of a class is not in order")
      }
      ranges.append(lower...upper)
    }
    position += 1
    // A class is negated after the case of its members has been widened.
    let set = cased(ScalarSet(ranges: ranges))
    return negated ? set.complement : set
  }

  private mutating func parseClassItem() throws -> ScalarSet {
    let scalar = try next()
    return scalar == "\\" ? try parseEscapedSet(inClass: true) : ScalarSet(scalar.value)
  }

  /// Parses what stands behind a backslash and matches one scalar.
  mutating func parseEscapedSet(inClass: Bool) throws -> ScalarSet {
    let scalar = try next()
    switch scalar {
    case "d": return PythonCharacters.decimals
    case "D": return PythonCharacters.decimals.complement
    case "s": return PythonCharacters.spaces
    case "S": return PythonCharacters.spaces.complement
    case "w": return PythonCharacters.words
    case "W": return PythonCharacters.words.complement
    case "x": return ScalarSet(try parseHexadecimal(2))
    case "u": return ScalarSet(try parseHexadecimal(4))
    case "U": return ScalarSet(try parseHexadecimal(8))
    case "a": return ScalarSet(0x07)
    case "f": return ScalarSet(0x0C)
    case "n": return ScalarSet(0x0A)
    case "r": return ScalarSet(0x0D)
    case "t": return ScalarSet(0x09)
    case "v": return ScalarSet(0x0B)
    case "b" where inClass: return ScalarSet(0x08)
    case "0": return ScalarSet(0)
    case let letter where letter.isASCII && (letter.properties.isAlphabetic || isDigit(letter)):
      throw failure(.unsupported, "the escape '\\\(letter)' is not supported")
    default: return ScalarSet(scalar.value)
    }
  }

  private func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

  private mutating func parseHexadecimal(_ count: Int) throws -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<count {
      guard let digit = Character(try next()).hexDigitValue else {
        throw failure(.malformed, "an escape is incomplete")
      }
      value = value << 4 | UInt32(digit)
    }
    guard value <= ScalarSet.maximum else { throw failure(.malformed, "an escape is no scalar") }
    return value
  }
}
