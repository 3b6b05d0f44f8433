/// The states that words name.
package enum StateWords {
  /// Parts words into the states that they name and the others.
  ///
  /// - Parameters:
  ///   - words: Folded words, in order.
  ///   - longest: How many words the name of a state has at most.
  ///   - code: The code of the state that some words name; nil where they name none.
  /// - Returns: The codes, and the words that belong to none; of two names the longer one counts.
  /// - Complexity: O(*n*) in the number of words.
  package static func parted(
    _ words: [String], longest: Int, code: (String) -> String?
  ) -> (codes: Set<String>, rest: [String]) {
    var codes: Set<String> = []
    var rest: [String] = []
    var index = 0
    while index < words.count {
      var length = min(longest, words.count - index)
      var found: String?
      while length > 0 {
        found = code(words[index..<index + length].joined(separator: " "))
        if found != nil { break }
        length -= 1
      }
      if let found {
        codes.insert(found)
        index += length
      } else {
        rest.append(words[index])
        index += 1
      }
    }
    return (codes, rest)
  }
}
