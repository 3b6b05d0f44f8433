internal import Lexicons
internal import Grammar
internal import GraphModel
internal import Knowledge
internal import Language
internal import Names

/// Links what the people of one place are called: 'the people of Arland', 'the Arlandish people',
/// 'Arlanders'; 'residents of Bellmoor' and 'the people of Bellmoor'.
struct PopulaceLinker: Sendable {
  /// Whose people are meant.
  private enum Home: Hashable {
    case state(Int)
    case place(String)
  }

  /// Links all such phrases.
  func link(_ resolution: inout LinkTable) {
    var first: [Home: Int] = [:]
    for index in resolution.mentions.indices {
      guard let home = home(of: index, in: resolution) else { continue }
      if let earlier = first[home] {
        resolution.link(index, to: earlier, because: .sameHead)
      } else {
        first[home] = index
      }
    }
  }

  private func home(of index: Int, in resolution: LinkTable) -> Home? {
    let mention = resolution.mentions[index]
    let document = resolution.document
    guard mention.kind == .group else { return nil }
    if mention.form == .name {
      let text = document.text(of: mention.tokens)
      guard case .nationality(let state)? = resolution.lexicons.known.meaning(of: text),
        document[mention.head].children.allSatisfy({
          ["det", "predet", "case", "punct"].contains(document[$0].dependency)
        })
      else { return nil }
      return .state(state)
    }
    guard mention.form == .description,
      Self.nouns.contains(document[mention.head].lemma.lowercased())
    else { return nil }
    let modifiers = mention.tokens.filter {
      $0 != mention.head && !["DT", "PDT"].contains(document[$0].tag)
    }
    guard let object = NounComplement.object(of: mention.head, in: document) else {
      guard modifiers.count == 1, let only = modifiers.first else { return nil }
      return state(at: only, in: resolution).map { .state($0) }
    }
    guard modifiers.isEmpty, document.isCapitalized(object) else { return nil }
    return state(at: object, in: resolution).map { .state($0) }
      ?? .place(document[object].text)
  }

  /// The known state that a token names.
  private func state(at token: Int, in resolution: LinkTable) -> Int? {
    switch resolution.lexicons.known.meaning(of: resolution.document[token].text) {
    case .state(let state)?, .nationality(let state)?: state
    default: nil
    }
  }

  private static let nouns = WordClass.populaceLinkerNouns
}
