internal import Grammar
internal import GraphModel
internal import Knowledge
internal import Language
internal import Names

/// Decides who is who from the scores of links: each candidate joins its best antecedent, the surest
/// first, and never against what is known of their actors.
struct LinkDecider: Sendable {
  let scored: ScoredReading
  private let kinds: AgreedKinds
  private let wordings: MentionWordings

  init(scored: ScoredReading) {
    self.scored = scored
    kinds = AgreedKinds(scored)
    wordings = MentionWordings(scored)
  }

  /// A description that is less likely an actor than this percentage founds none.
  private static let founding = 25
  /// The same of a noun that modifies another and that the rules see nobody in.
  private static let foundingAlone = 60
  /// A name that the rules do not know is an actor without a tie from this percentage on.
  private static let sureName = 90
  /// One that is less likely an actor than this is not linked either.
  private static let linking = 15
  /// From this margin on two persons' names that share no word are one's.
  private static let sureAlias = 400
  /// From this margin on two bodies are one although their names tell them apart.
  private static let sureLink = 200
  private static let bodies = OrganizationNameMatcher()
  private var reading: CandidateReading { scored.reading }

  /// Who is who.
  func decision() -> LinkDecision {
    let inner = wordings.inner(of: reading)
    let accepted = reading.mentions.indices.filter { isAccepted($0) && !inner.contains($0) }
    let mentions = accepted.map(mention) + hidden.map { reading.table.mentions[$0] }
    let order = mentions.indices.sorted {
      (mentions[$0].tokens.lowerBound, -mentions[$0].tokens.count, $0)
        < (mentions[$1].tokens.lowerBound, -mentions[$1].tokens.count, $1)
    }
    var placeOf = [Int?](repeating: nil, count: reading.mentions.count)
    for (place, index) in order.enumerated() where index < accepted.count {
      placeOf[accepted[index]] = place
    }
    let given = GivenLinks(scored: scored, wordings: wordings, placeOf: placeOf)
    let several = given.several()
    var resolution = LinkTable(
      reading: reading.article, mentions: order.map { mentions[$0] }, lexicons: reading.lexicons
    ).adding(several.sorted { $0.key < $1.key }.map(\.value))
    let shared = order.enumerated().filter { $0.element >= accepted.count }.map(\.offset)
    resolution = resolution.adding(hiddenLinks(of: shared, placeOf, in: resolution))
    resolution = resolution.adding(given.links(in: resolution))
    let (links, margins) = scoredLinks(placeOf, except: Set(several.keys), in: resolution)
    resolution = resolution.adding(links)
    resolution = resolution.adding(LinkSuggester.roles.links(in: resolution))
    let unsure = accepted.filter { margins[$0] == nil && !mayFound($0) }.compactMap { placeOf[$0] }
    resolution = resolution.adding(
      resolution.links { table in
        for place in unsure { table.leave(place) }
        leaveUncalled(&table)
      })
    return LinkDecision(
      table: table(of: resolution, accepted, placeOf), mentionOfCandidate: placeOf,
      margins: margins)
  }

  /// The links of each candidate to its best antecedent, the surest first, and what spoke for each.
  private func scoredLinks(
    _ placeOf: [Int?], except several: Set<Int>, in table: LinkTable
  ) -> (links: [Link], margins: [Int: Int]) {
    var margins: [Int: Int] = [:]
    let links = table.links { margins = linkScored(placeOf, except: several, &$0) }
    return (links, margins)
  }

  private func linkScored(
    _ placeOf: [Int?], except several: Set<Int>, _ resolution: inout LinkTable
  ) -> [Int: Int] {
    var margins: [Int: Int] = [:]
    let binding = BindingVeto(reading: reading)
    for link in ordered() {
      let pair = scored.candidates.links[link]
      let margin = scored.margin(link)
      guard margins[pair.mention] == nil, !several.contains(pair.mention),
        !several.contains(pair.antecedent), !binding.forbids(pair), let one = placeOf[pair.mention],
        let other = placeOf[pair.antecedent],
        margin >= Self.sureLink || !areRivals(one, other, resolution)
      else { continue }
      if margin >= Self.sureAlias, isNickname(pair) {
        resolution.linkAlias(one, to: other)
        margins[pair.mention] = margin
      } else if resolution.link(one, to: other, because: reason(pair)) {
        margins[pair.mention] = margin
      }
    }
    return margins
  }

  /// Whether both are names of persons.
  private func isNickname(_ pair: LinkCandidate) -> Bool {
    [pair.mention, pair.antecedent].allSatisfy {
      reading.mentions[$0].form == .name && kinds.kind(of: $0) == .person
    } && Set(reading.words[pair.mention]).isDisjoint(with: reading.words[pair.antecedent])
  }

  private func table(
    of resolution: LinkTable, _ accepted: [Int], _ placeOf: [Int?]
  ) -> ActorTable {
    var wordings: [Int: [Wording]] = [:]
    for index in accepted {
      if let place = placeOf[index] { wordings[place] = self.wordings.wordings(of: index) }
    }
    let unsure = accepted.filter { isUnsureName($0) }.compactMap { placeOf[$0] }
    return ActorAssembly(resolution: resolution, unsureNames: Set(unsure), wordings: wordings)
      .table()
  }

  /// Whether the names of two bodies tell them apart.
  private func areRivals(_ one: Int, _ other: Int, _ resolution: LinkTable) -> Bool {
    resolution.identity(of: one).isRival(of: resolution.identity(of: other), by: Self.bodies)
  }

  /// Leaves pronouns that only refer to each other: nothing says who they stand for.
  private func leaveUncalled(_ resolution: inout LinkTable) {
    let called = Set(
      resolution.mentions.indices.filter {
        resolution.mentions[$0].form != .pronoun && resolution.standings[$0] != .nobody
      }.map { resolution.actor(of: $0) })
    for place in resolution.mentions.indices
    where !called.contains(resolution.actor(of: place))
      && resolution.mentions[place].form == .pronoun
    {
      resolution.abandon(place)
    }
  }

  private func isAccepted(_ index: Int) -> Bool {
    if reading.known(index) == nil, reading.isDateline[reading.mentions[index].head] {
      return false
    }
    if isOfSeveral(index) || NameDenial(reading: reading).isDenied(index) { return false }
    let percent = scored.scores.actorPercent(index)
    switch reading.mentions[index].form {
    case .pronoun: return reading.known(index) != nil || percent >= Self.founding
    case .name, .adjective:
      return percent >= (reading.known(index) == nil ? Self.founding : 0)
    case .phrase, .noun: return percent >= Self.linking
    }
  }

  /// Whether a name names a case or what is between two states: 'Lund vs Norway', 'U.S.-China'.
  private func isOfSeveral(_ index: Int) -> Bool {
    guard reading.mentions[index].form == .name else { return false }
    let document = reading.document
    let tokens = reading.known(index)?.tokens ?? reading.mentions[index].tokens
    if tokens.contains(where: { ["v.", "vs.", "v"].contains(document[$0].text) }) { return true }
    let known = reading.lexicons.known
    let text = document.text(of: tokens)
    let parts = text.split { $0 == "-" || $0 == "–" }.map(String.init)
    guard parts.count > 1, known.meaning(of: text) == nil else { return false }
    return parts.allSatisfy { known.state(meantBy: $0) != nil }
  }

  /// Whether a name is none to the rules and no likely actor to the network, so that only a tie shows
  /// that it is one.
  private func isUnsureName(_ index: Int) -> Bool {
    [.name, .adjective].contains(reading.mentions[index].form) && reading.known(index) == nil
      && scored.scores.actorPercent(index) < Self.sureName
  }

  private func mayFound(_ index: Int) -> Bool {
    switch reading.mentions[index].form {
    case .pronoun: return false
    case .name, .adjective: return true
    case .phrase: return scored.scores.actorPercent(index) >= Self.founding
    case .noun:
      return scored.scores.actorPercent(index)
        >= (reading.known(index) == nil ? Self.foundingAlone : Self.founding)
    }
  }

  private func mention(_ index: Int) -> DocumentMention {
    if var known = reading.known(index) {
      if let kind = kinds.turned(index, known) {
        known.kind = kind
        known.gender = kind == .person ? reading.gender(index) : .neuter
      }
      return known
    }
    let candidate = reading.mentions[index]
    let form: MentionForm =
      switch candidate.form {
      // 'Minister' before a name is a role, though it is written like a name.
      case .name where reading.isRole(index): .description
      case .name, .adjective: .name
      case .phrase, .noun: .description
      case .pronoun: .pronoun
      }
    return DocumentMention(
      tokens: wordings.likely(of: index) ?? candidate.tokens, head: candidate.head, form: form,
      kind: form == .pronoun ? nil : kinds.kind(of: index), gender: reading.gender(index),
      number: reading.isPlural(index) ? .plural : .singular,
      isModifier: candidate.form == .noun || candidate.form == .adjective)
  }

  /// The links that are surer than none: of names first, then of descriptions, then of pronouns; the
  /// surest first.
  private func ordered() -> [Int] {
    let links = scored.candidates.links
    func tier(_ index: Int) -> Int {
      switch reading.mentions[index].form {
      case .name, .adjective: 0
      case .phrase, .noun: 1
      case .pronoun: 2
      }
    }
    return links.indices.filter { scored.margin($0) > 0 }.sorted { one, other in
      (tier(links[one].mention), -scored.margin(one), one)
        < (tier(links[other].mention), -scored.margin(other), other)
    }
  }

  /// The mentions of the rules that share their head with a longer one, which is the candidate.
  private var hidden: [Int] {
    reading.table.mentions.indices.filter { index in
      let candidate = scored.candidate(headedBy: reading.table.mentions[index].head)
      return candidate.map { reading.mentions[$0].known != index && isAccepted($0) } == true
    }
  }

  /// Mentions that share their head with a longer one refer to whom that refers to.
  private func hiddenLinks(
    of places: [Int], _ placeOf: [Int?], in table: LinkTable
  ) -> [Link] {
    table.links { table in
      for place in places {
        guard let candidate = scored.candidate(headedBy: table.mentions[place].head),
          let other = placeOf[candidate]
        else { continue }
        let isOne = table.link(place, to: other, because: .apposition)
        // 'Lund' in 'Lund & Sons' is nobody besides.
        if !isOne, table.mentions[place].form == .name { table.abandon(place) }
      }
    }
  }

  private func reason(_ pair: LinkCandidate) -> LinkReason {
    if let known = reading.mentions[pair.mention].known,
      reading.ruleActor(pair.mention) == reading.ruleActor(pair.antecedent)
    {
      let reason = reading.table.reasonOfMention[known]
      if reason != .introduction, reason != .unresolved { return reason }
    }
    switch (reading.mentions[pair.mention].form, reading.mentions[pair.antecedent].form) {
    case (.pronoun, _): return .antecedent
    case (.name, .name), (.adjective, _), (_, .adjective):
      return reading.words[pair.mention] == reading.words[pair.antecedent] ? .sameName : .partOfName
    case (.phrase, .phrase), (.noun, _), (_, .noun): return .sameHead
    default: return .role
    }
  }
}

/// Who is who, and how sure that is.
struct LinkDecision: Sendable {
  /// The mentions and actors.
  let table: ActorTable
  /// The mention of the table that each candidate is.
  let mentionOfCandidate: [Int?]
  /// What spoke for the link of each candidate that was linked, in hundredths of the logit.
  let margins: [Int: Int]

  /// The actors that a candidate stands for.
  func actors(of candidate: Int) -> [Int] {
    guard let mention = mentionOfCandidate[candidate] else { return [] }
    if let several = table.severalOfMention[mention] { return several }
    return table.actorOfMention[mention].map { [$0] } ?? []
  }
}
