internal import Lexicons
internal import Grammar
internal import GraphModel
internal import Language
internal import Names

/// What an article has mentioned so far, as far as later descriptions may repeat it.
struct DescriptionMemory {
  /// The number of each token's paragraph.
  let paragraph: [Int]
  /// The descriptions by the lemma of their noun.
  var descriptions: [String: [Int]] = [:]
  /// The named organizations in order of mention, the latest last.
  var named: [Int] = []
  /// The named persons in order of mention, the latest last.
  var persons: [Int] = []
  /// The descriptions of unions and of what stands for them: 'coalition forces', 'the coalition'.
  var unions: [String: Int] = [:]
  var lastState: Int?
  /// The first state of the article, which 'the regime' may mean before it is named.
  var firstState: Int?

  mutating func note(_ index: Int, in resolution: LinkTable) {
    let mention = resolution.mentions[index]
    switch mention.form {
    case .description:
      let lemma = resolution.document[mention.head].lemma.lowercased()
      descriptions[lemma, default: []].append(index)
      if (descriptions[lemma]?.count ?? 0) > 24 { descriptions[lemma]?.removeFirst() }
      if let union = Self.union(of: mention, in: resolution), unions[union] == nil {
        unions[union] = index
      }
    case .name:
      if mention.kind == .state { lastState = index }
      if resolution.identity(of: index).kind == .person {
        persons.append(index)
        if persons.count > 24 { persons.removeFirst() }
      }
      if mention.kind == .organization {
        named.append(index)
        if named.count > 40 { named.removeFirst() }
      }
    case .pronoun: break
    }
  }

  /// The union that a description means: 'coalition' in 'the coalition', 'coalition troops'.
  static func union(of mention: DocumentMention, in resolution: LinkTable) -> String? {
    let document = resolution.document
    let words = mention.tokens.filter { document[$0].tag != "DT" }
      .map { document[$0].lemma.lowercased() }
    guard mention.determination != .indefinite, let first = words.first,
      first == "coalition" || first == "alliance"
    else { return nil }
    let isUnion = words.dropFirst().allSatisfy(Self.forces.contains)
    return isUnion && NounComplement.object(of: mention.head, in: document) == nil
      ? first : nil
  }

  private static let forces = WordClass.classNounLinkerForces

  /// The one named body whose name ends in a word in the plural, or has a union's noun.
  func bearer(of word: String, in resolution: LinkTable) -> Int? {
    let document = resolution.document
    let bearers = named.filter { candidate in
      resolution.mentions[candidate].tokens.contains {
        document.isCapitalized($0) && document[$0].text.lowercased() == word.lowercased()
      }
    }
    let actors = Set(bearers.map { resolution.actor(of: $0) })
    return actors.count == 1 ? bearers.last : nil
  }

  /// Whether 'the company' can no longer mean the company of an earlier paragraph, as its own names
  /// another one.
  func isSuperseded(
    _ earlier: Int, for index: Int, as noun: String, in resolution: LinkTable
  ) -> Bool {
    let mention = resolution.mentions[index]
    let own = paragraph[mention.head]
    guard mention.determination == .definite, mention.tokens.count == 2,
      mention.number == .singular, paragraph[resolution.mentions[earlier].head] < own,
      let other = organizations(of: noun, in: resolution, before: index).first,
      paragraph[resolution.mentions[other].head] == own
    else { return false }
    let known = resolution.actor(of: earlier)
    return !named.contains {
      resolution.actor(of: $0) == known && paragraph[resolution.mentions[$0].head] == own
    }
  }

  /// The organizations that a class noun may mean: those that bear it in their name, then, for
  /// nouns that fit many, the latest.
  func organizations(of noun: String, in resolution: LinkTable, before index: Int) -> [Int] {
    let bearers = named.filter { candidate in
      resolution.mentions[candidate].tokens.contains { token in
        resolution.document[token].lemma.lowercased() == noun
      }
    }
    if let last = bearers.last { return [last] }
    let fit = ClassFit(resolution: resolution)
    let modifiers = Self.modifiers(of: resolution.mentions[index], in: resolution)
    guard ClassFit.broadNouns.contains(noun), !isCounted(index, in: resolution) else { return [] }
    let sentence = resolution.document.sentenceIndex(of: resolution.mentions[index].head)
    let near = named.filter {
      sentence - resolution.document.sentenceIndex(of: resolution.mentions[$0].head) <= 3
        && !resolution.mentions[$0].isModifier && resolution.mentions[$0].number == .singular
        && !isFellow($0, of: resolution.mentions[index].head, in: resolution)
        && fit.allows($0, as: noun, like: modifiers)
    }
    return near.suffix(1).reversed()
  }

  /// Whether a phrase says what a class noun is made up of: 'the group of 40 tourists'.
  private func isCounted(_ index: Int, in resolution: LinkTable) -> Bool {
    let document = resolution.document
    return document[resolution.mentions[index].head].children.contains { child in
      document[child].text == "of"
        && document[child].children.contains { document[$0].tag.hasSuffix("S") }
    }
  }

  /// The one named person of the last sentences who may be of a gender, if there is but one and
  /// nothing but a gender would tell them apart.
  func onlyPerson(of gender: Gender?, before index: Int, in resolution: LinkTable) -> Int? {
    let sentence = resolution.document.sentenceIndex(of: resolution.mentions[index].head)
    let near = persons.filter { person in
      let theirs = resolution.identity(of: person).gender
      return sentence - resolution.document.sentenceIndex(of: resolution.mentions[person].head)
        < 4
        && (theirs == nil || theirs == gender)
    }
    let actors = Set(near.map { resolution.actor(of: $0) })
    return actors.count == 1 ? near.last : nil
  }

  /// Whether a name and a noun depend on one verb, which ties two different actors: 'A sued the
  /// bank', 'A wants to buy the bank'.
  private func isFellow(_ name: Int, of noun: Int, in resolution: LinkTable) -> Bool {
    let document = resolution.document
    let binding = resolution.reading.binding
    let head = resolution.mentions[name].head
    guard let verb = binding.governor(of: noun) else { return false }
    if binding.governor(of: head) == verb { return true }
    guard let subject = binding.understoodSubject(of: verb) else { return false }
    // 'A rejected B and accused it of buying the company': whom it means the company is not, and
    // it does not mean A.
    if document[subject].tag == "PRP", let outer = binding.governor(of: subject),
      let accuser = binding.understoodSubject(of: outer)
    {
      return head != accuser
    }
    return subject == head
  }

  /// What the phrase behind a description's noun is about: 'front' in 'members of the Front'.
  static func complement(of mention: DocumentMention, in resolution: LinkTable) -> String? {
    NounComplement.object(of: mention.head, in: resolution.document)
      .map { resolution.document[$0].lemma.lowercased() }
  }

  /// The lemmas of what modifies a description's noun.
  static func modifiers(of mention: DocumentMention, in resolution: LinkTable) -> Set<String> {
    let document = resolution.document
    return Set(
      mention.tokens.filter {
        $0 != mention.head && !["DT", "PDT", "PRP$", "CD", "HYPH"].contains(document[$0].tag)
      }.map { document[$0].lemma.lowercased() })
  }
}
