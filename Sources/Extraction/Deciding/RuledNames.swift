internal import Grammar
internal import GraphModel
internal import Knowledge
internal import Language
internal import Names

/// The links between names that the rules join by their words.
///
/// Of a person's and a state's names the rules know enough: spelling, initials and known aliases are
/// facts that the network does not see. The names of bodies share words also where they name two:
/// 'Harbour' is 'Harbour Lines Ltd.' in one article and its owner in the next. So a body's shorter or
/// longer name joins the one that the network finds likeliest, and none that it thinks another.
struct RuledNames: Sendable {
  let scored: ScoredReading

  private var reading: CandidateReading { scored.reading }

  /// A candidate, and the one before it that its name joins.
  struct Link: Sendable, Hashable {
    let candidate: Int
    let antecedent: Int
  }

  /// The links of all names, by candidate.
  func links() -> [Link] {
    var groups: [Int: [Group]] = [:]
    let margins = margins()
    var links: [Link] = []
    for index in reading.mentions.indices {
      guard reading.known(index)?.form == .name, let actor = reading.ruleActor(index) else {
        continue
      }
      let text = text(index)
      let earlier = groups[actor] ?? []
      if let place = place(of: index, text, among: earlier, margins) {
        links.append(Link(candidate: index, antecedent: earlier[place].candidates[0]))
        groups[actor]?[place].add(index, text)
      } else {
        groups[actor, default: []].append(Group(index, text))
      }
    }
    return links
  }

  /// The candidates of one actor so far and the names that they have.
  private struct Group {
    private(set) var candidates: [Int]
    private(set) var texts: [String]

    init(_ candidate: Int, _ text: String) { (candidates, texts) = ([candidate], [text]) }

    mutating func add(_ candidate: Int, _ text: String) {
      candidates.append(candidate)
      if !texts.contains(text) { texts.append(text) }
    }
  }

  private func text(_ index: Int) -> String {
    reading.document.text(of: reading.known(index)?.tokens ?? reading.mentions[index].tokens)
  }

  /// The group that a name joins: one that bears it already, else what it is certainly another form
  /// of, else the likeliest that is not unlikely.
  private func place(
    of index: Int, _ text: String, among groups: [Group], _ margins: [Link: Int]
  ) -> Int? {
    guard isBody(index) else { return groups.isEmpty ? nil : 0 }
    let key = NameFolding.key(of: text)
    if let same = groups.firstIndex(where: { group in
      group.texts.contains { NameFolding.key(of: $0) == key }
    }) {
      return same
    }
    if let sure = groups.firstIndex(where: { group in
      group.texts.contains { isCertainlySame(text, $0) }
    }) {
      return sure
    }
    let weighed = groups.indices.map { group in
      (
        group,
        groups[group].candidates
          .compactMap { margins[Link(candidate: index, antecedent: $0)] }.max()
      )
    }
    if weighed.allSatisfy({ $0.1 == nil }) { return groups.isEmpty ? nil : 0 }
    let best = weighed.max { ($0.1 ?? .min, -$0.0) < ($1.1 ?? .min, -$1.0) }
    return best.flatMap { ($0.1 ?? .min) >= 0 ? $0.0 : nil }
  }

  private func isBody(_ index: Int) -> Bool {
    [.organization, .group].contains(reading.known(index)?.kind)
  }

  /// Whether two names are known to be of one body, or differ in legal form, or one is the other's
  /// initials.
  private func isCertainlySame(_ one: String, _ other: String) -> Bool {
    if Acronym.isAcronym(one, of: other) || Acronym.isAcronym(other, of: one) { return true }
    if OrganizationNameMatcher.words(of: one) == OrganizationNameMatcher.words(of: other) {
      return true
    }
    guard case .body(let body)? = reading.lexicons.known.meaning(of: one) else { return false }
    return reading.lexicons.known.meaning(of: other) == .body(body)
  }

  /// What speaks for each link between two names, whichever of them is linked.
  private func margins() -> [Link: Int] {
    var margins: [Link: Int] = [:]
    for (link, pair) in scored.candidates.links.enumerated() {
      let (late, early) = (max(pair.mention, pair.antecedent), min(pair.mention, pair.antecedent))
      guard reading.mentions[late].form == .name, reading.mentions[early].form == .name else {
        continue
      }
      let key = Link(candidate: late, antecedent: early)
      margins[key] = max(margins[key] ?? .min, scored.margin(link))
    }
    return margins
  }
}
