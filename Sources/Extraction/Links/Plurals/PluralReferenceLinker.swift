internal import Lexicons
internal import Grammar
internal import GraphModel
internal import Language
internal import Names

/// Links phrases that stand for several actors at once: 'both', 'the two', 'the two leaders'.
struct PluralReferenceLinker: Sendable {
  /// Links all such phrases, in the order of the text.
  ///
  /// - Complexity: O(*n*) in the number of mentions: a phrase looks back two sentences only.
  func link(_ resolution: inout LinkTable) {
    for index in resolution.mentions.indices {
      if let named = Self.namedBehind(index, in: resolution) {
        resolution.linkSeveral(index, to: named)
        continue
      }
      if let family = FamilyMembers(resolution: resolution).members(of: index) {
        resolution.linkSeveral(index, to: family)
        continue
      }
      guard let reference = PluralReference(index, in: resolution) else { continue }
      let window = ActorWindow(before: index, reference: reference, in: resolution)
      switch reference.share {
      case .all:
        if let meant = window.meant() { resolution.linkSeveral(index, to: meant) }
      case .first, .last:
        guard let pair = window.pair(), let one = reference.share == .first ? pair.first : pair.last
        else { continue }
        resolution.link(index, to: one, because: .antecedent)
      }
    }
  }
}

extension PluralReferenceLinker {
  /// The persons whose names follow what they are: 'lawmakers Ann Lee of the Front and Joe Holm'.
  private static func namedBehind(_ index: Int, in resolution: LinkTable) -> [Int]? {
    let mention = resolution.mentions[index]
    let document = resolution.document
    guard mention.form == .description, mention.number == .plural,
      resolution.standings[index] == .own,
      resolution.lexicons.noun(document[mention.head].lemma)?.isPerson == true,
      case let next = mention.tokens.upperBound, next < document.count,
      let first = (next..<min(next + 6, document.count)).lazy
        .compactMap({ resolution.mentionOfHead[$0] })
        .first(where: { resolution.mentions[$0].tokens.lowerBound == next }),
      resolution.mentions[first].form == .name, resolution.mentions[first].kind == .person
    else { return nil }
    let heads = SyntaxTree.conjuncts(of: resolution.mentions[first].head, in: document)
    let members = heads.sorted().compactMap { resolution.mentionOfHead[$0] }
      .filter { resolution.mentions[$0].form == .name && resolution.mentions[$0].kind == .person }
    return members.count > 1 && members.count == heads.count ? members : nil
  }
}

/// What a phrase shows of the several actors that it stands for.
struct PluralReference: Sendable {
  /// Which of them are meant.
  enum Share: Sendable {
    case all
    /// 'the former'.
    case first
    /// 'the latter'.
    case last
  }

  var share = Share.all
  /// How many there are; nil where the phrase does not tell.
  var count: Int?
  /// What they are: nil where the noun fits actors of any kind.
  var kind: ActorKind?

  /// Reads a mention; nil for one that means no several named actors.
  init?(_ index: Int, in resolution: LinkTable) {
    let mention = resolution.mentions[index]
    let word = resolution.document[mention.head].text.lowercased()
    switch mention.form {
    case .name: return nil
    case .pronoun:
      guard let number = Self.numbers[word] else { return nil }
      count = number
      if word == "former" { share = .first }
      if word == "latter" { share = .last }
    case .description:
      guard resolution.standings[index] == .own,
        !Self.isSpecified(mention, in: resolution.document)
      else { return nil }
      if let number = Self.collectives[word] {
        guard mention.determination == .definite else { return nil }
        count = number
        kind = word == "couple" ? .person : nil
      } else {
        guard mention.number == .plural, readNumber(of: mention, in: resolution.document),
          readKind(of: mention, in: resolution)
        else { return nil }
      }
    }
  }

  /// Whether more than its own words says who is meant: 'the leaders of the revolt'.
  private static func isSpecified(_ mention: DocumentMention, in document: Document) -> Bool {
    NounComplement.marker(of: mention.head, in: document) != nil
      || document[mention.head].children.contains {
        $0 > mention.head && ["relcl", "acl", "appos"].contains(document[$0].dependency)
      }
  }

  /// Reads how many 'both' and 'the two' make; false for 'two leaders' and 'the old leaders'.
  private mutating func readNumber(of mention: DocumentMention, in document: Document) -> Bool {
    for token in mention.tokens where token != mention.head {
      let word = document[token].text.lowercased()
      if ["the", "these", "those"].contains(word) { continue }
      guard let number = Self.numbers[word] else { return false }
      count = number
    }
    return mention.determination == .definite
      || document[mention.tokens.lowerBound].text.lowercased() == "both"
  }

  private mutating func readKind(of mention: DocumentMention, in resolution: LinkTable) -> Bool {
    let lemma = resolution.document[mention.head].lemma.lowercased()
    if Self.anyKind.contains(lemma) { return true }
    switch resolution.lexicons.noun(lemma)?.category {
    case .person, .kin: kind = .person
    case .state, .government: kind = .state
    case .organization, .place: kind = .organization
    case .group, nil: return false
    }
    return true
  }

  private static let numbers: [String: Int] = [
    "both": 2, "former": 2, "latter": 2, "sides": 2, "two": 2, "three": 3, "four": 4, "five": 5,
  ]
  private static let collectives: [String: Int] = ["pair": 2, "duo": 2, "couple": 2, "trio": 3]
  private static let anyKind = WordClass.pluralReferenceLinkerAnyKind
}

/// The named actors of the sentences before a phrase.
struct ActorWindow: Sendable {
  private let resolution: LinkTable
  private let reference: PluralReference
  /// The mentions of named actors that take part in their clauses, by sentence, the nearest first.
  private let sentences: [[Int]]
  /// How many sentences back a phrase looks, its own included.
  private static let reach = 3

  init(before index: Int, reference: PluralReference, in resolution: LinkTable) {
    self.resolution = resolution
    self.reference = reference
    let document = resolution.document
    let excluded = resolution.actorsExcluded(for: index)
    let own = document.sentenceIndex(of: resolution.mentions[index].head)
    var sentences = [[Int]](repeating: [], count: Self.reach)
    var other = index - 1
    while other >= 0 {
      let distance = own - document.sentenceIndex(of: resolution.mentions[other].head)
      guard distance < Self.reach else { break }
      if Self.takesPart(other, as: reference.kind, in: resolution),
        !excluded.contains(resolution.actor(of: other)),
        Self.mayBe(resolution.mentions[index].gender, resolution.identity(of: other).gender)
      {
        sentences[distance].insert(other, at: 0)
      }
      other -= 1
    }
    self.sentences = sentences
  }

  private static func takesPart(
    _ index: Int, as kind: ActorKind?, in resolution: LinkTable
  ) -> Bool {
    let mention = resolution.mentions[index]
    guard mention.form == .name || mention.form == .description,
      resolution.identity(of: index).isNamed || mention.form == .name,
      resolution.mentionOfHead[mention.head] == index
    else { return false }
    let dependency = resolution.document[mention.head].dependency
    let isListed =
      dependency == "nmod"
      && resolution.document[mention.head].children.contains {
        resolution.document[$0].dependency == "cc"
      }
    if mention.isModifier && !isListed
      || !isListed && ["poss", "compound", "amod", "nmod"].contains(dependency)
    {
      return kind == .state && mention.kind == .state
    }
    guard let kind else { return true }
    return resolution.identity(of: index).kind == kind
  }

  /// Whether one of the gender of a noun may be among several: no woman is among 'the two men'.
  private static func mayBe(_ noun: Gender?, _ actor: Gender?) -> Bool {
    guard let noun, let actor, noun != .neuter, actor != .neuter else { return true }
    return noun == actor
  }

  /// A mention of each of the actors that are meant; nil where the article leaves it open.
  func meant() -> [Int]? {
    for (distance, sentence) in sentences.enumerated() {
      // 'the parties' alone says too little to mean those of its own sentence.
      if reference.count != nil || distance > 0, let listed = coordination(in: sentence) {
        return listed
      }
      if reference.count == nil { continue }
      let actors = distinct(sentence)
      if actors.count == reference.count { return actors }
      if actors.count > reference.count ?? 0 { return pair(in: actors) ?? persons(among: actors) }
    }
    guard let count = reference.count else { return nil }
    let near = distinct(sentences.reversed().flatMap(\.self))
    return near.count == count ? near : nil
  }

  /// The two actors that 'the former' and 'the latter' tell apart.
  func pair() -> [Int]? {
    for sentence in sentences {
      if let listed = coordination(in: sentence) { return listed }
      let actors = distinct(sentence)
      if actors.count > 1 { return actors.count == 2 ? actors : nil }
    }
    return nil
  }

  /// The members of the latest coordination that has as many as are meant.
  private func coordination(in sentence: [Int]) -> [Int]? {
    let document = resolution.document
    for first in sentence.reversed()
    where document[resolution.mentions[first].head].dependency != "conj" {
      let heads = SyntaxTree.conjuncts(of: resolution.mentions[first].head, in: document)
      let members = distinct(sentence.filter { heads.contains(resolution.mentions[$0].head) })
      if members.count == heads.count, members.count > 1, !isCut(members, in: sentence),
        reference.count == nil || members.count == reference.count
      {
        return members
      }
    }
    return nil
  }

  /// Whether another actor stands before a comma and the first of a list: the parser split a list.
  private func isCut(_ members: [Int], in sentence: [Int]) -> Bool {
    guard let first = members.first else { return false }
    let start = resolution.mentions[first].tokens.lowerBound
    guard start > 1, resolution.document[start - 1].text == "," else { return false }
    return sentence.contains { resolution.mentions[$0].tokens.upperBound == start - 1 }
  }

  /// Of more actors than are meant: the two that one verb ties, as in 'A met B in C'.
  private func pair(in actors: [Int]) -> [Int]? {
    guard reference.count == 2 else { return nil }
    let document = resolution.document
    let subjects = actors.filter {
      document[resolution.mentions[$0].head].dependency.hasPrefix("nsubj")
    }
    guard let subject = subjects.first else { return nil }
    let verb = document[resolution.mentions[subject].head].head
    let partners = actors.filter { other in
      guard other != subject else { return false }
      let word = document[resolution.mentions[other].head]
      return word.dependency == "dobj" && word.head == verb
        || word.dependency == "pobj" && document[word.head].text.lowercased() == "with"
          && document[word.head].head == verb
    }
    return partners.count == 1 ? [subject] + partners : nil
  }

  /// Of more actors than are meant: the persons, where there are as many.
  private func persons(among actors: [Int]) -> [Int]? {
    let persons = actors.filter { resolution.identity(of: $0).kind == .person }
    return reference.kind == nil && persons.count == reference.count ? persons : nil
  }

  /// The first of the mentions of each actor.
  private func distinct(_ mentions: [Int]) -> [Int] {
    var seen: Set<Int> = []
    return mentions.filter { seen.insert(resolution.actor(of: $0)).inserted }
  }
}

extension SyntaxTree {
  /// A token and what is coordinated to it, without a tree: 'A, B and C' for A.
  static func conjuncts(of token: Int, in document: Document) -> Set<Int> {
    var members: Set<Int> = [token]
    var open = [token]
    while let next = open.popLast() {
      for child in document[next].children
      where document[child].dependency == "conj" && members.insert(child).inserted {
        open.append(child)
      }
    }
    return members
  }
}
