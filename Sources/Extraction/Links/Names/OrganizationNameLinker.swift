internal import Lexicons
internal import Grammar
internal import GraphModel
internal import Knowledge
internal import Language
internal import Names

/// Links the names of organizations.
struct OrganizationNameLinker: Sendable {
  /// Links acronyms to the names that they shorten.
  func linkAcronyms(_ resolution: inout LinkTable) {
    let (names, index) = indexed(resolution)
    for name in names { linkAcronym(name, index: index, in: &resolution) }
  }

  /// Links names that are said the other way round.
  func linkInversions(_ resolution: inout LinkTable) {
    let (names, index) = indexed(resolution)
    for name in names { linkInversion(name, index: index, in: &resolution) }
  }

  /// Links names to the longer ones whose short forms they are.
  func linkShortForms(_ resolution: inout LinkTable) {
    let (names, index) = indexed(resolution)
    for name in names { linkShortForm(name, index: index, in: &resolution) }
  }

  private func indexed(_ resolution: LinkTable) -> ([Name], Index) {
    let names = names(in: resolution)
    var index = Index()
    for name in names { index.add(name) }
    return (names, index)
  }

  struct Name {
    let mention: Int
    let text: String
    let words: [String]
    /// The words without the state that the name begins with: 'Border Guard' of 'Arland Border Guard'.
    let own: [String]
  }

  private func names(in resolution: LinkTable) -> [Name] {
    resolution.mentions.indices.compactMap { index in
      let mention = resolution.mentions[index]
      guard mention.form == .name, mention.kind == .organization || mention.kind == .group else {
        return nil
      }
      let text = resolution.document.text(of: mention.tokens)
      let own = resolution.document.text(of: withoutState(mention.tokens, in: resolution))
      return Name(
        mention: index, text: text, words: NameFolding.words(of: text),
        own: NameFolding.words(of: own))
    }
  }

  /// A name without the state that it begins with; the whole name where little would be left.
  private func withoutState(_ name: Range<Int>, in resolution: LinkTable) -> Range<Int> {
    for length in [3, 2, 1] where name.count > length + 1 {
      let tokens = name.lowerBound..<name.lowerBound + length
      if resolution.lexicons.known.state(meantBy: resolution.document.text(of: tokens)) != nil {
        return tokens.upperBound..<name.upperBound
      }
    }
    return name
  }

  /// An acronym with its words, near or far; one in brackets may also be of foreign words.
  private func linkAcronym(_ name: Name, index: Index, in resolution: inout LinkTable) {
    guard name.words.count == 1, Acronym.isAcronymLike(name.text) else { return }
    if let bracketed = nameBeforeBracket(name, in: resolution) {
      if resolution.link(name.mention, to: bracketed, because: .acronym) { return }
    }
    let initials = name.words[0]
    for long in index.initials[initials] ?? [] where long.words.count > 1 {
      if resolution.link(name.mention, to: long.mention, because: .acronym) { return }
    }
  }

  /// The name right before '(' when a name stands alone in brackets.
  private func nameBeforeBracket(_ name: Name, in resolution: LinkTable) -> Int? {
    let document = resolution.document
    let tokens = resolution.mentions[name.mention].tokens
    guard tokens.lowerBound > 1, document[tokens.lowerBound - 1].text == "(",
      tokens.upperBound < document.count, document[tokens.upperBound].text == ")"
    else { return nil }
    return resolution.nameBefore[tokens.lowerBound - 1].flatMap { other in
      let long = resolution.mentions[other]
      return long.kind == .organization && long.tokens.count > 1 ? other : nil
    }
  }

  /// 'Trade Ministry' and 'Ministry of Trade', 'Arland Supreme Court' and 'Supreme Court of Arland'.
  private func linkInversion(_ name: Name, index: Index, in resolution: inout LinkTable) {
    guard let place = name.own.firstIndex(where: { Self.inverting.contains($0) }),
      place > 0, place + 1 < name.own.count,
      let noun = resolution.lexicons.noun(name.own[place - 1]), !noun.isPerson
    else { return }
    let inverted = name.own[(place + 1)...] + name.own[..<place]
    let others = (index.byWord[name.own[place - 1]] ?? []).filter {
      inverted.elementsEqual($0.own) || inverted.elementsEqual($0.words)
    }
    for other in others {
      // The later of the two is the one that is linked.
      let (late, early) = (max(name.mention, other.mention), min(name.mention, other.mention))
      if resolution.link(late, to: early, because: .partOfName) { return }
    }
  }

  private static let inverting = WordClass.organizationNameLinkerInverting

  /// 'EBU Border Guard' and 'Eastern Bay Union Border Guard'.
  func linkShortenedBeginnings(_ resolution: inout LinkTable) {
    let names = names(in: resolution)
    var known: [[String]: Int] = [:]
    for name in names where name.words.count > 1 {
      if known[name.words] == nil { known[name.words] = name.mention }
    }
    for name in names where name.words.count > 3 {
      for length in 2...min(4, name.words.count - 2) {
        let rest = name.words.dropFirst(length)
        for letters in Acronym.initials(of: Array(name.words.prefix(length))) {
          guard let other = known[[letters] + rest] else { continue }
          resolution.link(
            max(name.mention, other), to: min(name.mention, other), because: .acronym)
        }
      }
    }
  }

  /// 'Security Council' after 'UN Security Council', 'Harbour' after 'Harbour Magazine'.
  private func linkShortForm(_ name: Name, index: Index, in resolution: inout LinkTable) {
    guard let word = name.words.last else { return }
    let longer = (index.byWord[word] ?? []).filter {
      $0.words.count > name.words.count && isShortForm(name, of: $0, in: resolution)
    }
    let before = longer.last { $0.mention < name.mention }
    guard let long = before ?? longer.first else { return }
    resolution.link(name.mention, to: long.mention, because: .partOfName)
  }

  private func isShortForm(_ short: Name, of long: Name, in resolution: LinkTable) -> Bool {
    guard !resolution.mentions[short.mention].isPlace else { return false }
    let rest = long.words.count - short.words.count
    if long.text.first?.isNumber == true, let comma = long.text.firstIndex(of: ",") {
      // '3rd Battalion' of '3rd Battalion, 6th Guards', which is not '6th Guards'.
      return short.text == long.text[..<comma]
    }
    if long.words.suffix(short.words.count).elementsEqual(short.words) {
      let others = long.words.prefix(rest)
      return short.words.count > 1 || isClass(short.words.last ?? "", in: resolution)
        || others.allSatisfy { isClass($0, in: resolution) || ["of", "the"].contains($0) }
        || isOfState(short, long, in: resolution) || isOnlyEnd(short, of: long, in: resolution)
    }
    if long.words.prefix(short.words.count).elementsEqual(short.words) {
      if Offshoots.isOffshoot(long.words, of: short.words) { return false }
      // 'Kepler' after 'Kepler & Voss'.
      if short.words.count == 1, long.words.count == 3, long.text.contains("&") { return true }
      let others = long.words.suffix(rest)
      if others.contains(where: { isClass($0, in: resolution) }),
        others.allSatisfy({ isClass($0, in: resolution) || resolution.lexicons.isFillWord($0) })
      {
        return true
      }
      // 'Lockhart' after 'Lockhart Merton'.
      if short.words.count == 1, rest == 1, !Acronym.isAcronymLike(short.text),
        resolution.lexicons.known.meaning(of: short.text) == nil
      {
        return true
      }
    }
    // 'Coalition' after 'Coalition to Clean the Bay': the head of the longer name.
    let mention = resolution.mentions[long.mention]
    let head = NameFolding.key(of: resolution.document[mention.head].text)
    guard let noun = resolution.lexicons.noun(head), !noun.isPerson else { return false }
    return short.words.last == head && long.words.firstRange(of: short.words) != nil
  }

  /// 'Rangers' after 'Arlandish Rangers': the state of a name is left out.
  private func isOfState(_ short: Name, _ long: Name, in resolution: LinkTable) -> Bool {
    guard resolution.mentions[short.mention].number == .plural || short.text.hasSuffix("s"),
      long.text.hasSuffix(" " + short.text)
    else { return false }
    let state = String(long.text.dropLast(short.text.count + 1))
    return resolution.lexicons.known.state(meantBy: state) != nil
  }

  /// 'the Ledger' after 'the Daily Ledger', 'Rovers' after 'Harbour Rovers': an article calls a body by
  /// the last word of its name, which no known actor and no other kind of name is.
  private func isOnlyEnd(_ short: Name, of long: Name, in resolution: LinkTable) -> Bool {
    let mention = resolution.mentions[short.mention]
    let isBare = mention.tokens.count == 1 && short.words.count == 1 && long.words.count < 4
    guard isBare, !long.words.contains("of"), !long.words.contains("and"),
      resolution.lexicons.known.meaning(of: short.text) == nil,
      !Acronym.isAcronymLike(short.text)
    else { return false }
    let before = mention.tokens.lowerBound - 1
    let isDefinite = before >= 0 && resolution.document[before].text.lowercased() == "the"
    return isDefinite || short.text.hasSuffix("s")
      || resolution.mentions[long.mention].number == mention.number && short.text.count > 3
        && short.mention > long.mention
  }

  private func isClass(_ word: String, in resolution: LinkTable) -> Bool {
    resolution.lexicons.isBodyWord(word)
  }

  /// The names of an article by their words and by the initials of their words.
  private struct Index {
    private(set) var byWord: [String: [Name]] = [:]
    private(set) var initials: [String: [Name]] = [:]
    private var seen: Set<String> = []

    mutating func add(_ name: Name) {
      guard name.words.count > 1, seen.insert(name.text).inserted else { return }
      for word in Set(name.words).sorted() { byWord[word, default: []].append(name) }
      let short = name.own.count > 1 && name.own != name.words ? Acronym.initials(of: name.own) : []
      for letters in Acronym.initials(of: name.words) + short {
        initials[letters, default: []].append(name)
      }
    }
  }
}
