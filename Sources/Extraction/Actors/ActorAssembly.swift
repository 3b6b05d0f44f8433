internal import GraphModel
internal import Knowledge
internal import Language
internal import Names

/// Makes the actors of an article from the mentions that were linked.
struct ActorAssembly: Sendable {
  let resolution: Resolution

  /// The table of all mentions and actors, the actors by their first mention.
  func table() -> ActorTable {
    var number: [Int: Int] = [:]
    var members: [[Int]] = []
    var actorOfMention: [Int?] = []
    for index in resolution.mentions.indices {
      if resolution.reasons[index] == .unresolved {
        actorOfMention.append(nil)
        continue
      }
      let root = resolution.actor(of: index)
      let actor = number[root] ?? members.count
      if actor == members.count {
        number[root] = actor
        members.append([])
      }
      members[actor].append(index)
      actorOfMention.append(actor)
    }
    return ActorTable(
      tokenCount: resolution.document.count, mentions: resolution.mentions,
      actorOfMention: actorOfMention, reasonOfMention: resolution.reasons,
      actors: members.map(actor))
  }

  private func actor(_ members: [Int]) -> DocumentActor {
    let identity = resolution.identity(of: members[0])
    let names = members.filter { resolution.mentions[$0].form == .name }
    let described = members.filter { resolution.mentions[$0].form == .description }
    let forms = distinct((names.isEmpty ? described : names).map(text))
    let name = name(of: identity, names: names, forms: forms)
    let titles = names.compactMap { resolution.mentions[$0].title }
      .map { resolution.document.text(of: $0) }
    let descriptions = names.isEmpty ? [] : distinct(described.map(text) + titles)
    var identifiers: [String: String] = [:]
    if let state = identity.state, state < resolution.lexicons.known.states.count,
      !resolution.lexicons.known.states[state].code.isEmpty
    {
      identifiers["iso3166"] = resolution.lexicons.known.states[state].code
    }
    if let registered = identity.registered {
      let own = resolution.lexicons.known.registry.actors[registered].identifiers
      identifiers.merge(own) { $1 }
    }
    return DocumentActor(
      name: name, aliases: forms.filter { $0 != name }.sorted(), kind: kind(identity, members),
      gender: identity.gender, isNamed: !names.isEmpty || described.contains(where: isOffice),
      descriptions: descriptions.sorted(),
      identifiers: identifiers, mentions: members)
  }

  /// Whether a description means one alone, as a name does: 'the Supreme Leader', 'Arlandish army'.
  private func isOffice(_ index: Int) -> Bool {
    let mention = resolution.mentions[index]
    if mention.kind != .person, mention.determination != .indefinite,
      resolution.lexicons.noun(resolution.document[mention.head].lemma)?.category != .government,
      mention.tokens.contains(where: { token in
        token != mention.head
          && resolution.mentionOfHead[token].map {
            resolution.mentions[$0].form == .name && resolution.mentions[$0].kind == .state
          } == true
      })
    {
      return true
    }
    let capitals = mention.tokens.filter {
      resolution.document.isProperNoun($0) && resolution.document.isCapitalized($0)
    }
    return capitals.count > 1 && capitals.last == mention.head && mention.number == .singular
  }

  private func kind(_ identity: Identity, _ members: [Int]) -> ActorKind {
    identity.kind ?? (resolution.mentions[members[0]].number == .plural ? .group : .organization)
  }

  /// The fullest name: of a state its noun, of others the form with most words, then letters.
  private func name(of identity: Identity, names: [Int], forms: [String]) -> String {
    if let registered = identity.registered {
      return resolution.lexicons.known.registry.actors[registered].name
    }
    let known = resolution.lexicons.known
    if let state = identity.state, state < known.states.count {
      // 'Government of Norway' names the state too, but no one calls it so.
      let own = Set([known.states[state].name] + known.states[state].names)
      let nouns = forms.filter { known.meaning(of: $0) == .state(state) && own.contains($0) }
      return nouns.max { ($0.count, $1) < ($1.count, $0) } ?? known.states[state].name
    }
    if names.isEmpty { return forms.first ?? "" }
    let isPerson = identity.kind == .person
    func rank(_ form: String) -> (Int, Int, Int) {
      // Capitals of a headline come last.
      let isShouted = form.contains(" ") && !form.contains(where: \.isLowercase)
      return (
        isShouted ? 0 : 1, isPerson ? NameWords(form).core.count : form.split(separator: " ").count,
        form.count
      )
    }
    // An adjective names a state only where nothing else does.
    let nouns = distinct(names.filter { !resolution.mentions[$0].isModifier }.map(text))
    let forms = identity.state != nil && !nouns.isEmpty ? nouns : forms
    var best = forms.first ?? ""
    for form in forms where rank(form) > rank(best) { best = form }
    return best
  }

  /// The words of a mention on one line, without articles, numbers and possessive endings.
  private func text(_ index: Int) -> String {
    let mention = resolution.mentions[index]
    let document = resolution.document
    var tokens = mention.tokens
    if mention.form == .description {
      while tokens.count > 1, let first = tokens.first,
        ["DT", "PDT", "CD"].contains(document[first].tag)
      {
        tokens = (first + 1)..<tokens.upperBound
      }
    }
    let words = document.text(of: tokens).split { $0 == "\n" || $0 == " " || $0 == "\t" }
    return words.joined(separator: " ")
  }

  private func distinct(_ texts: [String]) -> [String] {
    var seen: Set<String> = []
    return texts.filter { !$0.isEmpty && seen.insert($0).inserted }
  }
}
