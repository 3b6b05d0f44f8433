/// Splits a line into words as a shell does, with both kinds of quotes and the backslash.
enum CommandWords {
  static func split(_ line: String) throws(UsageError) -> [String] {
    var words: [String] = []
    var word: String?
    var quote: Character?
    var rest = line[...]
    while let character = rest.popFirst() {
      switch (character, quote) {
      case (let sign, let open?) where sign == open: quote = nil
      case ("\\", let open) where open != "'":
        guard let next = rest.popFirst() else {
          throw UsageError("a backslash stands at the end; write two for one")
        }
        word = (word ?? "") + String(next)
      case ("'", nil), ("\"", nil):
        quote = character
        word = word ?? ""
      case (_, nil) where character.isWhitespace:
        if let done = word { words.append(done) }
        word = nil
      default: word = (word ?? "") + String(character)
      }
    }
    if let quote { throw UsageError("a quotation mark \(quote) is not closed") }
    return words + [word].compactMap(\.self)
  }
}
