/// A rule that gives attributes to a token of a sequence.
struct AttributeRule: Hashable, Sendable {
  /// The sequences of tokens, any of which may be found.
  var patterns: [[TokenPattern]]
  /// The values to set, by attribute.
  var values: [TokenAttribute: String]
  /// The token of the sequence that gets them; a negative number counts from the end.
  var index: Int
}

/// What one token of a sequence must be, and how often it may stand there.
struct TokenPattern: Hashable, Sendable {
  /// The conditions, all of which must hold.
  var conditions: [Condition]
  /// The least number of times.
  var minimum = 1
  /// The greatest number of times, or nil when there is none.
  var maximum: Int? = 1
  /// Whether the token must fail the conditions.
  var isNegated = false

  /// A condition on one attribute.
  struct Condition: Hashable, Sendable {
    var attribute: TokenAttribute
    var test: Test
  }

  /// What an attribute is compared with.
  enum Test: Hashable, Sendable {
    case isOneOf([StringID])
    case isNoneOf([StringID])
    case matches(PatternProgram)
  }
}
