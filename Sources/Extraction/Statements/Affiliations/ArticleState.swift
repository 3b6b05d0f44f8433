internal import GraphModel
internal import Language

/// What an article leaves to be understood where it is about one state: 'the prime minister, X'
/// governs that state, and 'the Ministry of Health' is one of its bodies.
struct ArticleState: Sendable {
  let tree: SyntaxTree
  let participants: Participants
  let roles: RoleStatements

  /// The offices of a state.
  private static let offices: Set<String> = [
    "prime minister", "deputy prime minister", "premier", "king", "queen", "emir", "sultan",
    "emperor", "empress", "chancellor", "head of state", "supreme leader", "foreign minister",
    "defense minister", "defence minister", "interior minister", "finance minister",
    "attorney general", "chief justice", "president", "minister", "first lady", "monarch",
    "head of government", "undersecretary", "foreign secretary",
  ]
  /// The offices and bodies that few states have, with the names of these states.
  private static let ownOffices: [String: Set<String>] = [
    "foreign secretary": ["United Kingdom", "India", "Pakistan", "Bangladesh", "Philippines"],
    "home secretary": ["United Kingdom", "India"],
    "defence secretary": ["United Kingdom", "India"],
    "secretary of state": ["United States"], "deputy secretary of state": ["United States"],
    "assistant secretary of state": ["United States"], "secretary of defense": ["United States"],
    "defense secretary": ["United States"], "treasury secretary": ["United States"],
    "under secretary of state": ["United States"],
    "foreign office minister": ["United Kingdom"],
  ]
  private static let shortNames: [String: String] = [
    "uk": "United Kingdom", "britain": "United Kingdom", "great britain": "United Kingdom",
    "us": "United States", "u.s.": "United States", "usa": "United States",
    "united states of america": "United States", "america": "United States",
  ]

  /// The words that begin or end the names of a state's bodies.
  private static let bodies: Set<String> = [
    "ministry", "parliament", "senate", "army", "navy", "government", "judiciary", "cabinet",
    "supreme court", "constitutional court", "national assembly", "central bank", "armed forces",
    "foreign ministry", "air force", "coast guard", "federal police", "national police",
  ]
  /// How much more often than the next the state must be mentioned.
  private static let lead = 4

  /// The statements that an article implies beside those that it makes.
  func drafts(beside stated: [StatementDraft]) -> [StatementDraft] {
    let state = dominant()
    guard state != nil || !ownStates.isEmpty else { return [] }
    // 'Secretary of State X' is no secretary of an unnamed state.
    let affiliations = stated.filter {
      isAffiliation($0.relation) && participants.table.actors[$0.target.actor].isNamed
    }
    var seen = Set(affiliations.map(\.source.actor))
    return (0..<tree.document.count).flatMap { token -> [StatementDraft] in
      (office(token, state) + (state.map { body(token, $0) + regime(token, $0) } ?? []))
        .filter { draft in
          // Nobody deals with a state of his own as with another.
          !stated.contains {
            $0.relation == .cooperate && $0.source.actor == draft.source.actor
              && $0.target.actor == draft.target.actor
          }
        }
        .filter { seen.insert($0.source.actor).inserted }
    }
  }

  private func isAffiliation(_ relation: Relation) -> Bool {
    [.leads, .member, .part].contains(relation)
  }

  /// The state that the article is about: the only one, or by far the most frequent.
  private func dominant() -> Participant? {
    let table = participants.table
    let states = table.actors.indices.filter { table.actors[$0].kind == .state }
      .sorted { table.actors[$0].mentions.count > table.actors[$1].mentions.count }
    guard let first = states.first, let mention = table.actors[first].mentions.first else {
      return nil
    }
    let next = states.dropFirst().first.map { table.actors[$0].mentions.count } ?? 0
    guard table.actors[first].mentions.count >= Self.lead * next else { return nil }
    return Participant(actor: first, tokens: table.mentions[mention].tokens)
  }

  /// The states of the article that have offices of their own.
  private var ownStates: [Int] {
    let names = Set(Self.ownOffices.values.flatMap { $0 })
    return participants.table.actors.indices.filter { isState($0, in: names) }
  }

  private func isState(_ actor: Int, in names: Set<String>) -> Bool {
    let state = participants.table.actors[actor]
    return state.kind == .state
      && ([state.name] + state.aliases)
        .contains { names.contains(Self.shortNames[$0.lowercased()] ?? $0) }
  }

  /// The words of an office; 'Secretary of State' as a whole.
  private func office(named words: Range<Int>, at token: Int) -> String {
    let office = tree.document.text(of: words).lowercased()
    guard office == "secretary", token + 2 < tree.document.count, tree.form(token + 1) == "of",
      ["state", "defense"].contains(tree.form(token + 2))
    else { return office }
    return "secretary of \(tree.form(token + 2))"
  }

  /// The only state of the article that has an office, else the one that it is about.
  private func state(with office: String, _ dominant: Participant?) -> Participant? {
    if let names = Self.ownOffices[office] {
      let owners = participants.table.actors.indices.filter { isState($0, in: names) }
      if owners.count == 1, let mention = participants.table.actors[owners[0]].mentions.first {
        return Participant(actor: owners[0], tokens: participants.table.mentions[mention].tokens)
      }
    }
    return dominant.flatMap { has(office, $0) ? $0 : nil }
  }

  private func office(_ token: Int, _ dominant: Participant?) -> [StatementDraft] {
    guard tree.isNoun(token), let (role, words) = roles.role(at: token), role.isHuman,
      case let office = office(named: words, at: token),
      Self.offices.contains(office) || Self.ownOffices[office] != nil,
      let state = state(with: office, dominant),
      office.hasPrefix("secretary of ")
        || roles.bodies.all(of: token, role: role, words: words).isEmpty,
      tree.prepositionalPhrases(token).allSatisfy({ ["for", "of", "to"].contains($0.word) })
    else { return [] }
    return roles.holders.all(of: token, words: words)
      .filter { ["title", "apposition"].contains($0.pattern) }
      .filter { participants.kind($0.participant) == .person }
      .map { holder in
        StatementDraft(
          relation: role.relationToState, source: holder.participant, target: state, event: nil,
          cue: words, predicate: holder.predicate, role: tree.document.text(of: words),
          rule: "office-of-article-state", scope: holder.scope)
      }
  }

  /// Whether the state that the article is about can have an office.
  private func has(_ office: String, _ state: Participant) -> Bool {
    Self.ownOffices[office].map { isState(state.actor, in: $0) } ?? true
  }

  /// 'Brandt's regime' where the article is about one state and the noun is no actor of its own.
  private func regime(_ token: Int, _ state: Participant) -> [StatementDraft] {
    guard ["government", "regime", "dictatorship"].contains(tree.lemma(token)),
      participants.mention(at: token) == nil
    else { return [] }
    let rulers =
      tree.children(token, "poss", "compound", "nmod") + tree.objects(of: token, after: "of")
    return rulers.compactMap { participants.mention(at: $0) }
      .filter { [.person, .organization].contains(participants.kind($0)) }
      .filter { participants.table.actors[$0.actor].isNamed }
      .map { ruler in
        StatementDraft(
          relation: .leads, source: ruler, target: state, event: nil, cue: token..<token + 1,
          predicate: token, role: tree.form(token), rule: "regime-of-article-state",
          scope: .presupposed)
      }
  }

  private func body(_ token: Int, _ state: Participant) -> [StatementDraft] {
    guard let holder = participants.mention(at: token), participants.kind(holder) == .organization,
      let index = participants.table.mention(headedBy: token),
      participants.table.mentions[index].form == .name
    else { return [] }
    let name = participants.table.actors[holder.actor].name.lowercased()
    guard Self.bodies.contains(where: { name == $0 || name.hasPrefix($0 + " of ") }) else {
      return []
    }
    return [
      StatementDraft(
        relation: .part, source: holder, target: state, event: nil, cue: token..<token + 1,
        predicate: token, role: tree.form(token), rule: "body-of-article-state",
        scope: .presupposed)
    ]
  }
}
