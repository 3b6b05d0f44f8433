import Language

/// An analysed sentence whose words and arcs can be moved, so that it is like none that anybody
/// writes and still a tree.
struct ScrambledSentence: Sendable {
  /// A token, with its head counted from the beginning of the sentence.
  struct Word: Sendable {
    var form: String
    var lemma: String
    var tag: String
    var partOfSpeech: String
    var morphology: String
    var head: Int
    var dependency: String
    /// The label of the name that the word belongs to.
    var label: String?
    /// What stands before the next word.
    var space = " "
  }

  private(set) var words: [Word]

  /// The sentences of a document that have words enough to be moved.
  static func all(in document: Document) -> [ScrambledSentence] {
    var labels = [String?](repeating: nil, count: document.count)
    for entity in document.entities {
      for token in entity.tokens { labels[token] = entity.label }
    }
    return document.sentences.filter { $0.count > 3 }.map { sentence in
      ScrambledSentence(
        words: sentence.map { document[$0] }.map { token in
          Word(
            form: token.text, lemma: token.lemma, tag: token.tag, partOfSpeech: token.partOfSpeech,
            morphology: token.morphology, head: token.head - sentence.lowerBound,
            dependency: token.dependency, label: labels[token.index])
        })
    }
  }

  /// Moves, swaps, cuts or changes one word or arc.
  ///
  /// - Parameters:
  ///   - random: Where the choices come from.
  ///   - others: Sentences whose words and labels may be taken over.
  mutating func scramble(
    _ random: inout some RandomNumberGenerator, from others: [ScrambledSentence]
  ) {
    let one = Int.random(in: words.indices, using: &random)
    let other = Int.random(in: words.indices, using: &random)
    let foreign = others.randomElement(using: &random)?.words.randomElement(using: &random)
    switch Int.random(in: 0..<12, using: &random) {
    case 0, 1: if !isBelow(other, one) { words[one].head = other }
    case 2: swapValues(\.dependency, one, other)
    case 3: swapValues(\.tag, one, other)
    case 4: swapValues(\.form, one, other)
    case 5: move(one, to: other)
    case 6: cut(one..<words.count)
    case 7: cut(0..<one + 1)
    case 8: double(one)
    case 9: words[one].dependency = foreign?.dependency ?? "dep"
    case 10:
      words[one].form = Self.marks.randomElement(using: &random) ?? ","
      words[one].lemma = words[one].form
      words[one].space = ["", " ", "\n", "\n\n"].randomElement(using: &random) ?? ""
    default:
      let labels = ["PERSON", "ORG", "GPE", "NORP", "WORK_OF_ART", "PRODUCT", nil]
      let label = labels.randomElement(using: &random) ?? nil
      for word in one..<min(words.count, one + 3) { words[word].label = label }
    }
  }

  private static let marks = [
    ",", ".", ":", "-", "—", "(", ")", "“", "”", "/", "of", "and", "who", "which", "the", "we",
    "neighbouring", "in",
  ]

  private mutating func swapValues<Value>(
    _ column: WritableKeyPath<Word, Value>, _ one: Int, _ other: Int
  ) {
    let value = words[one][keyPath: column]
    words[one][keyPath: column] = words[other][keyPath: column]
    words[other][keyPath: column] = value
  }

  /// Whether a word is another or stands below it in the tree.
  private func isBelow(_ word: Int, _ top: Int) -> Bool {
    var current = word
    while current != top, words[current].head != current { current = words[current].head }
    return current == top
  }

  /// Moves a word to another place; the arcs go with the words.
  private mutating func move(_ word: Int, to place: Int) {
    var order = Array(words.indices)
    order.insert(order.remove(at: word), at: place)
    var places = order
    for (new, old) in order.enumerated() { places[old] = new }
    words = order.map { old in
      var word = words[old]
      word.head = places[word.head]
      return word
    }
  }

  /// Keeps some of the words; those that lose their head hang on the first one that does.
  private mutating func cut(_ kept: Range<Int>) {
    let top =
      kept.first { !kept.contains(words[$0].head) || words[$0].head == $0 } ?? kept.lowerBound
    words = kept.map { place in
      var word = words[place]
      let isLost = !kept.contains(word.head) || word.head == place
      word.head = (isLost ? top : word.head) - kept.lowerBound
      return word
    }
  }

  /// Repeats a word as its own conjunct.
  private mutating func double(_ word: Int) {
    for place in words.indices where words[place].head > word { words[place].head += 1 }
    var copy = words[word]
    (copy.head, copy.dependency) = (word, "conj")
    words.insert(copy, at: word + 1)
  }

  /// The document that some sentences make.
  static func document(_ sentences: [ScrambledSentence]) -> Document {
    var text = ""
    var tokens: [TokenAnalysis] = []
    var entities: [EntitySpan] = []
    var ranges: [Range<Int>] = []
    for sentence in sentences {
      let start = tokens.count
      for word in sentence.words {
        let first = text.utf8.count
        text += word.form
        if let label = word.label {
          if let last = entities.last, last.label == label, last.tokens.upperBound == tokens.count {
            entities[entities.count - 1].tokens = last.tokens.lowerBound..<tokens.count + 1
          } else {
            entities.append(EntitySpan(tokens: tokens.count..<tokens.count + 1, label: label))
          }
        }
        tokens.append(
          TokenAnalysis(
            bytes: first..<text.utf8.count, tag: word.tag, partOfSpeech: word.partOfSpeech,
            morphology: word.morphology, lemma: word.lemma, head: start + word.head,
            dependency: word.dependency))
        text += word.space
      }
      ranges.append(start..<tokens.count)
    }
    return Document(text: text, tokens: tokens, sentences: ranges, entities: entities)
  }
}
