internal import Lexicons
internal import GraphModel
internal import Knowledge
internal import Language
internal import Names

/// Which named bodies a noun of a class may take up: no ministry is 'the company', no firm 'the
/// ministry'.
struct ClassFit: Sendable {
  let resolution: LinkTable

  /// Whether a name may be meant by a definite class noun, with what the noun is said to be like.
  func allows(_ name: Int, as noun: String, like modifiers: Set<String> = []) -> Bool {
    if !modifiers.isDisjoint(with: Self.lawless.words), isOfficial(name) { return false }
    if Self.collective.contains(noun) { return true }
    let wanted = resolution.lexicons.nounForms.noun(noun, as: .class) ?? noun
    let words = classWords(of: name)
    if !words.isEmpty { return words.contains(wanted) }
    if Self.selfNamed.contains(wanted) { return false }
    let isFirm = isFirmName(name)
    if wanted == "company" { return isFirm || !isKnownBody(name) }
    return !isFirm && !isKnownBody(name) || Self.commercial.contains(wanted)
  }

  /// Whether one of an actor's names says that it is a state's or a firm's body.
  private func isOfficial(_ name: Int) -> Bool {
    let actor = resolution.actor(of: name)
    return resolution.mentions.indices.contains { other in
      resolution.mentions[other].form == .name && resolution.actor(of: other) == actor
        && resolution.mentions[other].tokens.contains {
          Self.official.contains(resolution.document[$0].lemma.lowercased())
        }
    }
  }

  /// What armed groups are called that no state's body is.
  private static let lawless = WordClass.classFitLawless
  private static let official = WordClass.classFitOfficial

  /// The class nouns that a name bears.
  private func classWords(of name: Int) -> [String] {
    resolution.mentions[name].tokens.compactMap { token in
      let lemma = resolution.document[token].lemma.lowercased()
      let own = resolution.lexicons.nounForms.noun(lemma, as: .class) ?? lemma
      return Self.broadNouns.contains(own) && !Self.collective.contains(own) ? own : nil
    }
  }

  /// Whether a name ends as firms' names do.
  private func isFirmName(_ name: Int) -> Bool {
    guard let last = resolution.mentions[name].tokens.last else { return false }
    return resolution.lexicons.nameHeads
      .contains(NameFolding.key(of: resolution.document[last].text))
  }

  /// Whether a name is of a well-known body, such as an alliance of states.
  private func isKnownBody(_ name: Int) -> Bool {
    let text = resolution.document.text(of: resolution.mentions[name].tokens)
    return resolution.lexicons.known.meaning(of: text) != nil
  }

  /// The nouns that fit a body of which nothing else is known.
  static let broadNouns = WordClass.classFitBroadNouns
  /// Nouns that fit every body.
  private static let collective = WordClass.classFitCollective
  /// Classes whose members bear the class in their names.
  private static let selfNamed = WordClass.classFitSelfNamed
  /// Classes whose members may be called as firms are.
  private static let commercial = WordClass.classFitCommercial
}
