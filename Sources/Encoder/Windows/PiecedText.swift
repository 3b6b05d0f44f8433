/// The pieces of a text's words, one after the other, and where its words and sentences are in them.
struct PiecedText: Hashable {
  private(set) var pieces: [Int32] = []
  /// The pieces of each word, at least one.
  private(set) var words: [Range<Int>] = []
  /// The pieces of each sentence, without gaps.
  private(set) var sentences: [Range<Int>] = []

  /// Divides words.
  ///
  /// - Parameters:
  ///   - words: The words.
  ///   - sentences: The words of each sentence, in ascending order; words between two sentences
  ///     are a sentence of their own.
  ///   - tokenizer: Divides a word.
  /// - Precondition: The sentences lie inside the words and do not overlap.
  init(_ words: [String], sentences: [Range<Int>], by tokenizer: WordPieceTokenizer) {
    var known: [String: [Int32]] = [:]
    for word in words {
      let divided = known[word] ?? tokenizer.pieces(of: word)
      known[word] = divided
      self.words.append(pieces.count..<pieces.count + divided.count)
      pieces += divided
    }
    var next = 0
    for sentence in sentences {
      precondition(
        sentence.lowerBound >= next && sentence.upperBound <= words.count,
        "the sentences do not lie one after the other inside the words")
      add(next..<sentence.lowerBound)
      add(sentence)
      next = sentence.upperBound
    }
    add(next..<words.count)
  }

  private mutating func add(_ sentence: Range<Int>) {
    guard let first = sentence.first, let last = sentence.last else { return }
    sentences.append(words[first].lowerBound..<words[last].upperBound)
  }
}
