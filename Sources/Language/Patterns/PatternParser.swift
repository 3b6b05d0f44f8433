/// Parses the regular expressions of Python's `re` as far as tokenizers use them.
///
/// Captures are read as plain groups. Back references, conditions, possessive repetition and verbose
/// patterns are refused. Source: the documentation of Python's `re` module.
struct PatternParser {
  let scalars: [Unicode.Scalar]
  let file: String
  var position = 0
  private var flags = Flags()
  /// The case closures that were computed; patterns repeat the same large classes.
  private var closures: [ScalarSet: ScalarSet] = [:]

  struct Flags {
    var ignoresCase = false
    var dotMatchesLineBreaks = false
  }

  private init(_ pattern: String, file: String) {
    scalars = Array(pattern.unicodeScalars)
    self.file = file
  }

  /// Parses a pattern.
  ///
  /// - Parameters:
  ///   - pattern: The pattern.
  ///   - file: The name for error messages.
  /// - Returns: The syntax tree.
  /// - Throws: ``ModelError`` when the pattern is malformed or uses what is not supported.
  static func parse(_ pattern: String, file: String) throws -> PatternNode {
    var parser = PatternParser(pattern, file: file)
    let node = try parser.parseAlternatives(depth: 0)
    guard parser.position == parser.scalars.count else {
      throw parser.failure(.malformed, "a bracket is closed that was not opened")
    }
    return node
  }

  func failure(_ problem: ModelError.Problem, _ what: String) -> ModelError {
    ModelError(
      problem, in: file, "\(what) at character \(position) of a pattern; use another pipeline")
  }

  var current: Unicode.Scalar? { position < scalars.count ? scalars[position] : nil }

  mutating func accept(_ text: String) -> Bool {
    let expected = Array(text.unicodeScalars)
    guard scalars[position...].starts(with: expected) else { return false }
    position += expected.count
    return true
  }

  mutating func next() throws -> Unicode.Scalar {
    guard let scalar = current else { throw failure(.malformed, "the pattern ends too early") }
    position += 1
    return scalar
  }

  private mutating func parseAlternatives(depth: Int) throws -> PatternNode {
    guard depth < 100 else { throw failure(.malformed, "groups are nested too deeply") }
    var branches = [try parseSequence(depth: depth)]
    while accept("|") { branches.append(try parseSequence(depth: depth)) }
    return branches.count == 1 ? branches[0] : .alternatives(branches)
  }

  private mutating func parseSequence(depth: Int) throws -> PatternNode {
    var parts: [PatternNode] = []
    while let scalar = current, scalar != "|", scalar != ")" {
      guard let atom = try parseAtom(depth: depth) else { continue }
      parts.append(try parseRepetition(of: atom))
    }
    return parts.count == 1 ? parts[0] : .sequence(parts)
  }

  /// Parses one item; nil for what matches nothing, such as a comment or flags.
  private mutating func parseAtom(depth: Int) throws -> PatternNode? {
    switch try next() {
    case "(": return try parseGroup(depth: depth)
    case "[": return .set(try parseClass())
    case ".":
      let lineBreak = ScalarSet(0x0A).complement
      return .set(flags.dotMatchesLineBreaks ? .all : lineBreak)
    case "^": return .start
    case "$": return .end
    case "\\": return try parseEscape()
    case "*", "+", "?": throw failure(.malformed, "there is nothing to repeat")
    case let scalar: return .set(cased(ScalarSet(scalar.value)))
    }
  }

  /// Widens a set when case is ignored.
  mutating func cased(_ set: ScalarSet) -> ScalarSet {
    guard flags.ignoresCase else { return set }
    if let closure = closures[set] { return closure }
    let closure = CaseVariants.closure(of: set)
    closures[set] = closure
    return closure
  }

  private mutating func parseEscape() throws -> PatternNode {
    switch current {
    case "A":
      position += 1
      return .start
    case "Z":
      position += 1
      return .absoluteEnd
    case "b", "B":
      return .wordBoundary(negated: try next() == "B")
    default:
      let set = try parseEscapedSet(inClass: false)
      return .set(cased(set))
    }
  }

  private mutating func parseGroup(depth: Int) throws -> PatternNode? {
    let outer = flags
    defer { flags = outer }
    if accept("?#") {
      while try next() != ")" {}
      return nil
    }
    if accept("?=") { return .lookahead(try parseBody(depth), negated: false) }
    if accept("?!") { return .lookahead(try parseBody(depth), negated: true) }
    if accept("?<=") { return try parseLookbehind(depth, negated: false) }
    if accept("?<!") { return try parseLookbehind(depth, negated: true) }
    if accept("?P<") {
      while try next() != ">" {}
      return try parseBody(depth)
    }
    if accept("?:") || current != "?" { return try parseBody(depth) }
    position += 1
    try parseFlags()
    if accept(")") {
      // Flags without a body hold for the rest of the pattern.
      guard depth == 0 else { throw failure(.unsupported, "flags stand inside a group") }
      return try parseAlternatives(depth: depth)
    }
    guard accept(":") else { throw failure(.unsupported, "a kind of group is not supported") }
    return try parseBody(depth)
  }

  private mutating func parseBody(_ depth: Int) throws -> PatternNode {
    let node = try parseAlternatives(depth: depth + 1)
    guard accept(")") else { throw failure(.malformed, "a bracket is not closed") }
    return node
  }

  private mutating func parseLookbehind(_ depth: Int, negated: Bool) throws -> PatternNode {
    let node = try parseBody(depth)
    guard node.fixedWidth != nil else {
      throw failure(.malformed, "a look-behind has no fixed width")
    }
    return .lookbehind(node, negated: negated)
  }

  private mutating func parseFlags() throws {
    while let scalar = current, scalar != ")", scalar != ":" {
      position += 1
      switch scalar {
      case "i": flags.ignoresCase = true
      case "s": flags.dotMatchesLineBreaks = true
      case "u": break
      default: throw failure(.unsupported, "the flag '\(scalar)' is not supported")
      }
    }
  }

  private mutating func parseRepetition(of atom: PatternNode) throws -> PatternNode {
    let minimum: Int
    let maximum: Int?
    if accept("*") {
      (minimum, maximum) = (0, nil)
    } else if accept("+") {
      (minimum, maximum) = (1, nil)
    } else if accept("?") {
      (minimum, maximum) = (0, 1)
    } else if let counts = parseCounts() {
      (minimum, maximum) = counts
    } else {
      return atom
    }
    guard minimum <= maximum ?? .max, minimum <= 1000, maximum ?? 0 <= 1000 else {
      throw failure(.unsupported, "a repetition has bounds beyond reason")
    }
    let greedy = !accept("?")
    guard current != "+", current != "*" else {
      throw failure(.unsupported, "a repetition is repeated")
    }
    return .repetition(atom, minimum: minimum, maximum: maximum, greedy: greedy)
  }

  /// Parses `{m}`, `{m,}`, `{,n}` or `{m,n}`; anything else in braces is literal text.
  private mutating func parseCounts() -> (Int, Int?)? {
    guard current == "{", let close = scalars[position...].firstIndex(of: "}") else { return nil }
    let inside = String(String.UnicodeScalarView(scalars[position + 1..<close]))
    let parts = inside.split(separator: ",", omittingEmptySubsequences: false)
    guard parts.count <= 2, inside.utf8.contains(where: { (0x30...0x39).contains($0) }) else {
      return nil
    }
    let low = parts[0].isEmpty ? 0 : Int(parts[0])
    let high = parts.count == 1 ? low : parts[1].isEmpty ? nil : Int(parts[1])
    guard let low, parts.count == 1 || parts[1].isEmpty || high != nil else { return nil }
    position = close + 1
    return (low, high)
  }
}
