internal import GraphModel
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
  /// Words that are likelier than this percentage are those of a mention that only the network sees.
  private static let sureWording = 50
  private var reading: CandidateReading { scored.reading }

  /// Who is who.
  func decision() -> LinkDecision {
    let accepted = reading.mentions.indices.filter(isAccepted)
    let mentions = accepted.map(mention) + hidden.map { reading.table.mentions[$0] }
    let order = mentions.indices.sorted {
      (mentions[$0].tokens.lowerBound, -mentions[$0].tokens.count, $0)
        < (mentions[$1].tokens.lowerBound, -mentions[$1].tokens.count, $1)
    }
    var placeOf = [Int?](repeating: nil, count: reading.mentions.count)
    for (place, index) in order.enumerated() where index < accepted.count {
      placeOf[accepted[index]] = place
    }
    var resolution = Resolution(
      document: reading.document, mentions: order.map { mentions[$0] }, lexicons: reading.lexicons)
    let several = linkSeveral(placeOf, &resolution)
    linkHidden(order, accepted.count, placeOf, &resolution)
    linkRegistered(placeOf, &resolution)
    linkNames(placeOf, &resolution)
    linkKnown(placeOf, &resolution)
    linkSame(placeOf, &resolution)
    linkTitles(placeOf, &resolution)
    linkRelatives(placeOf, &resolution)
    var margins: [Int: Int] = [:]
    let binding = BindingVeto(reading: reading)
    for link in ordered() {
      let pair = scored.candidates.links[link]
      guard margins[pair.mention] == nil, !several.contains(pair.mention),
        !several.contains(pair.antecedent), !binding.forbids(pair), let one = placeOf[pair.mention],
        let other = placeOf[pair.antecedent]
      else { continue }
      if resolution.link(one, to: other, because: reason(pair)) {
        margins[pair.mention] = scored.margin(link)
      }
    }
    for index in accepted where margins[index] == nil && !mayFound(index) {
      if let place = placeOf[index] { resolution.leave(place) }
    }
    leaveUncalled(&resolution)
    var wordings: [Int: [Wording]] = [:]
    for index in accepted {
      if let place = placeOf[index] { wordings[place] = self.wordings.wordings(of: index) }
    }
    let unsure = accepted.filter { isUnsureName($0) }.compactMap { placeOf[$0] }
    return LinkDecision(
      table: ActorAssembly(
        resolution: resolution, unsureNames: Set(unsure), wordings: wordings
      ).table(),
      mentionOfCandidate: placeOf,
      margins: margins)
  }

  /// Leaves pronouns that only refer to each other: nothing says who they stand for.
  private func leaveUncalled(_ resolution: inout Resolution) {
    let called = Set(
      resolution.mentions.indices.filter {
        resolution.mentions[$0].form != .pronoun && resolution.reasons[$0] != .unresolved
      }.map { resolution.actor(of: $0) })
    for place in resolution.mentions.indices
    where !called.contains(resolution.actor(of: place))
      && resolution.mentions[place].form == .pronoun
    {
      resolution.abandon(place)
    }
  }

  private func isAccepted(_ index: Int) -> Bool {
    let percent = scored.scores.actorPercent(index)
    switch reading.mentions[index].form {
    case .pronoun: return reading.known(index) != nil || percent >= Self.founding
    case .name, .adjective:
      return percent >= (reading.known(index) == nil ? Self.founding : 0)
    case .phrase, .noun: return percent >= Self.linking
    }
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
      case .name where isRole(candidate): .description
      case .name, .adjective: .name
      case .phrase, .noun: .description
      case .pronoun: .pronoun
      }
    let read = wordings.wordings(of: index).first { $0.percent >= Self.sureWording }
    return DocumentMention(
      tokens: read?.tokens ?? candidate.tokens, head: candidate.head, form: form,
      kind: form == .pronoun ? nil : kinds.kind(of: index), gender: reading.gender(index),
      number: reading.isPlural(index) ? .plural : .singular,
      isModifier: candidate.form == .noun || candidate.form == .adjective)
  }

  private func isRole(_ candidate: CandidateMention) -> Bool {
    reading.lexicons.noun(reading.tree.lemma(candidate.head))?.isPerson == true
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

  /// Lets such a mention refer to whom the longer one refers to.
  private func linkHidden(
    _ order: [Int], _ count: Int, _ placeOf: [Int?], _ resolution: inout Resolution
  ) {
    for (place, index) in order.enumerated() where index >= count {
      let head = resolution.mentions[place].head
      guard let candidate = scored.candidate(headedBy: head), let other = placeOf[candidate] else {
        continue
      }
      resolution.link(place, to: other, because: .apposition)
    }
  }

  /// What the user registered as one actor is one.
  private func linkRegistered(_ placeOf: [Int?], _ resolution: inout Resolution) {
    var first: [Int: Int] = [:]
    for candidate in reading.mentions.indices {
      guard let place = placeOf[candidate],
        let registered = resolution.identity(of: place).registered
      else { continue }
      if let other = first[registered] {
        resolution.link(place, to: other, because: .knownAlias)
      } else {
        first[registered] = place
      }
    }
  }

  /// Names that the rules join by their words stay joined: spelling, initials and known aliases are
  /// facts that the network does not see.
  private func linkNames(_ placeOf: [Int?], _ resolution: inout Resolution) {
    var first: [Int: Int] = [:]
    for index in reading.mentions.indices {
      guard reading.known(index)?.form == .name, let actor = reading.ruleActor(index),
        let place = placeOf[index]
      else { continue }
      if let other = first[actor] {
        resolution.link(place, to: other, because: reason(index))
      } else {
        first[actor] = place
      }
    }
  }

  /// Names of one known state or body are one actor, also where only the network takes them for names:
  /// 'Syria' and 'Syrian'.
  private func linkKnown(_ placeOf: [Int?], _ resolution: inout Resolution) {
    var states: [Int: Int] = [:]
    var bodies: [Int: Int] = [:]
    for candidate in reading.mentions.indices {
      guard let place = placeOf[candidate], resolution.mentions[place].form == .name else {
        continue
      }
      let identity = resolution.identity(of: place)
      for other in [
        identity.state.map { Self.first($0, place, &states) },
        identity.body.map { Self.first($0, place, &bodies) },
      ] {
        if let other { resolution.link(place, to: other, because: .knownAlias) }
      }
    }
  }

  /// The same words name the same actor, where nothing is known against it.
  private func linkSame(_ placeOf: [Int?], _ resolution: inout Resolution) {
    var places: [String: Int] = [:]
    for candidate in reading.mentions.indices where reading.mentions[candidate].form == .name {
      guard let place = placeOf[candidate], resolution.mentions[place].form == .name else {
        continue
      }
      let text = reading.document.text(of: resolution.mentions[place].tokens)
      if let other = places[text] {
        resolution.link(place, to: other, because: .sameName)
      } else {
        places[text] = place
      }
    }
  }

  /// The first place of something known, which is the given one where there is none yet.
  private static func first(_ known: Int, _ place: Int, _ places: inout [Int: Int]) -> Int {
    if let other = places[known] { return other }
    places[known] = place
    return place
  }

  private func reason(_ index: Int) -> LinkReason {
    let reason = reading.mentions[index].known.map { reading.table.reasonOfMention[$0] }
    return reason == .introduction || reason == nil ? .sameName : reason ?? .sameName
  }

  /// The role before a name is a mention of whom it names: 'Foreign Minister Ann Lee'.
  private func linkTitles(_ placeOf: [Int?], _ resolution: inout Resolution) {
    for index in reading.mentions.indices {
      guard let title = reading.known(index)?.title, let place = placeOf[index] else { continue }
      for token in title {
        guard let role = reading.mentionOfHead[token], let other = placeOf[role],
          isRole(reading.mentions[role])
        else { continue }
        resolution.link(other, to: place, because: .apposition)
      }
    }
  }

  /// Whose relative somebody is, where both have one surname: 'his brother, Tom Lund' after 'Ada Lund'.
  private func linkRelatives(_ placeOf: [Int?], _ resolution: inout Resolution) {
    let names = RelativeNames(reading: reading)
    for (possessor, relative) in names.pairs() {
      guard let place = placeOf[possessor],
        let namesake = names.namesake(of: relative, before: possessor),
        let other = placeOf[namesake]
      else { continue }
      resolution.link(place, to: other, because: .antecedent)
    }
  }

  /// What stands for several actors, as the rules have it; such a candidate is linked to nobody else.
  private func linkSeveral(_ placeOf: [Int?], _ resolution: inout Resolution) -> Set<Int> {
    var several: Set<Int> = []
    for (index, actors) in reading.table.severalOfMention.sorted(by: { $0.key < $1.key }) {
      guard let candidate = scored.candidate(headedBy: reading.table.mentions[index].head),
        let place = placeOf[candidate]
      else { continue }
      let others = actors.compactMap { actor in
        reading.table.actors[actor].mentions.lazy.compactMap { mention in
          scored.candidate(headedBy: reading.table.mentions[mention].head).flatMap { placeOf[$0] }
        }.first
      }
      if others.count == actors.count, reading.mentions[candidate].form != .name {
        resolution.linkSeveral(place, to: others)
        several.insert(candidate)
      }
    }
    return several
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
