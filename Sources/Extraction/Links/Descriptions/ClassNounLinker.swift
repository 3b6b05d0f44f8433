internal import Lexicons
internal import Grammar
internal import GraphModel
internal import Language
internal import Names

/// Links definite class nouns: 'the group', 'the country', 'the regime', and repeated descriptions.
struct ClassNounLinker: Sendable {
  /// Links all descriptions that are still actors of their own.
  func link(_ resolution: inout LinkTable) {
    var memory = Memory(paragraph: resolution.layout.paragraph)
    memory.firstState = resolution.mentions.indices.first {
      resolution.mentions[$0].form == .name && resolution.mentions[$0].kind == .state
    }
    for index in resolution.mentions.indices {
      let mention = resolution.mentions[index]
      if mention.form == .description, resolution.reasons[index] == .introduction {
        linkOne(index, memory: memory, in: &resolution)
      }
      linkUnionName(index, memory: memory, in: &resolution)
      memory.note(index, in: resolution)
    }
    UniqueForces().link(memory.descriptions, in: &resolution)
  }

  /// 'the Coalition' after 'coalition forces' is what they are called by.
  private func linkUnionName(_ index: Int, memory: Memory, in resolution: inout LinkTable) {
    let mention = resolution.mentions[index]
    guard mention.form == .name, mention.tokens.count == 1,
      let earlier = memory.unions[resolution.document[mention.head].text.lowercased()]
    else { return }
    resolution.link(index, to: earlier, because: .sameHead)
  }

  private func linkOne(_ index: Int, memory: Memory, in resolution: inout LinkTable) {
    let mention = resolution.mentions[index]
    let lemma = resolution.document[mention.head].lemma.lowercased()
    guard let noun = resolution.lexicons.noun(lemma) else { return }
    if noun.category == .government, linkGovernment(index, memory: memory, in: &resolution) {
      return
    }
    if let earlier = sameDescription(index, lemma: lemma, memory: memory, in: resolution),
      !memory.isSuperseded(earlier, for: index, as: lemma, in: resolution),
      resolution.link(index, to: earlier, because: .sameHead)
    {
      return
    }
    if linkCapitalized(index, memory: memory, in: &resolution) { return }
    guard mention.determination == .definite, mention.number == .singular else { return }
    switch noun.category {
    case .organization, .group:
      for candidate in memory.organizations(of: lemma, in: resolution, before: index)
      where resolution.link(index, to: candidate, because: .sameHead) { return }
    case .state:
      if let state = memory.lastState { resolution.link(index, to: state, because: .sameHead) }
    case .person where noun.gender != nil && mention.tokens.count == 2:
      // 'the woman', who has no role to be known by: the one woman spoken of.
      if let person = memory.onlyPerson(of: noun.gender, before: index, in: resolution) {
        resolution.link(index, to: person, because: .sameHead)
      }
    case .person, .kin, .government, .place: break
    }
  }

  /// 'Marines' after 'Arlandish Marines', 'coalition forces' after 'the Bay Coalition'.
  private func linkCapitalized(
    _ index: Int, memory: Memory, in resolution: inout LinkTable
  ) -> Bool {
    let mention = resolution.mentions[index]
    let document = resolution.document
    let word: String
    if document.isCapitalized(mention.head), mention.number == .plural {
      word = document[mention.head].text
    } else if let union = Memory.union(of: mention, in: resolution) {
      word = union
    } else {
      return false
    }
    guard let bearer = memory.bearer(of: word, in: resolution) else { return false }
    return resolution.link(index, to: bearer, because: .sameHead)
  }

  /// 'the Iranian regime' stands for Iran; 'the government' alone for the state spoken of.
  private func linkGovernment(
    _ index: Int, memory: Memory, in resolution: inout LinkTable
  ) -> Bool {
    let mention = resolution.mentions[index]
    if let scope = RoleScope(resolution: resolution).scope(of: mention.head) {
      return resolution.identity(of: scope).kind == .state
        && resolution.link(index, to: scope, because: .role)
    }
    guard mention.determination == .definite && mention.tokens.count == 2 || mention.isModifier,
      !isLocated(mention, in: resolution.document),
      let state = PlacedStates(resolution: resolution).state(before: index)
        ?? memory.lastState ?? memory.firstState
    else { return false }
    return resolution.link(index, to: state, because: .sameHead)
  }

  /// Whether a government is told by where it is: 'the regime in Bellmoor'.
  private func isLocated(_ mention: DocumentMention, in document: Document) -> Bool {
    document[mention.head].children.contains { child in
      document[child].text.lowercased() == "in"
        && document[child].children.contains { document.isProperNoun($0) }
    }
  }

  /// An earlier description with the same noun that this one may repeat.
  private func sameDescription(
    _ index: Int, lemma: String, memory: Memory, in resolution: LinkTable
  ) -> Int? {
    let mention = resolution.mentions[index]
    guard mention.determination != .indefinite, mention.determination != .possessive else {
      return nil
    }
    let words = Memory.modifiers(of: mention, in: resolution)
    let complement = Memory.complement(of: mention, in: resolution)
    if let union = Memory.union(of: mention, in: resolution),
      let earlier = memory.unions[union]
    {
      return earlier
    }
    return memory.descriptions[lemma]?.last { earlier in
      let other = resolution.mentions[earlier]
      guard other.number == mention.number || lemma == "police", earlier != index else {
        return false
      }
      if let complement, complement != Memory.complement(of: other, in: resolution) {
        return false
      }
      let theirs = Memory.modifiers(of: other, in: resolution)
      if mention.number == .plural, mention.determination == .none {
        return words == theirs || words.isEmpty && lemma != "people"
      }
      return words.isSubset(of: theirs)
    }
  }

  /// What was mentioned so far.
  private struct Memory {
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
      let head = resolution.mentions[name].head
      guard let verb = Binding.governor(of: noun, in: document) else { return false }
      if Binding.governor(of: head, in: document) == verb { return true }
      guard let subject = Binding.understoodSubject(of: verb, in: document) else { return false }
      // 'A rejected B and accused it of buying the company': whom it means the company is not, and
      // it does not mean A.
      if document[subject].tag == "PRP", let outer = Binding.governor(of: subject, in: document),
        let accuser = Binding.understoodSubject(of: outer, in: document)
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
}
