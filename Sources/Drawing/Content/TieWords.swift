internal import GraphModel

/// A tie with its number and its words.
struct NumberedTie: Sendable {
  var tie: Tie
  var number: Int
  /// The words of its label, the most frequent first; never empty.
  var words: [String]
  /// The words of the text for it, without how sure they are.
  var acts: [String]
  /// Who claims it, where that is not the article: 'said by police'.
  var claimants: String?
  /// Whether the text says that it is over.
  var hasEnded: Bool

  /// Whether its words tell how far a claim has come.
  var tellsStages: Bool { !hasEnded && words != acts }
}

/// The words that a tie's statements use for it.
struct TieWords: Sendable {
  private let statements: [String: Statement]
  private let names: [String: String]
  private let endings: Endings

  init(_ graph: Graph) {
    statements = Dictionary(
      graph.statements.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    names = Dictionary(
      graph.actors.map { ($0.id, DisplayText.clean($0.name)) },
      uniquingKeysWith: { first, _ in first })
    endings = Endings(graph)
  }

  /// A tie with its words; the event or the relation where the text has none.
  func numbered(_ tie: Tie, _ number: Int) -> NumberedTie {
    let acts = acts(of: tie)
    let hasEnded = endings.isOver(tie)
    return NumberedTie(
      tie: tie, number: number, words: words(for: acts, hasEnded, tie), acts: acts.map(\.word),
      claimants: tie.standing == .claimed ? claimants(of: acts.flatMap(\.statements)) : nil,
      hasEnded: hasEnded)
  }

  // MARK: Acts

  /// Statements that name what they say by the same word.
  private struct Act {
    var word: String
    var statements: [Statement]

    /// How far the claim has come; nil where it is no claim.
    var stage: Stage? {
      // What is only possible decides nothing beside what is sure.
      let sure = statements.filter { !$0.possible }
      var tally = StageTally()
      for statement in sure.isEmpty ? statements : sure {
        tally.add(statement.status, statement.stage, on: statement.date)
      }
      return tally.together
    }
  }

  /// The acts by the number of their statements.
  private func acts(of tie: Tie) -> [Act] {
    let all = tie.statements.compactMap { statements[$0] }
    if tie.relation == .owns { return [Act(word: Self.shares(of: all, tie), statements: all)] }
    guard !all.isEmpty else { return [Act(word: tie.relation.rawValue, statements: [])] }
    let groups = Dictionary(grouping: all, by: Self.word)
    let sorted = groups.sorted { (-$0.value.count, $0.key) < (-$1.value.count, $1.key) }
    return sorted.map { Act(word: $0.key, statements: $0.value) }
  }

  /// 'owns', 'owns 51 % of'; of several shares each.
  private static func shares(of statements: [Statement], _ tie: Tie) -> String {
    var shares: [String] = []
    for share in statements.compactMap(\.shareText) where !shares.contains(share) {
      shares.append(share)
    }
    guard !shares.isEmpty else { return tie.relation.rawValue }
    return "owns \(shares.map { "\($0) %" }.joined(separator: " / ")) of"
  }

  private static func word(of statement: Statement) -> String {
    let role = statement.role.map(DisplayText.clean) ?? ""
    if !role.isEmpty { return role }
    return statement.event?.type.rawValue.lowercased() ?? statement.relation.rawValue
  }

  // MARK: Labels

  /// The acts with how far the claim of each has come; those that the same sources claim together.
  private func words(for acts: [Act], _ hasEnded: Bool, _ tie: Tie) -> [String] {
    var words: [String] = []
    var claimed: [String] = []
    for act in acts {
      switch act.stage {
      case nil: words.append(hasEnded ? Self.past(act.word, tie.relation) : act.word)
      case .claimed: claimed.append(act.word)
      case let stage?:
        let staged = act.statements.last { $0.stage == stage }
        words.append(DisplayText.clean(stage.words(about: staged?.act ?? act.word)))
      }
    }
    guard !claimed.isEmpty else { return words }
    let claims = acts.filter { $0.stage == .claimed }.flatMap(\.statements)
    let shown = claimed.prefix(Self.mostClaims).joined(separator: ", ")
    return words + ["\(shown), \(claimants(of: claims))"]
  }

  private static let mostClaims = 2

  /// An affiliation that is over: 'former chair', 'backed'.
  private static func past(_ word: String, _ relation: Relation) -> String {
    let phrase = RelationPhrase(relation)
    if word == relation.rawValue || relation == .owns { return phrase.pastTense }
    let known = ["former", "ex-", "late", "ousted", "deposed", "retired"]
    return known.contains(where: word.lowercased().hasPrefix) ? word : "former \(word)"
  }

  /// 'said by police', 'said by police and two clerks', 'said by police and others'.
  private func claimants(of statements: [Statement]) -> String {
    var speakers: [String] = []
    for statement in statements where statement.stage == .claimed {
      guard let speaker = statement.attribution.last.map(name), !speakers.contains(speaker) else {
        continue
      }
      speakers.append(speaker)
    }
    switch speakers.count {
    case 0: return "claimed"
    case 1: return "said by \(speakers[0])"
    case 2: return "said by \(speakers[0]) and \(speakers[1])"
    default: return "said by \(speakers[0]) and others"
    }
  }

  /// The speaker's name, or the words of the text where they are few.
  private func name(of speaker: Attribution) -> String {
    if let name = speaker.actor.flatMap({ names[$0] }), !name.isEmpty { return name }
    let words = DisplayText.clean(speaker.text)
    let isShort = !words.isEmpty && words.unicodeScalars.count <= Self.longestSpeaker
    return isShort ? words : speaker.anonymous ? "an unnamed source" : "a source"
  }

  private static let longestSpeaker = 40
}
