internal import Lexicons
internal import Grammar
internal import GraphModel
internal import Language
internal import Names

/// Links descriptions that somebody has once the pronouns are known: 'his father' twice, and 'their
/// company' to the company itself.
struct PossessedLinker: Sendable {
  /// What two descriptions share where they mean the same one.
  private struct Possession: Hashable {
    let noun: String
    let owner: Int
  }

  /// Links all such descriptions.
  ///
  /// - Complexity: O(*n*) in the number of mentions.
  func link(_ resolution: inout LinkTable) {
    var known: [Possession: Int] = [:]
    for index in resolution.mentions.indices {
      let mention = resolution.mentions[index]
      guard mention.form == .description, mention.number == .singular,
        let owner = owner(of: mention, in: resolution)
      else { continue }
      let noun = resolution.document[mention.head].lemma.lowercased()
      if isBodyItself(noun, of: owner, mention, in: resolution),
        resolution.link(index, to: owner, because: .sameHead)
      {
        continue
      }
      let key = Possession(noun: noun, owner: resolution.actor(of: owner))
      if let first = known[key] {
        if isRepetition(mention, of: resolution.mentions[first], in: resolution) {
          resolution.link(index, to: first, because: .sameHead)
        }
      } else {
        known[key] = index
      }
    }
  }

  private func owner(of mention: DocumentMention, in resolution: LinkTable) -> Int? {
    let document = resolution.document
    return document[mention.head].children
      .first { $0 < mention.head && document[$0].dependency == "poss" }
      .flatMap { resolution.mentionOfHead[$0] }
      .flatMap { resolution.standings[$0] == .nobody ? nil : $0 }
  }

  /// Whether a body's 'their company' is the body.
  private func isBodyItself(
    _ noun: String, of owner: Int, _ mention: DocumentMention, in resolution: LinkTable
  ) -> Bool {
    Self.ownNouns.contains(noun) && mention.tokens.count == 2
      && resolution.mentions[owner].form == .pronoun
      && resolution.identity(of: owner).kind == .organization
  }

  /// Whether a description tells nothing that the first one did not: 'his brother' after 'his elder
  /// brother', but not the reverse.
  private func isRepetition(
    _ mention: DocumentMention, of first: DocumentMention, in resolution: LinkTable
  ) -> Bool {
    let document = resolution.document
    func words(_ mention: DocumentMention) -> Set<String> {
      Set(
        mention.tokens.filter { $0 != mention.head && document[$0].tag != "PRP$" }
          .map { document[$0].lemma.lowercased() })
    }
    return words(mention).isSubset(of: words(first))
  }

  private static let ownNouns = WordClass.possessedLinkerOwnNouns
}
