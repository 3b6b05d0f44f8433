internal import Grammar
internal import GraphModel
internal import Language
internal import Names

/// The links that no score decides: what the user registered, what the rules know of names, and what
/// words in one place say.
struct GivenLinks: Sendable {
  let scored: ScoredReading
  let wordings: MentionWordings
  /// The mention that each candidate is.
  let placeOf: [Int?]

  private var reading: CandidateReading { scored.reading }

  /// The links between mentions of one actor, the surest knowledge first.
  func links(in table: LinkTable) -> [Link] {
    table.links { table in
      let differences = StatedDifferences(resolution: table).pairs()
      for (one, other) in differences + NamesOfOneVerb(resolution: table).pairs() {
        table.setApart(one, other)
      }
      linkRegistered(&table)
      for pair in StatedAliases(resolution: table).pairs() {
        table.linkAlias(pair.alias, to: pair.name)
        if let lesser = pair.lesser { table.setLesser(lesser) }
      }
      for (pronoun, name) in GlossedPronouns(resolution: table).pairs() {
        table.link(pronoun, to: name, because: .apposition)
      }
      linkNames(&table)
      linkKnown(&table)
      linkSame(&table)
      for pair in ClassesOfNames(resolution: table).pairs() {
        table.link(pair.noun, to: pair.name, because: .sameHead)
      }
      linkTitles(&table)
      linkRelatives(&table)
    }
  }

  /// What the user registered as one actor is one.
  private func linkRegistered(_ resolution: inout LinkTable) {
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

  /// Names that the rules join by their words, where the network does not think them two.
  private func linkNames(_ resolution: inout LinkTable) {
    for link in RuledNames(scored: scored).links() {
      guard let place = placeOf[link.candidate], let other = placeOf[link.antecedent] else {
        continue
      }
      resolution.link(place, to: other, because: reason(link.candidate))
    }
  }

  /// Names of one known state or body are one actor, also where only the network takes them for names:
  /// 'Syria' and 'Syrian'.
  private func linkKnown(_ resolution: inout LinkTable) {
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
  private func linkSame(_ resolution: inout LinkTable) {
    var places: [String: Int] = [:]
    for candidate in reading.mentions.indices where reading.mentions[candidate].form == .name {
      guard let place = placeOf[candidate], resolution.mentions[place].form == .name else {
        continue
      }
      let own = resolution.mentions[place].tokens
      let likely = wordings.likely(of: candidate).flatMap { $0.count > own.count ? $0 : nil }
      let texts = [own, likely ?? 0..<0].map {
        NameFolding.key(of: reading.document.text(of: $0))
      }
      for text in texts where !text.isEmpty {
        if let other = places[text] {
          resolution.link(place, to: other, because: .sameName)
        } else {
          places[text] = place
        }
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
  private func linkTitles(_ resolution: inout LinkTable) {
    for index in reading.mentions.indices {
      guard let title = reading.known(index)?.title, let place = placeOf[index] else { continue }
      for token in title {
        guard let role = reading.mentionOfHead[token], let other = placeOf[role],
          reading.isRole(role)
        else { continue }
        resolution.link(other, to: place, because: .apposition)
      }
    }
  }

  /// Whose relative somebody is, where both have one surname: 'his brother, Tom Lund' after 'Ada Lund'.
  private func linkRelatives(_ resolution: inout LinkTable) {
    let names = RelativeNames(reading: reading)
    for (possessor, relative) in names.pairs() {
      guard let place = placeOf[possessor],
        let namesake = names.namesake(of: relative, before: possessor),
        let other = placeOf[namesake]
      else { continue }
      resolution.link(place, to: other, because: .antecedent)
    }
  }

  /// What stands for several actors, as the rules have it, by its candidate.
  func several() -> [Int: Link] {
    var several: [Int: Link] = [:]
    for (index, actors) in reading.table.severalOfMention.sorted(by: { $0.key < $1.key }) {
      guard let candidate = scored.candidate(headedBy: reading.table.mentions[index].head),
        let place = placeOf[candidate]
      else { continue }
      let others = actors.compactMap { actor in
        reading.table.actors[actor].mentions.lazy.compactMap { mention in
          scored.candidate(headedBy: reading.table.mentions[mention].head).flatMap { placeOf[$0] }
        }.first
      }
      let isFamily = reading.known(candidate)?.kind == .group
      if others.count == actors.count, reading.mentions[candidate].form != .name || isFamily {
        several[candidate] = .several(place, others)
      }
    }
    return several
  }
}
