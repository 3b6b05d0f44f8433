internal import Lexicons
package import Language

/// The dependency tree of a document, asked in the terms of grammar.
package struct SyntaxTree: Sendable {
  package let columns: SyntaxTreeColumns
  /// The keys of each verb, none for another word.
  private let keys: [[String]]

  package init(document: Document, paragraphs: [Int]) {
    let columns = SyntaxTreeColumns(document: document, paragraphs: paragraphs)
    let bare = SyntaxTree(columns: columns, keys: [])
    let keys = (0..<document.count).map { bare.isVerb($0) ? bare.foundKeys($0) : [] }
    self.init(columns: bare.columns, keys: keys)
  }

  private init(columns: SyntaxTreeColumns, keys: [[String]]) {
    self.columns = columns
    self.keys = keys
  }

  package var document: Document { columns.document }

  @inlinable package func lemma(_ token: Int) -> String { columns.lemmas[token] }
  @inlinable package func form(_ token: Int) -> String { columns.forms[token] }
  @inlinable package func tag(_ token: Int) -> String { columns.tags[token] }
  @inlinable package func dependency(_ token: Int) -> String { columns.dependencies[token] }
  @inlinable package func children(_ token: Int) -> [Int] { columns.children[token] }

  /// The number of each token's paragraph, ascending.
  package var paragraphs: [Int] { columns.paragraphs }

  /// Whether a token depends on another, through at most twelve arcs.
  package func isBelow(_ low: Int, _ high: Int) -> Bool {
    var current = low
    for _ in 0..<12 {
      guard let head = head(current) else { return false }
      if head == high { return true }
      current = head
    }
    return false
  }

  /// The head, or nil for the root of a sentence.
  @inlinable package func head(_ token: Int) -> Int? { columns.heads[token] }

  /// The children on an arc, in order.
  @inlinable package func children(_ token: Int, _ dependency: String) -> [Int] {
    children(token) { $0 == dependency }
  }

  /// The children on either of two arcs, in order.
  @inlinable package func children(_ token: Int, _ one: String, _ other: String) -> [Int] {
    children(token) { $0 == one || $0 == other }
  }

  /// The children on any of some arcs, in order.
  @inlinable package func children(_ token: Int, _ dependencies: String...) -> [Int] {
    children(token) { dependencies.contains($0) }
  }

  /// Most words have no children, and most questions find none: neither costs a new array.
  @inlinable package func children(_ token: Int, where isWanted: (String) -> Bool) -> [Int] {
    let all = columns.children[token]
    guard let first = all.firstIndex(where: { isWanted(columns.dependencies[$0]) })
    else { return [] }
    return [all[first]] + all[(first + 1)...].filter { isWanted(columns.dependencies[$0]) }
  }

  @inlinable package func isVerb(_ token: Int) -> Bool { columns.isVerb[token] }

  package func isNoun(_ token: Int) -> Bool {
    let part = document[token].partOfSpeech
    return part == "NOUN" || part == "PROPN"
  }

  /// Whether a gerund stands where a noun stands and has no object: 'the fighting', 'shelling by X'.
  package func isNominalGerund(_ token: Int) -> Bool {
    tag(token) == "VBG"
      && ["nsubj", "nsubjpass", "dobj", "pobj", "attr", "pcomp"].contains(dependency(token))
      && children(token, "dobj", "ccomp", "xcomp", "nsubj").isEmpty
  }

  /// Whether a verb is an infinitive without 'to': 'helped Y fight'.
  package func isBareInfinitive(_ verb: Int) -> Bool {
    tag(verb) == "VB" && children(verb, "aux", "mark").isEmpty
  }

  package func isInfinitive(_ verb: Int) -> Bool {
    children(verb, "aux").contains { tag($0) == "TO" }
  }

  /// A token and what is coordinated to it, in order: 'A, B and C' for A.
  package func coordinated(_ token: Int) -> [Int] {
    var result = [token]
    var next = 0
    while next < result.count {
      for child in children(result[next], "conj") where !result.contains(child) {
        result.append(child)
      }
      next += 1
    }
    return result.sorted()
  }

  /// The first member of the coordination that a token belongs to.
  package func coordinationHead(_ token: Int) -> Int {
    var current = token
    while dependency(current) == "conj", let head = head(current) { current = head }
    return current
  }

  /// A preposition and what stands after it.
  package struct PrepositionalPhrase: Hashable {
    package var word: String
    package var marker: Int
    package var object: Int
  }

  /// Prepositions that another follows: 'out of', 'from within'.
  private static let opening = WordClass.syntaxTreeOpening

  /// The prepositional phrases of a word: 'to Y', 'by Y', 'out of Y'.
  package func prepositionalPhrases(_ token: Int) -> [PrepositionalPhrase] {
    (children(token, "prep", "agent", "dative") + phrasesOfPair(token) + phrasesOfParticle(token))
      .flatMap { marker in phrases(at: marker) }
  }

  /// The prepositions that hang on a particle: 'broke away from Y'.
  private func phrasesOfParticle(_ verb: Int) -> [Int] {
    children(verb, "advmod", "prt").filter { Self.opening.contains(form($0)) }
      .flatMap { children($0, "prep") }
  }

  /// The nouns that make one preposition of two: 'in favour of Y' is 'for Y'.
  private static let complex: [String: String] = [
    "in favour": "for", "in favor": "for", "on behalf": "for", "in opposition": "against",
    "in defiance": "against",
  ]

  /// The prepositions that the parser hung on the second of a pair of words: 'stands shoulder to
  /// shoulder with Y', 'came face to face with Y'.
  private func phrasesOfPair(_ verb: Int) -> [Int] {
    let seconds = children(verb, "advcl", "xcomp").filter { second in
      second > 1 && form(second - 2) == form(second) && form(second - 1) == "to"
    }
    return seconds.flatMap { children($0, "prep") }
  }

  private func phrases(at marker: Int) -> [PrepositionalPhrase] {
    children(marker).flatMap { child -> [PrepositionalPhrase] in
      switch dependency(child) {
      case "pobj":
        let own = PrepositionalPhrase(word: form(marker), marker: marker, object: child)
        guard ["in", "on"].contains(own.word),
          let word = Self.complex["\(own.word) \(form(child))"]
        else { return [own] }
        let inner =
          children(child, "prep").filter { ["of", "to"].contains(form($0)) }
          .flatMap { children($0, "pobj") } + children(child, "poss")
        return [own] + inner.map { PrepositionalPhrase(word: word, marker: marker, object: $0) }
      case "prep" where Self.opening.contains(form(marker)): return phrases(at: child)
      case "conj" where tag(child) == "IN": return phrases(at: child)
      default: return []
      }
    }
  }

  /// The objects of a preposition of a word.
  package func objects(of token: Int, after preposition: String) -> [Int] {
    prepositionalPhrases(token).filter { $0.word == preposition }.map(\.object)
  }

  /// The verb's lemma with its particle or fixed object, as lexicons write it, the longest first.
  package func verbKeys(_ verb: Int) -> [String] { isVerb(verb) ? keys[verb] : foundKeys(verb) }

  private func foundKeys(_ verb: Int) -> [String] {
    let lemma = lemma(verb)
    let partners = children(verb, "prt", "advmod", "dobj", "oprd", "acomp", "prep")
    // 'took Y to court', 'brought Y to justice'
    let fixed = prepositionalPhrases(verb)
      .filter { children($0.object).isEmpty || $0.word == "to" && self.lemma($0.object) == "court" }
      .map { "\(lemma) \($0.word) \(form($0.object))" }
    // 'to found' is at times given the lemma 'find', 'fined' the lemma 'fin'.
    let base = form(verb) != lemma && isInfinitive(verb) ? [form(verb)] : []
    let prefixed = isPrefixed(verb) ? ["co-\(lemma)"] : []
    return fixed + partners.map { "\(lemma) \(form($0))" } + prefixed + base
      + [lemma, lemma + "e"]
  }

  /// Whether the tokenizer parted 'co-' from a verb: 'co-founded'.
  package func isPrefixed(_ verb: Int) -> Bool {
    verb > 1 && form(verb - 1) == "-" && form(verb - 2) == "co"
  }

  /// The tokens below a token, without those under some arcs.
  package func span(of token: Int, without dependencies: Set<String> = []) -> Range<Int> {
    var low = token
    var high = token
    var open = [token]
    while let next = open.popLast() {
      low = min(low, next)
      high = max(high, next)
      open += children(next).filter { !dependencies.contains(dependency($0)) }
    }
    return low..<high + 1
  }
}
