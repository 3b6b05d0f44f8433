internal import Grammar
internal import GraphModel
internal import Language

/// The names of relatives behind a possessive pronoun: 'his brother, Tom Lund'.
struct RelativeNames: Sendable {
  let reading: CandidateReading
  /// The sentences before its own in which somebody of the same surname is looked for.
  private static let reach = 3

  /// The pronouns, each with the name of the relative.
  func pairs() -> [(possessor: Int, relative: Int)] {
    let tree = reading.tree
    return reading.mentions.indices.compactMap { index in
      let pronoun = reading.mentions[index]
      guard pronoun.form == .pronoun, tree.dependency(pronoun.head) == "poss",
        let noun = tree.head(pronoun.head),
        reading.lexicons.noun(tree.lemma(noun))?.category == .kin
      else { return nil }
      let near = tree.children(noun, "appos") + [tree.head(noun)].compactMap { $0 }
      let name = near.compactMap { reading.mentionOfHead[$0] }.first { candidate in
        reading.mentions[candidate].form == .name && reading.kind(candidate) == .person
          && reading.words[candidate].count > 1
      }
      return name.map { (index, $0) }
    }
  }

  /// The nearest person before a pronoun who has the surname of a relative and is somebody else.
  func namesake(of relative: Int, before pronoun: Int) -> Int? {
    let surname = reading.words[relative].last
    let isPlural = reading.isPlural(pronoun)
    return (0..<pronoun).reversed().prefix {
      reading.sentence(pronoun) - reading.sentence($0) <= Self.reach
    }.first { candidate in
      !isPlural && reading.mentions[candidate].form == .name
        && reading.kind(candidate) == .person && reading.words[candidate].last == surname
        && reading.words[candidate] != reading.words[relative]
        && reading.ruleActor(candidate) != reading.ruleActor(relative)
    }
  }
}
