internal import Grammar
internal import GraphModel
internal import Knowledge
internal import Language
internal import Names

/// The kinds of candidates; that of a name is decided for all places of an article together, so that
/// nobody is a person here and a firm there.
struct AgreedKinds: Sendable {
  private let scored: ScoredReading
  /// The percentages of the kinds of each name, summed over its places.
  private var sums: [String: [Int]] = [:]
  /// The last words of persons' names that no other name has.
  private var surnames: Set<String> = []

  /// The percentage from which on the network's kind of a name counts more than the rules' guess.
  private static let sureKind = 50
  private static let kinds: [ActorKind] = [.person, .organization, .group, .state]

  /// Gathers what network and rules say of all names.
  init(_ scored: ScoredReading) {
    self.scored = scored
    for index in scored.reading.mentions.indices {
      guard scored.reading.mentions[index].form == .name else { continue }
      let (text, percents) = (text(index), scored.scores.kinds[index])
      sums[text] = sums[text].map { zip($0, percents).map(+) } ?? percents
    }
    surnames = Self.surnames(in: sums)
  }

  /// The words that end persons' names and are in no other name; initials are no surnames.
  private static func surnames(in sums: [String: [Int]]) -> Set<String> {
    var last: Set<String> = []
    var others: Set<String> = []
    for (name, percents) in sums {
      let words = name.split(separator: " ").map(String.init)
      guard words.count > 1 else { continue }
      if likeliest(percents) == .person, let word = words.last,
        !Acronym.isAcronymLike(word)
      {
        last.insert(word)
      } else {
        others.formUnion(words)
      }
    }
    return last.subtracting(others)
  }

  /// The kind of a name in all its places together; a bare word that ends a person's name is that
  /// person's.
  private func kind(of name: String, _ percents: [Int]) -> ActorKind {
    surnames.contains(name) ? .person : Self.likeliest(percents)
  }

  /// The words of a candidate, or of the mention that the rules see there.
  private func text(_ index: Int) -> String {
    let reading = scored.reading
    return reading.document.text(
      of: reading.known(index)?.tokens ?? reading.mentions[index].tokens)
  }

  /// The kind of a candidate that is no mention of the rules.
  func kind(of index: Int) -> ActorKind {
    guard scored.reading.mentions[index].form == .name else {
      return Self.likeliest(scored.scores.kinds[index])
    }
    let text = text(index)
    switch scored.reading.lexicons.known.meaning(of: text) {
    case .state?, .nationality?: return .state
    default: return kind(of: text, sums[text] ?? scored.scores.kinds[index])
    }
  }

  /// The kind of a name of which the rules only guess whether it is a person's, where the network is
  /// sure that the guess is wrong.
  func turned(_ index: Int, _ known: DocumentMention) -> ActorKind? {
    let text = text(index)
    guard known.form == .name, known.title == nil,
      !PostNominals.ends(known.tokens, in: scored.reading.document),
      scored.reading.lexicons.known.meaning(of: text) == nil,
      scored.reading.lexicons.known.registry.kind(of: text) == nil, let sums = sums[text]
    else { return nil }
    let kind = kind(of: text, sums)
    let isGuess =
      known.kind == .person && kind == .organization
      || known.kind == .organization && kind == .person
    let share = sums[kind == .person ? 1 : 2] * 100 / max(1, sums.reduce(0, +))
    return isGuess && (share >= Self.sureKind || surnames.contains(text)) ? kind : nil
  }

  private static func likeliest(_ percents: [Int]) -> ActorKind {
    var best = 0
    for place in kinds.indices where percents[place + 1] > percents[best + 1] { best = place }
    return kinds[best]
  }
}
