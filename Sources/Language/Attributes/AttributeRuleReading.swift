extension AttributeRule {
  /// Reads the `patterns` file of an attribute ruler.
  ///
  /// Format: a MessagePack list of maps `patterns`, `attrs` and `index`; the patterns are those of
  /// spaCy's `Matcher`.
  ///
  /// - Throws: ``ModelError`` when a pattern is malformed or asks what cannot be answered.
  static func rules(_ bytes: [UInt8], file: String) throws -> [AttributeRule] {
    let reading = RuleReading(file: file)
    guard let entries = try MessagePackValue(bytes, file: file).array else {
      throw ModelError(.malformed, in: file, "the rules are no list; get the file again")
    }
    return try entries.map(reading.rule)
  }
}

/// The reading of one file of rules.
private struct RuleReading {
  let file: String

  func rule(_ entry: MessagePackValue) throws -> AttributeRule {
    var values: [TokenAttribute: String] = [:]
    for pair in entry["attrs"]?.pairs ?? [] {
      let attribute = try attribute(pair.key)
      guard let value = pair.value.text else { throw unsupported("sets \(attribute.rawValue)") }
      values[attribute] =
        attribute == .morphology ? MorphologicalFeatures.normalized(value) : value
    }
    let patterns = try (entry["patterns"]?.array ?? []).map { try ($0.array ?? []).flatMap(tokens) }
    guard !patterns.isEmpty, patterns.allSatisfy({ !$0.isEmpty }) else {
      throw unsupported("has an empty pattern")
    }
    return AttributeRule(patterns: patterns, values: values, index: entry["index"]?.int ?? 0)
  }

  /// Reads the pattern of a token; a repetition with two bounds is kept as one.
  private func tokens(_ specification: MessagePackValue) throws -> [TokenPattern] {
    var pattern = TokenPattern(conditions: [])
    for pair in specification.pairs ?? [] {
      if pair.key.text?.uppercased() == "OP" {
        try setRepetition(pair.value.text ?? "", of: &pattern)
      } else {
        let attribute = try attribute(pair.key)
        pattern.conditions += try tests(pair.value, of: attribute).map {
          .init(attribute: attribute, test: $0)
        }
      }
    }
    return [pattern]
  }

  private func tests(
    _ value: MessagePackValue, of attribute: TokenAttribute
  ) throws -> [TokenPattern.Test] {
    guard let pairs = value.pairs else { return [.isOneOf([try identifier(value, attribute)])] }
    return try pairs.map { pair in
      switch (pair.key.text?.uppercased(), pair.value.array, pair.value.text) {
      case ("IN", let items?, _): .isOneOf(try items.map { try identifier($0, attribute) })
      case ("NOT_IN", let items?, _): .isNoneOf(try items.map { try identifier($0, attribute) })
      case ("REGEX", _, let pattern?):
        .matches(try PatternCompiler.compile(pattern, file: file))
      case (let name, _, _): throw unsupported("uses the operator \(name ?? "of no name")")
      }
    }
  }

  private func identifier(
    _ value: MessagePackValue, _ attribute: TokenAttribute
  ) throws -> StringID {
    if let truth = value.bool { return StringID(truth ? 1 : 0) }
    guard let text = value.text else {
      throw unsupported("compares \(attribute.rawValue) with what is no text")
    }
    return StringID(
      of: attribute == .morphology ? MorphologicalFeatures.normalized(text) : text)
  }

  private func attribute(_ key: MessagePackValue) throws -> TokenAttribute {
    let name = key.text?.uppercased() == "TEXT" ? "ORTH" : key.text?.uppercased()
    let byNumber = TokenAttribute.allCases.first { key.int.map(UInt64.init) == $0.number }
    guard let attribute = name.flatMap(TokenAttribute.init) ?? byNumber else {
      throw unsupported("uses the attribute \(key.text ?? "of no name")")
    }
    return attribute
  }

  /// Sets how often a token may stand: `?`, `*`, `+`, `!`, `{n}`, `{n,m}`, `{n,}` or `{,m}`.
  private func setRepetition(_ text: String, of pattern: inout TokenPattern) throws {
    switch text {
    case "1": return
    case "!": pattern.isNegated = true
    case "?": pattern.minimum = 0
    case "*": (pattern.minimum, pattern.maximum) = (0, nil)
    case "+": pattern.maximum = nil
    default:
      let bounds = text.dropFirst().dropLast().split(
        separator: ",", omittingEmptySubsequences: false)
      guard text.hasPrefix("{"), text.hasSuffix("}"), (1...2).contains(bounds.count),
        bounds.allSatisfy({ $0.isEmpty || Int($0).map { (0...1000).contains($0) } ?? false })
      else { throw unsupported("uses the repetition '\(text)'") }
      pattern.minimum = Int(bounds[0]) ?? 0
      pattern.maximum = bounds.count == 1 ? pattern.minimum : Int(bounds[1])
    }
  }

  private func unsupported(_ what: String) -> ModelError {
    ModelError(
      .unsupported, in: file, "a rule \(what), which is not supported; use another pipeline")
  }
}

extension TokenAttribute {
  /// The number of the attribute's name.
  fileprivate var number: UInt64 { StringID(of: rawValue).value }
}
