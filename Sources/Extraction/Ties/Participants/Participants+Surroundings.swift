internal import Grammar
internal import GraphModel
internal import Language

/// Whom the words beside a place in the text name, whatever the parser makes of them.
extension Participants {
  /// The body whose name ends where a person's begins: 'of the City Museum Ann Lee'.
  func body(before name: Participant, after marker: Int) -> Participant? {
    let last = name.tokens.lowerBound - 1
    guard last > marker, let body = mention(covering: last), kind(body) == .organization,
      body.tokens.lowerBound > marker
    else { return nil }
    return body
  }

  func mention(covering token: Int) -> Participant? {
    guard let mention = table.mention(covering: token), let actor = table.actorOfMention[mention]
    else { return nil }
    return Participant(actor: actor, tokens: table.mentions[mention].tokens)
  }

  /// The named person whose mention begins at a token.
  func person(startingAt token: Int) -> Participant? {
    named(at: token).flatMap { $0.tokens.lowerBound == token ? $0 : nil }
  }

  /// The named actor whose mention begins at a token.
  func name(startingAt token: Int) -> Participant? {
    guard (0..<tree.document.count).contains(token), let index = table.mention(covering: token),
      table.mentions[index].form == .name, table.mentions[index].tokens.lowerBound == token
    else { return nil }
    return mention(covering: token)
  }

  /// The head of the mention that covers a participant's first token.
  func head(of participant: Participant) -> Int {
    table.mention(covering: participant.tokens.lowerBound).map { table.mentions[$0].head }
      ?? participant.tokens.lowerBound
  }

  private func named(at token: Int) -> Participant? {
    guard (0..<tree.document.count).contains(token), let index = table.mention(covering: token),
      table.mentions[index].form == .name, let found = mention(covering: token),
      kind(found) == .person
    else { return nil }
    return found
  }

  /// What a noun that is no mention is said of: X for 'botanist' in 'X, a botanist who', 'X is a
  /// botanist who'; else the noun.
  func described(by noun: Int) -> Int {
    guard let head = tree.head(noun), !isNamed(at: noun) else { return noun }
    switch tree.dependency(noun) {
    case "appos": return head
    case "attr" where ["be", "become"].contains(tree.lemma(head)):
      return tree.children(head, "nsubj").first ?? noun
    default: return noun
    }
  }

  /// Who are named for 'those': X and Y in 'those killed include X and Y', 'among those arrested was X'.
  func specified(_ token: Int) -> [Int] {
    guard
      ["those", "people", "person", "dead", "wounded", "detainee", "victim", "man"]
        .contains(tree.lemma(token)) || tree.form(token) == "those",
      let head = tree.head(token)
    else { return [] }
    if tree.dependency(token) == "nsubj", ["include", "be"].contains(tree.lemma(head)) {
      return tree.children(head, "dobj", "attr").flatMap { tree.coordinated($0) }
    }
    if tree.dependency(token) == "pobj", ["among", "amongst"].contains(tree.form(head)),
      let verb = tree.head(head), tree.lemma(verb) == "be"
    {
      return tree.children(verb, "nsubj", "attr").flatMap { tree.coordinated($0) }
    }
    return []
  }

  /// The person meant by 'who' behind a phrase of his role: X in 'X, the minister for Z, who met'.
  func person(describedWithin noun: Int) -> Int {
    let own = described(by: noun)
    guard mention(at: own).map({ kind($0) == .organization || kind($0) == .state }) ?? true,
      tree.dependency(noun) == "pobj", let marker = tree.head(noun), let role = tree.head(marker),
      roles.isHuman(tree.lemma(role))
    else { return own }
    let person = described(by: role)
    return mention(at: person).map { kind($0) == .person } ?? false ? person : own
  }

  private func isNamed(at noun: Int) -> Bool {
    table.mention(headedBy: noun).map { table.mentions[$0].form == .name } ?? false
  }

  /// The body whose name ends right before a token, but for a comma.
  func body(endingBefore token: Int) -> Participant? {
    var last = token - 1
    if last > 0, [",", "("].contains(tree.form(last)) { last -= 1 }
    guard last >= 0, let found = mention(covering: last), found.tokens.upperBound == last + 1,
      kind(found) == .organization || kind(found) == .group && isNamed(found)
    else { return nil }
    return found
  }
}
