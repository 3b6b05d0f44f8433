internal import GraphModel
internal import Language

/// The pronouns of which an editor says in brackets whom they mean: 'It [the Harbour Bank] fired me'.
struct GlossedPronouns: Sendable {
  let resolution: LinkTable

  /// Each pronoun with the name in the brackets behind it.
  func pairs() -> [(pronoun: Int, name: Int)] {
    let document = resolution.document
    var pronounBefore: [Int: Int] = [:]
    for (index, mention) in resolution.mentions.enumerated() where mention.form == .pronoun {
      pronounBefore[mention.tokens.upperBound] = index
    }
    return resolution.mentions.indices.compactMap { index in
      let mention = resolution.mentions[index]
      guard mention.form == .name, let open = bracket(before: mention.tokens.lowerBound),
        let pronoun = pronounBefore[open], mention.tokens.upperBound < document.count,
        ["]", "'s", "’s"].contains(document[mention.tokens.upperBound].text)
      else { return nil }
      return (pronoun, index)
    }
  }

  /// The square bracket that opens right before a name or its article.
  private func bracket(before name: Int) -> Int? {
    let document = resolution.document
    var token = name - 1
    if token > 0, ["the", "The"].contains(document[token].text) { token -= 1 }
    return token > 0 && document[token].text == "[" ? token : nil
  }
}
