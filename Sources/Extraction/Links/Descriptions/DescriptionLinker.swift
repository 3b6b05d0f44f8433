internal import Grammar
internal import GraphModel
internal import Language
internal import Names

/// Links descriptions to the names beside them.
struct DescriptionLinker: Sendable {
  /// 'Ann Lee, the minister', 'the minister, Ann Lee', 'Eastern Union (EU)'.
  func linkAppositions(_ resolution: inout LinkTable) {
    let document = resolution.document
    for index in resolution.mentions.indices where resolution.mentions[index].form != .pronoun {
      let mention = resolution.mentions[index]
      guard document[mention.head].dependency == "appos",
        let other = resolution.mentionOfHead[document[mention.head].head],
        isMarked(mention, resolution.mentions[other], in: document)
      else { continue }
      let pair = [mention, resolution.mentions[other]]
      guard pair.contains(where: { $0.form == .description }), agree(pair[0], pair[1], resolution),
        !areListed(pair, in: document)
      else { continue }
      resolution.link(index, to: other, because: .apposition)
    }
  }

  /// Whether two descriptions in the plural are members of a list that the parser cut: 'councils,
  /// activists and nurses'.
  private func areListed(_ pair: [DocumentMention], in document: Document) -> Bool {
    pair.allSatisfy { mention in
      mention.form == .description && mention.number == .plural
        && mention.determination == .none
    } && pair.contains { isListed($0, in: document) }
  }

  /// Whether a comma, dash or bracket parts two mentions, and nothing else but what belongs to them.
  private func isMarked(
    _ mention: DocumentMention, _ other: DocumentMention, in document: Document
  ) -> Bool {
    let (first, second) = mention.head < other.head ? (mention, other) : (other, mention)
    guard first.tokens.upperBound <= second.tokens.lowerBound else { return false }
    let between = first.tokens.upperBound..<second.tokens.lowerBound
    return between.isEmpty
      || between.contains { [",", "(", "–", "—", "-", "--", ":"].contains(document[$0].text) }
  }

  /// 'the chancellor, Ann Lee': the parser coordinates the two though nothing joins them, or sees
  /// nothing between commas at all: 'according to the coach, Ivan Petrov, the team won'.
  func linkNamesBehindRoles(_ resolution: inout LinkTable) {
    for index in resolution.mentions.indices {
      let name = resolution.mentions[index]
      let comma = name.tokens.lowerBound - 1
      guard name.form == .name, name.kind == .person, name.title == nil, comma > 0,
        resolution.document[comma].text == ",",
        let other = resolution.mentionOfHead[comma - 1],
        case let role = resolution.mentions[other], role.form == .description,
        role.kind == .person, role.number == .singular, role.determination != .indefinite,
        isCoordinatedAlone(name.head, to: comma - 1, in: resolution.document)
          && role.determination == .definite
          || resolution.standings[other] == .own
            && isBetweenCommas(name, role, in: resolution.document)
      else { continue }
      resolution.link(other, to: index, because: .apposition)
    }
  }

  /// Whether a name is coordinated to a word with nothing that joins them.
  private func isCoordinatedAlone(_ name: Int, to word: Int, in document: Document) -> Bool {
    document[name].dependency == "conj" && document[name].head == word
      && !document[word].children.contains { document[$0].dependency == "cc" }
      && !document[name].children.contains { ["cc", "conj"].contains(document[$0].dependency) }
  }

  /// Whether a name behind a role's comma ends at another comma or the end, and neither is listed.
  private func isBetweenCommas(
    _ name: DocumentMention, _ role: DocumentMention, in document: Document
  ) -> Bool {
    let end = name.tokens.upperBound
    return end < document.count && [",", "."].contains(document[end].text)
      && !isListed(name, in: document) && !isListed(role, in: document)
  }

  /// A role, what it is the role of, and the name: 'head of the Harbour Watch Ann Lee'.
  func linkRolesBeforeNames(_ resolution: inout LinkTable) {
    for index in resolution.mentions.indices {
      let mention = resolution.mentions[index]
      let start = mention.tokens.lowerBound
      guard mention.form == .name, mention.kind == .person, mention.title == nil, start > 2,
        let role = role(before: start, in: resolution),
        let other = resolution.mentionOfHead[role],
        resolution.mentions[other].form == .description,
        resolution.mentions[other].kind == .person
      else { continue }
      resolution.link(other, to: index, because: .apposition)
    }
  }

  /// The noun whose of-phrase ends right before a token, with nothing but names between.
  private func role(before start: Int, in resolution: LinkTable) -> Int? {
    let document = resolution.document
    var token = start - 1
    let first = document.sentence(of: start).lowerBound
    while token > first, start - token < 14 {
      let word = document[token]
      if word.tag == "IN" || word.tag == "TO" {
        guard ["of", "for", "to", "at", "on"].contains(word.text) else { return nil }
        if document[token - 1].tag == "NN" || document[token - 1].tag == "NNP",
          start - token > 1, resolution.lexicons.noun(document[token - 1].lemma)?.isPerson == true
        {
          return token - 1
        }
      } else if !(word.tag.hasPrefix("NNP") || word.tag == "DT" || word.tag == "HYPH"
        || word.tag == "NN" || word.tag == "JJ")
      {
        return nil
      }
      token -= 1
    }
    return nil
  }

  /// 'Ann Lee and her counterpart, Joe Holm,': the parser hangs the second name on the first.
  func linkCoordinatedAppositions(_ resolution: inout LinkTable) {
    let document = resolution.document
    for index in resolution.mentions.indices {
      let name = resolution.mentions[index]
      let comma = name.tokens.lowerBound - 1
      guard name.form == .name, name.kind == .person, comma > 0, document[comma].text == ",",
        document[name.head].dependency == "appos",
        let role = resolution.mentionOfHead[comma - 1], role != index,
        case let mention = resolution.mentions[role], mention.form == .description,
        mention.kind == .person, mention.number == .singular, mention.determination != .indefinite,
        document[mention.head].dependency == "conj",
        document[mention.head].head == document[name.head].head
      else { continue }
      resolution.link(role, to: index, because: .apposition)
    }
  }

  private func isListed(_ mention: DocumentMention, in document: Document) -> Bool {
    document[mention.head].dependency == "conj"
      || document[mention.head].children.contains { document[$0].dependency == "conj" }
  }

  private func agree(
    _ one: DocumentMention, _ two: DocumentMention, _ resolution: LinkTable
  ) -> Bool {
    guard one.number == two.number || one.kind == .group || two.kind == .group else { return false }
    // 'Soldiers of …, 2nd Division': people are no body.
    for (people, body) in [(one, two), (two, one)]
    where people.form == .description && body.form == .name && body.kind == .organization {
      let noun = resolution.lexicons.noun(resolution.document[people.head].lemma)
      if noun?.isPerson == true { return false }
    }
    if one.kind == .state || two.kind == .state { return one.kind == two.kind }
    return true
  }

  /// 'Ann Lee is the minister'.
  func linkPredicates(_ resolution: inout LinkTable) {
    let document = resolution.document
    for index in resolution.mentions.indices {
      let mention = resolution.mentions[index]
      guard mention.form == .description, document[mention.head].dependency == "attr" else {
        continue
      }
      let verb = document[document[mention.head].head]
      guard verb.lemma == "be" || verb.lemma == "become" || verb.lemma == "remain",
        !verb.children.contains(where: { document[$0].dependency == "neg" }),
        let subject = verb.children.first(where: { document[$0].dependency == "nsubj" }),
        let holder = resolution.mentionOfHead[subject],
        resolution.mentions[holder].form == .name,
        resolution.mentions[holder].number == mention.number,
        mention.kind == resolution.mentions[holder].kind
      else { continue }
      resolution.link(index, to: holder, because: .predicate)
    }
  }
}

/// The state or body that a role belongs to.
struct RoleScope: Sendable {
  let resolution: LinkTable

  /// The actor that a noun's modifiers, possessor or of-phrase name.
  func scope(of head: Int) -> Int? {
    let document = resolution.document
    for child in document[head].children {
      switch document[child].dependency {
      case "amod", "compound", "nmod", "poss":
        if let found = named(child) { return found }
      case "prep":
        guard
          ["of", "for"].contains(document[child].text.lowercased())
            || document[child].text.lowercased() == "in"
              && ["regime", "government", "junta", "authority"].contains(document[head].lemma)
        else { continue }
        for object in document[child].children {
          if let found = named(object) { return found }
        }
      default: break
      }
    }
    return nil
  }

  /// The scope of the title before a name: modifiers of the name that are no title.
  func scope(ofTitled mention: DocumentMention) -> Int? {
    let document = resolution.document
    let first = (mention.title ?? mention.tokens).lowerBound
    let sentence = document.sentence(of: first)
    var token = first - 1
    if token >= sentence.lowerBound, document[token].tag == "POS" { token -= 1 }
    guard token >= sentence.lowerBound else { return scope(of: mention.head) }
    return named(token) ?? scope(of: mention.head)
  }

  private func named(_ token: Int) -> Int? {
    guard let mention = resolution.mentionOfHead[token],
      resolution.mentions[mention].form == .name, resolution.mentions[mention].kind != .person
    else { return nil }
    return resolution.actor(of: mention)
  }
}
