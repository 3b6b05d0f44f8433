internal import Lexicons
internal import Grammar
internal import GraphModel
internal import Knowledge
internal import Language
internal import Names

/// The states that sentences place what they tell in: 'In Norway, the government …'.
struct PlacedStates: Sendable {
  let resolution: LinkTable

  /// A mention of the state that was last named before a mention in its sentence, even if the name
  /// only locates there.
  func state(before index: Int) -> Int? {
    let document = resolution.document
    let head = resolution.mentions[index].head
    var token = head - 1
    let first = document.sentence(of: head).lowerBound
    while token >= first {
      if let state = known(endingAt: token, from: first) { return mention(of: state) }
      token -= 1
    }
    return nil
  }

  /// The land that the name right behind a preposition means, with a mention of it where it is an
  /// actor; nil where no land is named.
  func land(behind preposition: Int) -> (mention: Int?, name: Range<Int>)? {
    let document = resolution.document
    var first = preposition + 1
    let isNear =
      first < document.count && Self.neighbours.contains(document[first].text.lowercased())
    if isNear || first < document.count && document[first].text == "the" { first += 1 }
    for length in (1...3).reversed() where first + length <= document.count {
      let tokens = first..<(first + length)
      guard document.isCapitalized(first), document.isCapitalized(first + length - 1) else {
        continue
      }
      switch resolution.lexicons.known.meaning(of: document.text(of: tokens)) {
      case .state(let state)?, .capital(let state)?: return (mention(of: state), tokens)
      default: continue
      }
    }
    return isNear && first < document.count ? (nil, first..<(first + 1)) : nil
  }

  private static let neighbours = WordClass.placedStatesNeighbours

  /// The index of the known state whose name, of at most three words, ends at a token.
  private func known(endingAt token: Int, from first: Int) -> Int? {
    let document = resolution.document
    guard document.isProperNoun(token), document.isCapitalized(token) else { return nil }
    for length in (1...3).reversed() where token - length + 1 >= first {
      let tokens = (token - length + 1)..<(token + 1)
      guard document.isCapitalized(tokens.lowerBound) else { continue }
      switch resolution.lexicons.known.meaning(of: document.text(of: tokens)) {
      case .state(let state)?: return state
      default: continue
      }
    }
    return nil
  }

  private func mention(of state: Int) -> Int? {
    resolution.mentions.indices.first {
      resolution.mentions[$0].form == .name && resolution.identity(of: $0).state == state
    }
  }
}
