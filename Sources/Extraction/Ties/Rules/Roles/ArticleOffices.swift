internal import Grammar
internal import GraphModel
internal import Language

extension TieSuggester {
  /// 'the prime minister, X' governs the one state that an article is about.
  static let articleOffice = TieSuggester(
    ofArticle:
      TieRule(
        "office-of-article-state",
        "An office of states whose holder no state is named with, in an article about one state.",
        examples: [
          TieExample(
            "The prime minister, Anna Berg, praised the Ministry of Health. Norway is cold.",
            "Anna Berg", .leads, "Norway"),
          TieExample(
            "Secretary of State Anna Berg met Karl Voss. The United States and Chad will cooperate.",
            "Anna Berg", .member, "United States"),
        ],
        lookalikes: [
          TieLookalike(
            "The prime minister slept. Anna Berg read a book about Norway.", "Anna Berg", "Norway")
        ])
  ) { scene, stated in
    ArticleOffices(
      tree: scene.tree, participants: scene.participants, roles: scene.roles,
      lexicon: scene.lexicons.offices
    ).drafts(beside: stated)
  }
}

/// The offices of the one state that an article is about.
private struct ArticleOffices: Sendable {
  let tree: SyntaxTree
  let participants: Participants
  let roles: RoleReader
  let lexicon: StateOffices

  /// How much more often than the next the state must be mentioned.
  private static let lead = 4

  /// The statements that an article implies beside those that it makes.
  func drafts(beside stated: [StatementDraft]) -> [StatementDraft] {
    let dominant = dominant()
    // 'Secretary of State X' is no secretary of an unnamed state.
    let affiliations = stated.filter {
      isAffiliation($0.relation) && participants.isNamed($0.target)
    }
    var seen = Set(affiliations.map(\.source.actor))
    return (0..<tree.document.count).flatMap { token -> [StatementDraft] in
      office(token, dominant)
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

  private func office(_ token: Int, _ dominant: Participant?) -> [StatementDraft] {
    guard tree.isNoun(token), let (role, words) = roles.role(at: token), role.isHuman,
      let office = office(of: token, words), let state = state(having: office, dominant),
      office.contains(" of ") || roles.bodies.all(of: token, role: role, words: words).isEmpty,
      tree.prepositionalPhrases(token).allSatisfy({ ["for", "of", "to"].contains($0.word) })
    else { return [] }
    let isAbroad = place(of: token).map { $0 != state.actor } ?? false
    return roles.holders.all(of: token, words: words)
      .filter { [.title, .apposition].contains($0.pattern) }
      .filter { participants.kind($0.participant) == .person }
      // 'In Paris, the minister met President X'
      .filter { !isAbroad || lexicon.states(with: office) != nil || isSubject($0.participant) }
      .map { holder in
        StatementDraft(
          relation: role.relationToState, source: holder.participant, target: state,
          cue: words, predicate: holder.predicate, role: tree.document.text(of: words),
          rule: "office-of-article-state", scope: holder.scope)
      }
  }

  /// The words of an office, with what it is of: 'secretary of state'; nil where no state has it.
  private func office(of noun: Int, _ words: Range<Int>) -> String? {
    let short = tree.document.text(of: words).lowercased()
    // In 'of which she is director' the object stands before the office.
    let object = tree.objects(of: noun, after: "of").first { $0 >= words.upperBound }
    let long = object.map { tree.document.text(of: words.lowerBound..<$0 + 1).lowercased() }
    if let long, lexicon.states(with: long) != nil { return long }
    // 'the Treasury Secretary'
    if words.lowerBound > 0, tree.dependency(words.lowerBound - 1) == "compound" {
      let whole = tree.document.text(of: words.lowerBound - 1..<words.upperBound).lowercased()
      if lexicon.states(with: whole) != nil { return whole }
    }
    return lexicon.isOffice(short) || lexicon.states(with: short) != nil ? short : nil
  }

  /// The state that an office is of: the only one named that has such an office, else the state that
  /// the article is about.
  private func state(having office: String, _ dominant: Participant?) -> Participant? {
    guard let codes = lexicon.states(with: office) else {
      return lexicon.isOffice(office) ? dominant : nil
    }
    let table = participants.table
    let bearers = table.actors.indices.filter { index in
      table.actors[index].identifiers["iso3166"].map { codes.contains($0) } == true
    }
    if let dominant, bearers.contains(dominant.actor) { return dominant }
    guard bearers.count == 1, let only = bearers.first,
      let mention = table.actors[only].mentions.first
    else { return nil }
    return Participant(actor: only, tokens: table.mentions[mention].tokens)
  }

  private func isSubject(_ holder: Participant) -> Bool {
    participants.table.mention(covering: holder.tokens.upperBound - 1).map {
      tree.dependency(participants.table.mentions[$0].head).hasPrefix("nsubj")
    } ?? false
  }

  /// The actor of the state that a sentence begins in, -1 for a land that is none: 'In Norway, …'.
  private func place(of token: Int) -> Int? {
    let first = tree.document.sentence(of: token).lowerBound
    return (first..<min(first + 3, token)).lazy.compactMap { participants.table.states[placed: $0] }
      .first
  }
}
