internal import Lexicons
internal import Grammar
internal import GraphModel
internal import Language
internal import Names

/// Links definite class nouns: 'the group', 'the country', 'the regime', and repeated descriptions.
struct ClassNounLinker: Sendable {
  /// Links all descriptions that are still actors of their own.
  func link(_ resolution: inout LinkTable) {
    var memory = DescriptionMemory(paragraph: resolution.layout.paragraph)
    memory.firstState = resolution.mentions.indices.first {
      resolution.mentions[$0].form == .name && resolution.mentions[$0].kind == .state
    }
    for index in resolution.mentions.indices {
      let mention = resolution.mentions[index]
      if mention.form == .description, resolution.standings[index] == .own {
        linkOne(index, memory: memory, in: &resolution)
      }
      linkUnionName(index, memory: memory, in: &resolution)
      memory.note(index, in: resolution)
    }
    UniqueForces().link(memory.descriptions, in: &resolution)
  }

  /// 'the Coalition' after 'coalition forces' is what they are called by.
  private func linkUnionName(
    _ index: Int, memory: DescriptionMemory, in resolution: inout LinkTable
  ) {
    let mention = resolution.mentions[index]
    guard mention.form == .name, mention.tokens.count == 1,
      let earlier = memory.unions[resolution.document[mention.head].text.lowercased()]
    else { return }
    resolution.link(index, to: earlier, because: .sameHead)
  }

  private func linkOne(_ index: Int, memory: DescriptionMemory, in resolution: inout LinkTable) {
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
    _ index: Int, memory: DescriptionMemory, in resolution: inout LinkTable
  ) -> Bool {
    let mention = resolution.mentions[index]
    let document = resolution.document
    let word: String
    if document.isCapitalized(mention.head), mention.number == .plural {
      word = document[mention.head].text
    } else if let union = DescriptionMemory.union(of: mention, in: resolution) {
      word = union
    } else {
      return false
    }
    guard let bearer = memory.bearer(of: word, in: resolution) else { return false }
    return resolution.link(index, to: bearer, because: .sameHead)
  }

  /// 'the Iranian regime' stands for Iran; 'the government' alone for the state spoken of.
  private func linkGovernment(
    _ index: Int, memory: DescriptionMemory, in resolution: inout LinkTable
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
    _ index: Int, lemma: String, memory: DescriptionMemory, in resolution: LinkTable
  ) -> Int? {
    let mention = resolution.mentions[index]
    guard mention.determination != .indefinite, mention.determination != .possessive else {
      return nil
    }
    let words = DescriptionMemory.modifiers(of: mention, in: resolution)
    let complement = DescriptionMemory.complement(of: mention, in: resolution)
    if let union = DescriptionMemory.union(of: mention, in: resolution),
      let earlier = memory.unions[union]
    {
      return earlier
    }
    return memory.descriptions[lemma]?.last { earlier in
      let other = resolution.mentions[earlier]
      guard other.number == mention.number || lemma == "police", earlier != index else {
        return false
      }
      if let complement, complement != DescriptionMemory.complement(of: other, in: resolution) {
        return false
      }
      let theirs = DescriptionMemory.modifiers(of: other, in: resolution)
      if mention.number == .plural, mention.determination == .none {
        return words == theirs || words.isEmpty && lemma != "people"
      }
      return words.isSubset(of: theirs)
    }
  }
}
