/// The attributes of the tokens of one text, as rules compare them.
struct TokenFacts {
  private let tokens: [TokenAnalysis]
  private let forms: [Form]
  /// The identifiers of tags, labels and the like, which are few.
  private var identifiers: [String: StringID] = [:]

  /// Creates the facts of tokens and their forms.
  init(tokens: [TokenAnalysis], forms: [Form]) {
    self.tokens = tokens
    self.forms = forms
  }

  /// The number of tokens.
  var count: Int { tokens.count }

  /// The identifier of a token's attribute; for a truth value, 1 or 0.
  mutating func identifier(_ attribute: TokenAttribute, at index: Int) -> StringID {
    switch attribute {
    case .orth: forms[index].orth
    case .norm: forms[index].norm
    case .lower: forms[index].lower
    case .prefix: forms[index].prefix
    case .suffix: forms[index].suffix
    case .shape: forms[index].shape
    case .isSpace: StringID(forms[index].isSpace ? 1 : 0)
    case .tag: identifier(of: tokens[index].tag)
    case .partOfSpeech: identifier(of: tokens[index].partOfSpeech)
    case .morphology: identifier(of: tokens[index].morphology)
    case .lemma: identifier(of: tokens[index].lemma)
    case .dependency: identifier(of: tokens[index].dependency)
    }
  }

  /// Whether a token is what a pattern asks for.
  mutating func satisfy(_ pattern: TokenPattern, at index: Int) -> Bool {
    for condition in pattern.conditions where !holds(condition, at: index) {
      return pattern.isNegated
    }
    return !pattern.isNegated
  }

  private mutating func holds(_ condition: TokenPattern.Condition, at index: Int) -> Bool {
    switch condition.test {
    case .isOneOf(let ids): ids.contains(identifier(condition.attribute, at: index))
    case .isNoneOf(let ids): !ids.contains(identifier(condition.attribute, at: index))
    case .matches(let program):
      PatternMatcher(program).firstMatch(
        in: (condition.attribute.text(of: tokens[index], forms[index]) ?? "")
          .unicodeScalars.map(\.value)[...]) != nil
    }
  }

  private mutating func identifier(of text: String) -> StringID {
    if let known = identifiers[text] { return known }
    let identifier = StringID(of: text)
    identifiers[text] = identifier
    return identifier
  }
}
