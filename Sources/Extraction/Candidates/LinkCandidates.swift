internal import Grammar
internal import GraphModel
internal import Language
internal import Names

/// A candidate and another that may refer to the same actor.
package struct LinkCandidate: Sendable, Hashable {
  /// The index of the candidate that is to be linked.
  package var mention: Int
  /// The index of the candidate that it may be linked to.
  package var antecedent: Int
}

/// Suggests whom each candidate may refer to.
struct LinkCandidates: Sendable {
  let reading: CandidateReading
  /// The sentences before its own that a pronoun looks back to.
  private static let pronounReach = 3
  private static let phraseReach = 14
  /// The most antecedents that are weighed for one candidate.
  private static let most = 40

  /// All pairs, by the candidate, then by the antecedent.
  func pairs() -> [LinkCandidate] {
    var pairs: [LinkCandidate] = []
    var named: [String: [Int]] = [:]
    var heads: [String: [Int]] = [:]
    var ofActor: [Int: [Int]] = [:]
    for index in reading.mentions.indices {
      var found: Set<Int> = []
      let mention = reading.mentions[index]
      if let actor = reading.ruleActor(index), let others = ofActor[actor] {
        found.formUnion(others.prefix(1) + others.suffix(3))
      }
      switch mention.form {
      case .pronoun: found.formUnion(nearby(index, within: Self.pronounReach, ahead: 1))
      case .phrase:
        found.formUnion(nearby(index, within: Self.phraseReach, ahead: 0))
        found.formUnion(heads[reading.tree.lemma(mention.head), default: []].suffix(4))
      case .noun:
        found.formUnion(heads[reading.tree.lemma(mention.head), default: []].suffix(3))
      case .name, .adjective: found.formUnion(beside(index))
      }
      for word in reading.words[index] where mention.form != .pronoun {
        found.formUnion(named[word, default: []].suffix(4))
      }
      found.formUnion(acronyms(index, named))
      pairs += found.sorted().filter { $0 != index }.map {
        LinkCandidate(mention: index, antecedent: $0)
      }
      if let actor = reading.ruleActor(index) { ofActor[actor, default: []].append(index) }
      if mention.form == .name || mention.form == .adjective {
        for word in Set(reading.words[index]) where word.count > 1 {
          named[word, default: []].append(index)
        }
        let initials = NameFolding.words(of: reading.document.text(of: mention.tokens)).compactMap(
          \.first)
        if initials.count > 1 { named["=" + String(initials), default: []].append(index) }
      } else if mention.form == .phrase {
        heads[reading.tree.lemma(mention.head), default: []].append(index)
      }
    }
    return pairs
  }

  /// The candidates before another in its own and some earlier sentences, the nearest ones, and
  /// those right after it.
  private func nearby(_ index: Int, within reach: Int, ahead: Int) -> [Int] {
    let sentence = reading.sentence(index)
    var found: [Int] = []
    var before = index - 1
    while before >= 0, found.count < Self.most, sentence - reading.sentence(before) <= reach {
      if mayBeAntecedent(before, of: index) { found.append(before) }
      before -= 1
    }
    var after = index + 1
    let limit = found.count + 6
    while after < reading.mentions.count, found.count < limit,
      reading.sentence(after) - sentence <= ahead
    {
      if reading.mentions[after].form == .name { found.append(after) }
      after += 1
    }
    return found
  }

  private func mayBeAntecedent(_ other: Int, of index: Int) -> Bool {
    switch reading.mentions[other].form {
    case .name: return true
    case .adjective: return reading.mentions[index].form == .pronoun || reading.known(other) != nil
    case .pronoun: return reading.mentions[index].form == .pronoun
    case .noun: return reading.known(other) != nil
    case .phrase:
      return reading.mentions[index].form == .pronoun || reading.known(other) != nil
        || reading.noun(other) != nil
    }
  }

  /// What stands right beside a name: 'the minister, X', 'X (Y)'.
  private func beside(_ index: Int) -> [Int] {
    let mention = reading.mentions[index]
    return (max(0, index - 3)..<index).filter {
      reading.sentence($0) == reading.sentence(index)
        && mention.tokens.lowerBound - reading.mentions[$0].head <= 8
        && reading.mentions[$0].form != .pronoun
    }
  }

  private func acronyms(_ index: Int, _ named: [String: [Int]]) -> [Int] {
    let words = reading.words[index]
    guard reading.mentions[index].form == .name, words.count == 1, let word = words.first,
      word.count > 1
    else { return [] }
    return named["=" + word, default: []].suffix(2) + []
  }
}
