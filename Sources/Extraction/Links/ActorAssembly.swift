internal import Lexicons
internal import Grammar
internal import GraphModel
internal import Knowledge
internal import Language
internal import Names

/// Makes the actors of an article from the mentions that were linked.
struct ActorAssembly: Sendable {
  let resolution: LinkTable
  /// The mentions whose words look like a name without being surely one.
  var unsureNames: Set<Int> = []
  /// How the actor of each mention may be called there, where a network says it.
  var wordings: [Int: [Wording]] = [:]

  /// The table of all mentions and actors, the actors by their first mention.
  func table() -> ActorTable {
    var number: [Int: Int] = [:]
    var members: [[Int]] = []
    var actorOfMention: [Int?] = []
    let several = severalOfActor()
    for index in resolution.mentions.indices {
      if resolution.standings[index] == .nobody
        || several[resolution.actor(of: index)] != nil
      {
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
      actors: members.map(actor),
      severalOfMention: severalOfMention(several, number: number),
      placedStates: placedStates(number: number))
  }

  /// The actors of the states that follow 'in', by the preposition.
  private func placedStates(number: [Int: Int]) -> [Int: Int] {
    let places = PlacedStates(resolution: resolution)
    var placed: [Int: Int] = [:]
    for token in 0..<resolution.document.count
    where resolution.document[token].text.lowercased() == "in" {
      guard let land = places.land(behind: token) else { continue }
      placed[token] = land.mention.flatMap { number[resolution.actor(of: $0)] } ?? -1
    }
    return placed
  }

  /// The mentions of the several actors whom an actor that is none of its own stands for.
  private func severalOfActor() -> [Int: [Int]] {
    var several: [Int: [Int]] = [:]
    for mention in resolution.several.keys.sorted() {
      several[resolution.actor(of: mention)] = resolution.several[mention]
    }
    return several
  }

  /// The actors of each mention that stands for several.
  private func severalOfMention(
    _ several: [Int: [Int]], number: [Int: Int]
  ) -> [Int: [Int]] {
    guard !several.isEmpty else { return [:] }
    var actors: [Int: [Int]] = [:]
    for index in resolution.mentions.indices {
      guard let meant = several[resolution.actor(of: index)] else { continue }
      actors[index] = meant.compactMap { number[resolution.actor(of: $0)] }
    }
    return actors
  }

  private func actor(_ members: [Int]) -> DocumentActor {
    let identity = resolution.identity(of: members[0])
    let names = members.filter { resolution.mentions[$0].form == .name }
    let described = members.filter { resolution.mentions[$0].form == .description }
    // A noun that only modifies another is no form to call an actor by, where there is another.
    let whole = described.filter { !resolution.mentions[$0].isModifier }
    let all = forms(of: identity, names: names, described: whole.isEmpty ? described : whole)
    let forms = all.map(\.text)
    let sure = all.filter { $0.percent >= Self.sureForm }.map(\.text)
    let name = name(
      of: identity, names: names, forms: usual(sure.isEmpty ? forms : sure, of: names))
    let titles = names.compactMap { resolution.mentions[$0].title }
      .map { resolution.document.text(of: $0) }
    let ages = StatedAges(document: resolution.document)
    let aged =
      identity.kind != .person
      ? []
      : names.compactMap {
        ages.age(behind: resolution.mentions[$0].tokens)
      }
    let descriptions = names.isEmpty ? [] : distinct(described.map(text) + titles + aged)
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
      gender: identity.gender,
      isNamed: names.contains { !unsureNames.contains($0) } || described.contains(where: isOffice),
      descriptions: descriptions.sorted(),
      identifiers: identifiers, mentions: members)
  }

  /// The forms without those that the text says to be former or rare ones, if any is left.
  private func usual(_ forms: [String], of names: [Int]) -> [String] {
    let lesser = Set(names.filter(resolution.lesserNames.contains).map(text))
    let usual = forms.filter { !lesser.contains($0) }
    return usual.isEmpty ? forms : usual
  }

  /// What an actor is called: by its names, else by its descriptions.
  ///
  /// The names of what is known are facts, so no network reads them.
  private func forms(
    of identity: Identity, names: [Int], described: [Int]
  ) -> [LikelyForms.Form] {
    let form = NameForm(document: resolution.document)
    let named = names.filter { form.isName(form.trimmed(resolution.mentions[$0].tokens)) }
    let calling = names.isEmpty ? described : named.isEmpty ? names : named
    if identity.state == nil, identity.registered == nil {
      let read = likelyForms(calling, isPerson: identity.kind == .person && !names.isEmpty)
      if !read.isEmpty { return read }
    }
    return distinct(calling.map(names.isEmpty ? fullText : text)).map {
      LikelyForms.Form(text: $0, percent: 100)
    }
  }

  /// A form that is less likely than this percentage is no actor's name where it has another.
  private static let sureForm = 60

  private func likelyForms(_ members: [Int], isPerson: Bool) -> [LikelyForms.Form] {
    let span = PersonNameSpan(document: resolution.document, lexicons: resolution.lexicons)
    let form = NameForm(document: resolution.document)
    var forms = LikelyForms()
    for mention in members {
      let likely = wordings[mention, default: []]
      let wellFormed = likely.filter { form.isName(form.trimmed($0.tokens)) }
      for wording in wellFormed.isEmpty ? likely : wellFormed {
        let whole = form.trimmed(wording.tokens)
        let tokens = isPerson ? span.trimmed(whole) : whole
        forms.add(text(of: tokens), percent: wording.percent)
      }
    }
    return forms.chosen()
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
    var tokens = mention.tokens
    if mention.form == .description {
      tokens = withoutQuantity(tokens)
    } else if mention.form == .name {
      tokens = NameForm(document: resolution.document).trimmed(tokens)
      if mention.kind == .person {
        let span = PersonNameSpan(document: resolution.document, lexicons: resolution.lexicons)
        tokens = span.trimmed(tokens)
      }
    }
    return text(of: tokens)
  }

  /// The words of a description with what says which ones are meant: 'members of the Front'.
  private func fullText(_ index: Int) -> String {
    let mention = resolution.mentions[index]
    let document = resolution.document
    guard mention.form == .description,
      let phrase = NounComplement.tokens(of: mention.head, in: document),
      isTelling(phrase, of: index)
    else { return text(index) }
    // A name in the phrase is not cut short.
    let end = phrase.compactMap { resolution.mentionOfHead[$0] }
      .filter { resolution.mentions[$0].form == .name }
      .map { resolution.mentions[$0].tokens.upperBound }
      .max()
    return text(
      of: withoutQuantity(mention.tokens).lowerBound..<max(phrase.upperBound, end ?? 0))
  }

  /// Whether a phrase is needed to tell who is meant; one of a state is told by its state.
  private func isTelling(_ phrase: Range<Int>, of index: Int) -> Bool {
    let document = resolution.document
    let head = resolution.mentions[index].head
    guard document.isProperNoun(head) else { return !isOffice(index) }
    // 'Secretary of State'
    return document[phrase.lowerBound].text == "of"
      && document.isCapitalized(phrase.upperBound - 1)
  }

  /// A noun phrase without what only determines or counts it: 'More than forty'.
  private func withoutQuantity(_ tokens: Range<Int>) -> Range<Int> {
    let document = resolution.document
    var start = tokens.lowerBound
    let last = tokens.upperBound - 1
    // In 'six-member team' the number counts no teams.
    if let number = (start..<last).last(where: { document[$0].tag == "CD" }),
      document[number + 1].tag != "HYPH",
      (start..<number).allSatisfy({ Self.quantifiers.contains(document[$0].text.lowercased()) })
    {
      start = number + 1
    }
    while start < last,
      ["DT", "PDT"].contains(document[start].tag)
        || ["our", "my"].contains(document[start].text.lowercased())
        || Self.quantifiers.contains(document[start].text.lowercased())
    {
      start += 1
    }
    return start..<tokens.upperBound
  }

  private static let quantifiers = WordClass.actorAssemblyQuantifiers

  private func text(of tokens: Range<Int>) -> String {
    let words = resolution.document.text(of: tokens)
      .split { $0 == "\n" || $0 == " " || $0 == "\t" }
    return words.joined(separator: " ")
  }

  private func distinct(_ texts: [String]) -> [String] {
    var seen: Set<String> = []
    return texts.filter { !$0.isEmpty && seen.insert($0).inserted }
  }
}
