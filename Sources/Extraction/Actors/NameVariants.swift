internal import GraphModel
internal import Language
internal import Names

/// The other forms that an actor may be looked up by, as the article has them: a name with what its
/// span left out or without what does not belong to it, and a description with less or more around
/// its noun.
struct NameVariants: Sendable {
  let resolution: Resolution

  /// The actors with these forms among their aliases; a form that calls another actor too is none.
  func added(to actors: [DocumentActor]) -> [DocumentActor] {
    let found = actors.map(variants)
    var owners: [String: Int] = [:]
    for (actor, variants) in zip(actors, found) {
      for form in Set(([actor.name] + actor.aliases + variants).map(folded)) {
        owners[form, default: 0] += 1
      }
    }
    return zip(actors, found).map { actor, variants in
      var actor = actor
      var own = Set(([actor.name] + actor.aliases).map(folded))
      let new = variants.filter { owners[folded($0)] == 1 && own.insert(folded($0)).inserted }
      if !new.isEmpty { actor.aliases = (actor.aliases + new).sorted() }
      return actor
    }
  }

  private func variants(of actor: DocumentActor) -> [String] {
    let names = actor.mentions.filter { resolution.mentions[$0].form == .name }
    let described = actor.mentions.filter { resolution.mentions[$0].form == .description }
    let spans: [Range<Int>] =
      switch actor.kind {
      case _ where names.isEmpty:
        described.flatMap { DescriptionSpans(document: document).around(resolution.mentions[$0]) }
      case .person: names.flatMap { personal(resolution.mentions[$0].tokens) }
      case .state: []
      default: names.flatMap { bodily(resolution.mentions[$0]) }
      }
    return spans.filter { !$0.isEmpty }.map(text)
  }

  // MARK: - Persons

  /// A person's name with the suffix of its generation.
  private func personal(_ name: Range<Int>) -> [Range<Int>] {
    let bare = PersonNameSpan(document: document, lexicons: resolution.lexicons).trimmed(name)
    return [withSuffix(bare)].compactMap { $0 }
  }

  private func withSuffix(_ name: Range<Int>) -> Range<Int>? {
    var next = name.upperBound
    if next < document.count, document[next].text == "," { next += 1 }
    guard name.count > 1, next < document.count,
      PersonNameSpan.generations.contains(document[next].text)
    else { return nil }
    return name.lowerBound..<next + 1
  }

  // MARK: - Bodies

  /// A body's name with the proper nouns around it, with what it is of, and up to its 'of'.
  private func bodily(_ mention: DocumentMention) -> [Range<Int>] {
    let name = mention.tokens
    let whole = withNeighbours(name)
    let joined = joined(name)
    return [whole, joined.lowerBound..<max(joined.upperBound, whole.upperBound)]
      + [withComplement(mention), short(name)].compactMap { $0 }
  }

  /// The name with the capitalised words that its noun is a part of or that modify it.
  private func withNeighbours(_ name: Range<Int>) -> Range<Int> {
    var (start, end) = (name.lowerBound, name.upperBound)
    let sentence = document.sentence(of: name.lowerBound)
    while start > sentence.lowerBound, isOfName(start - 1), reaches(start - 1, start..<end) {
      start -= 1
    }
    while end < sentence.upperBound, isOfName(end),
      (start..<end).contains(where: {
        document[$0].head >= end && document[$0].head < sentence.upperBound
          && areOfName(end..<document[$0].head + 1)
      })
    {
      end += 1
    }
    return start..<end
  }

  private func reaches(_ token: Int, _ name: Range<Int>) -> Bool {
    name.contains(document[token].head)
  }

  private func areOfName(_ tokens: Range<Int>) -> Bool { tokens.allSatisfy(isOfName) }

  private func isOfName(_ token: Int) -> Bool {
    document.isCapitalized(token)
      && ["PROPN", "ADJ", "NOUN"].contains(document[token].partOfSpeech)
      && resolution.lexicons.noun(document[token].lemma)?.isPerson != true
  }

  /// The name with the nouns that 'and' adds to it, where they are nobody by themselves.
  private func joined(_ name: Range<Int>) -> Range<Int> {
    var (start, end) = (name.lowerBound, name.upperBound)
    if start > 1, isAnd(start - 1), areOfName(start - 2..<start - 1), isFree(start - 2) {
      start -= 2
      while start > 0, areOfName(start - 1..<start), isFree(start - 1) { start -= 1 }
    }
    if end + 1 < document.count, isAnd(end), areOfName(end + 1..<end + 2) {
      var last = end + 2
      while last < document.count, areOfName(last..<last + 1) { last += 1 }
      if (end + 1..<last).allSatisfy(isFree) { end = last }
    }
    return start..<end
  }

  private func isAnd(_ token: Int) -> Bool { ["and", "&"].contains(document[token].text) }

  private func isFree(_ token: Int) -> Bool {
    resolution.mentionOfHead[token].map { resolution.mentions[$0].form != .name } ?? true
  }

  private func withComplement(_ mention: DocumentMention) -> Range<Int>? {
    guard let phrase = NounComplement.tokens(of: mention.head, in: document),
      document.isCapitalized(phrase.upperBound - 1), phrase.upperBound > mention.tokens.upperBound
    else { return nil }
    var end = phrase.upperBound
    while end + 1 < document.count, isAnd(end), areOfName(end + 1..<end + 2) { end += 2 }
    return mention.tokens.lowerBound..<end
  }

  /// The name up to the preposition within it, of more than one word.
  private func short(_ name: Range<Int>) -> Range<Int>? {
    let end = name.first { token in
      document[token].partOfSpeech == "ADP"
        || isAnd(token) && token + 1 < name.upperBound && document[token + 1].tag == "DT"
    }
    guard let end, end - name.lowerBound > 1 else { return nil }
    return name.lowerBound..<end
  }

  private var document: Document { resolution.document }

  private func folded(_ form: String) -> String { form.lowercased() }

  private func text(of tokens: Range<Int>) -> String {
    document.text(of: tokens).split { $0 == "\n" || $0 == " " || $0 == "\t" }
      .joined(separator: " ")
  }
}
