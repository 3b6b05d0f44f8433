internal import Grammar
internal import GraphModel
internal import Knowledge
internal import Language

/// Denies that a word names an actor where only the network takes it for a name and its sign or place
/// shows that it is none.
struct NameDenial: Sendable {
  let reading: CandidateReading

  /// Whether a candidate names nobody.
  func isDenied(_ index: Int) -> Bool {
    let mention = reading.mentions[index]
    guard reading.known(index) == nil, [.name, .adjective, .noun].contains(mention.form) else {
      return false
    }
    return isInsidePerson(mention.tokens)
      || NoNames(document: reading.document, lexicons: reading.lexicons).isNone(mention.tokens)
  }

  /// Whether a state's name is a word of a person's: 'Jordan' of 'Jordan Mills'.
  private func isInsidePerson(_ tokens: Range<Int>) -> Bool {
    guard reading.lexicons.known.state(meantBy: reading.document.text(of: tokens)) != nil else {
      return false
    }
    return reading.table.mentions.contains {
      $0.form == .name && $0.kind == .person && $0.tokens.count > tokens.count
        && $0.tokens.contains(tokens.lowerBound) && $0.tokens.contains(tokens.upperBound - 1)
    }
  }
}
