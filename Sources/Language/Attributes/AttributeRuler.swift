/// Sets attributes of tokens by rules: part of speech and morphology from the tag, and exceptions.
///
/// All rules look at the tokens as they were before; where several set the same attribute, the last
/// one wins. Source: `spacy/pipeline/attributeruler.py` and `spacy/matcher/matcher.pyx`.
struct AttributeRuler: Sendable {
  private let rules: [AttributeRule]
  private var sequences: [(rule: Int, tokens: [TokenPattern])] = []
  /// The sequences whose first token must have a value of an attribute, as indices.
  private var byFirst: [Key: [Int]] = [:]
  /// The attributes of ``byFirst``.
  private var keyAttributes: [TokenAttribute] = []
  /// The sequences that can begin at any token.
  private var byAny: [Int] = []

  private struct Key: Hashable {
    let attribute: TokenAttribute
    let value: StringID
  }

  /// Creates a ruler.
  init(_ rules: [AttributeRule]) {
    self.rules = rules
    for (index, rule) in rules.enumerated() {
      for tokens in rule.patterns { sequences.append((index, tokens)) }
    }
    for (index, sequence) in sequences.enumerated() {
      let keys = Self.firstKeys(of: sequence.tokens)
      if let attribute = keys.first?.attribute {
        for key in Set(keys) { byFirst[key, default: []].append(index) }
        if !keyAttributes.contains(attribute) { keyAttributes.append(attribute) }
      } else {
        byAny.append(index)
      }
    }
  }

  /// Applies the rules to the tokens of a text.
  ///
  /// - Parameters:
  ///   - tokens: The tokens with what the networks found.
  ///   - forms: The forms of the tokens.
  func apply(to tokens: inout [TokenAnalysis], forms: [Form]) {
    var facts = TokenFacts(tokens: tokens, forms: forms)
    var found: [Match] = []
    for start in tokens.indices {
      for index in byAny { search(for: sequences[index], at: start, &facts, &found) }
      for attribute in keyAttributes {
        let key = Key(attribute: attribute, value: facts.identifier(attribute, at: start))
        for index in byFirst[key] ?? [] {
          search(for: sequences[index], at: start, &facts, &found)
        }
      }
    }
    // Setting the same values once more changes nothing, so that repetitions need not be removed.
    for match in found.sorted() {
      let rule = rules[match.rule]
      let target = rule.index < 0 ? match.end + rule.index : match.start + rule.index
      guard (match.start..<match.end).contains(target) else { continue }
      for (attribute, value) in rule.values { set(attribute, to: value, of: &tokens[target]) }
    }
  }

  private func search(
    for sequence: (rule: Int, tokens: [TokenPattern]), at start: Int, _ facts: inout TokenFacts,
    _ found: inout [Match]
  ) {
    guard sequence.tokens.count > 1 || sequence.tokens[0].maximum != 1 else {
      if facts.satisfy(sequence.tokens[0], at: start) {
        found.append(Match(rule: sequence.rule, start: start, end: start + 1))
      }
      return
    }
    for end in ends(of: sequence.tokens[...], from: start, &facts) where end > start {
      found.append(Match(rule: sequence.rule, start: start, end: end))
    }
  }

  /// A sequence that was found, in the order in which rules are applied.
  private struct Match: Comparable {
    let rule: Int
    let start: Int
    let end: Int

    static func < (left: Match, right: Match) -> Bool {
      (left.rule, left.start, left.end) < (right.rule, right.start, right.end)
    }
  }

  /// All places where a sequence that begins at a place can end.
  private func ends(
    of patterns: ArraySlice<TokenPattern>, from start: Int, _ facts: inout TokenFacts
  ) -> Set<Int> {
    guard let pattern = patterns.first else { return [start] }
    var result: Set<Int> = []
    var position = start
    var count = 0
    while true {
      if count >= pattern.minimum {
        result.formUnion(ends(of: patterns.dropFirst(), from: position, &facts))
      }
      guard position < facts.count, count < pattern.maximum ?? .max,
        facts.satisfy(pattern, at: position)
      else { return result }
      position += 1
      count += 1
    }
  }

  private func set(_ attribute: TokenAttribute, to value: String, of token: inout TokenAnalysis) {
    switch attribute {
    case .tag: token.tag = value
    case .partOfSpeech: token.partOfSpeech = value
    case .morphology: token.morphology = value
    case .lemma: token.lemma = value
    case .dependency: token.dependency = value
    case .orth, .norm, .lower, .prefix, .suffix, .shape, .isSpace: break
    }
  }

  /// What the first token of a sequence must be: one of these values of one attribute, the most
  /// telling one; empty when it may be any token.
  private static func firstKeys(of tokens: [TokenPattern]) -> [Key] {
    guard let first = tokens.first, first.minimum > 0, !first.isNegated else { return [] }
    let telling: [TokenAttribute] = [.orth, .lower, .tag, .dependency, .partOfSpeech, .isSpace]
    for attribute in telling {
      for condition in first.conditions where condition.attribute == attribute {
        if case .isOneOf(let ids) = condition.test {
          return ids.map { Key(attribute: attribute, value: $0) }
        }
      }
    }
    return []
  }
}
