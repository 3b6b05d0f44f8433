internal import Lexicons
internal import Grammar
internal import GraphModel
internal import Language
internal import Names

/// Links 'the prime minister' to the one who was introduced as prime minister.
struct RoleLinker: Sendable {
  /// A role that somebody was introduced with.
  private struct Holder {
    let mention: Int
    let role: [String]
    let scope: Int?
    /// The person whose role it is: Holm in 'Holm’s lawyer'.
    let owner: Int?
  }

  /// Links role phrases to their holders.
  func link(_ resolution: inout LinkTable) {
    let holders = holders(in: resolution)
    for index in resolution.mentions.indices {
      let mention = resolution.mentions[index]
      guard mention.form == .description, mention.number == .singular,
        mention.determination != .indefinite, mention.kind == .person,
        resolution.standings[index] == .own
          || isBare(mention, in: resolution) && isNameless(index, in: resolution)
      else { continue }
      let role = Self.role(of: mention.tokens, in: resolution)
      guard let last = role.last, let candidates = holders[last] else { continue }
      let scope = RoleScope(resolution: resolution).scope(of: mention.head)
      let near = Neighbourhood.entries(near: index, in: candidates, position: \.mention)
      let allowed = near.filter { holder in
        Self.isSame(role, holder.role)
          && (scope == nil || holder.scope == nil || scope == holder.scope)
          && isSameOwner(of: mention, as: holder, in: resolution)
          && !isFellow(holder.mention, of: index, in: resolution)
      }
      let before = allowed.last { $0.mention < index }
      let after =
        Self.isDistinct(role)
          || isBare(mention, in: resolution) && mention.tokens.count == 1
            && isOne(allowed, in: resolution)
        ? allowed.first { $0.mention > index } : nil
      if let holder = before ?? after {
        resolution.link(index, to: holder.mention, because: .role)
      }
    }
  }

  /// Whether a role stands without an article in the first sentence, as headlines put whom they name
  /// later: 'Minister fires harbour chief'.
  private func isBare(_ mention: DocumentMention, in resolution: LinkTable) -> Bool {
    resolution.document.sentenceIndex(of: mention.head) == 0
      && mention.tokens.upperBound == mention.head + 1
      && !resolution.document[mention.head].children.contains {
        ["det", "poss"].contains(resolution.document[$0].dependency)
      }
  }

  /// Whether nobody who is named is known to be meant: 'the man he made prime minister'.
  private func isNameless(_ index: Int, in resolution: LinkTable) -> Bool {
    let actor = resolution.actor(of: index)
    return !resolution.mentions.indices.contains {
      resolution.mentions[$0].form == .name && resolution.actor(of: $0) == actor
    }
  }

  /// Whether holders of a role are one person.
  private func isOne(_ holders: [Holder], in resolution: LinkTable) -> Bool {
    Set(holders.map { resolution.actor(of: $0.mention) }).count == 1
  }

  /// Whether one verb has a phrase and a name of a holder as its arguments, which then mean two: 'the
  /// minister met Minister Ann Lee'.
  private func isFellow(_ holder: Int, of index: Int, in resolution: LinkTable) -> Bool {
    let document = resolution.document
    let head = resolution.mentions[index].head
    guard let verb = resolution.reading.binding.governor(of: head) else { return false }
    let actor = resolution.actor(of: holder)
    let sentence = document.sentence(of: head)
    let near =
      max(
        0, index - Neighbourhood.reach)..<min(
        resolution.mentions.count, index + Neighbourhood.reach)
    return near.contains { other in
      other != index && sentence.contains(resolution.mentions[other].head)
        && resolution.actor(of: other) == actor
        && resolution.reading.binding.governor(of: resolution.mentions[other].head) == verb
    }
  }

  /// Whether a role that belongs to a person is the same person's: nobody's lawyer is everybody's.
  private func isSameOwner(
    of mention: DocumentMention, as holder: Holder, in resolution: LinkTable
  ) -> Bool {
    let document = resolution.document
    let possessor = document[mention.head].children.first { document[$0].dependency == "poss" }
    guard let possessor else { return true }
    if document[possessor].tag == "PRP$" {
      return resolution.lexicons.noun(document[mention.head].lemma)?.category != .kin
    }
    return owner(of: mention, in: resolution).map { $0 == holder.owner } ?? true
  }

  private func owner(of mention: DocumentMention, in resolution: LinkTable) -> Int? {
    let document = resolution.document
    return document[mention.head].children.first { document[$0].dependency == "poss" }
      .flatMap { resolution.mentionOfHead[$0] }
      .flatMap { resolution.mentions[$0].kind == .person ? resolution.actor(of: $0) : nil }
  }

  /// Everybody who was introduced with a role, by the role's last word, in order.
  private func holders(in resolution: LinkTable) -> [String: [Holder]] {
    var holders: [String: [Holder]] = [:]
    let scopes = RoleScope(resolution: resolution)
    for index in resolution.mentions.indices {
      let mention = resolution.mentions[index]
      let role: [String]
      let scope: Int?
      if mention.form == .name, let title = mention.title {
        role = Self.role(of: title, in: resolution)
        scope = scopes.scope(ofTitled: mention)
      } else if mention.form == .description, mention.number == .singular,
        resolution.described.contains(index)
          || resolution.identity(of: index).isNamed
      {
        role = Self.role(of: mention.tokens, in: resolution)
        scope = scopes.scope(of: mention.head)
      } else {
        continue
      }
      for role in [role] + rank(of: mention, in: resolution) where !role.isEmpty {
        let holder = Holder(
          mention: index, role: role, scope: scope,
          owner: owner(of: mention, in: resolution))
        holders[role[role.count - 1], default: []].append(holder)
      }
    }
    return holders
  }

  /// The rank that an abbreviation before a name stands for: a 'Gen' is a general.
  private func rank(of mention: DocumentMention, in resolution: LinkTable) -> [[String]] {
    guard let token = mention.title?.last else { return [] }
    let word = NameFolding.key(of: resolution.document[token].text)
    return resolution.lexicons.nounForms.noun(word, as: .rank).map { [[$0]] } ?? []
  }

  /// The folded words of a role: modifiers that belong to it and the noun; no nationality, no 'former'.
  private static func role(of tokens: Range<Int>, in resolution: LinkTable) -> [String] {
    let document = resolution.document
    var words = tokens.filter { token in
      let word = document[token]
      return (word.tag.hasPrefix("N") || word.tag.hasPrefix("JJ"))
        && resolution.mentionOfHead[token].map { resolution.mentions[$0].form != .name } != false
    }.map { NameFolding.key(of: document[$0].lemma) }
    // The rank before a name says less than the role before the rank: 'commander Gen.'.
    if words.count > 1, let last = words.last, resolution.lexicons.noun(last) == nil {
      words.removeLast()
    }
    return words
  }

  /// Whether a role mentioned later is the role of an introduction, or its last words.
  private static func isSame(_ role: [String], _ introduced: [String]) -> Bool {
    if role == introduced { return true }
    return introduced.suffix(role.count).elementsEqual(role)
      && !introduced.dropLast(role.count).contains(where: Self.otherOffice.contains)
  }

  /// Words that make another office of an office.
  private static let otherOffice = WordClass.roleLinkerOtherOffice

  /// Whether a role is of the kind that few hold, so that it may come before its holder's name.
  private static func isDistinct(_ role: [String]) -> Bool { role.count > 1 }
}
