internal import Grammar
internal import GraphModel
internal import Language
internal import Names

/// Definite nouns of a class of which one body named before is by its name: 'the lender' after 'Norfield
/// Bank'.
struct ClassesOfNames: Sendable {
  let resolution: LinkTable
  /// How many sentences before its own a noun looks back.
  private static let reach = 4

  /// The nouns, each with the name that it takes up.
  func pairs() -> [(noun: Int, name: Int)] {
    resolution.mentions.indices.compactMap { index in
      guard let noun = className(index) else { return nil }
      let sentence = resolution.document.sentenceIndex(of: resolution.mentions[index].head)
      let bearers = resolution.mentions.indices.filter { other in
        let mention = resolution.mentions[other]
        let distance = sentence - resolution.document.sentenceIndex(of: mention.head)
        return other < index && (1...Self.reach).contains(distance) && bears(other, noun)
      }
      let actors = Set(bearers.map { resolution.actor(of: $0) })
      return actors.count == 1 ? bearers.last.map { (index, $0) } : nil
    }
  }

  /// The class that 'the lender' or 'the oil company' names; nil for anything longer.
  private func className(_ index: Int) -> String? {
    let mention = resolution.mentions[index]
    let document = resolution.document
    guard mention.form == .description, mention.number == .singular,
      document[mention.head].children.allSatisfy({ $0 < mention.head })
    else { return nil }
    let words = document[mention.head].children + [mention.head]
    guard let article = words.first, document[article].text.lowercased() == "the",
      document[article].index == mention.head - words.count + 1
    else { return nil }
    let noun = words.dropFirst().map { document[$0].lemma.lowercased() }.joined(separator: " ")
    return resolution.lexicons.classNames.isClass(noun) ? noun : nil
  }

  private func bears(_ index: Int, _ noun: String) -> Bool {
    let mention = resolution.mentions[index]
    guard mention.form == .name, mention.kind == .organization, mention.tokens.count > 1 else {
      return false
    }
    return NameFolding.words(of: resolution.document.text(of: mention.tokens))
      .contains { resolution.lexicons.classNames.says($0, noun) }
  }
}
