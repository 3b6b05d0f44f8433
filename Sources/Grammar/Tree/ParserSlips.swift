package import Language

/// What the parser and the tagger are known to get wrong, set right once for everybody.
package enum ParserSlips {
  /// A document without the slips.
  ///
  /// - Parameters:
  ///   - document: The document as the pipeline reads it.
  ///   - paragraphs: The number of each token's paragraph.
  ///   - words: The verbs of saying.
  /// - Returns: The document in which no arc crosses a blank line, phrases in front hang on the main
  ///   clause, who reports behind a clause stands beside it, a quotation keeps its subject, names
  ///   behind a colon hang on what they spell out, offices in the plural are nouns, and the mark of a
  ///   share is no head of its firm's name.
  package static func corrected(
    _ document: Document, paragraphs: [Int], words: GoverningWords
  ) -> Document {
    let parsed: [Int?] = document.tokens.map { token in
      token.isRoot || paragraphs[token.head] != paragraphs[token.index] ? nil : token.head
    }
    let heads = FrontedPhrases.reattached(parsed, in: document)
    let marks = ShareMarks.heads(in: document)
    let named = Dictionary(uniqueKeysWithValues: marks.map { ($1, $0) })
    let deeds = deedsTakenForNames(in: document)
    let repaired = arcs(of: document, heads, words, deeds)
    return document.corrected { token, analysis in
      var analysis = analysis
      analysis.head = heads[token.index] ?? token.index
      if let mark = marks[token.index] {
        // The name stands where the mark of its share does.
        analysis.head = heads[mark].flatMap { $0 == mark ? nil : $0 } ?? token.index
        analysis.dependency = document[mark].dependency
      } else if let name = named[token.index] {
        (analysis.head, analysis.dependency) = (name, "appos")
      } else if let name = named[analysis.head] {
        analysis.head = name
      }
      if let arc = repaired[token.index] {
        (analysis.head, analysis.dependency) = (arc.head, arc.dependency)
      }
      if deeds.verbs[token.index] != nil { (analysis.tag, analysis.partOfSpeech) = ("VB", "VERB") }
      if isPluralOffice(token.index, in: document) {
        analysis.tag = "NNS"
        if analysis.lemma.lowercased().hasSuffix("s") { analysis.lemma.removeLast() }
      }
      return analysis
    }
  }

  /// The arcs that are set right one by one, by token; of two for one token the later reading counts.
  private static func arcs(
    of document: Document, _ heads: [Int?], _ words: GoverningWords, _ deeds: Deeds
  ) -> [Int: SyntaxArc] {
    var arcs: [Int: SyntaxArc] = [:]
    func add(_ found: [Int: SyntaxArc]) { arcs.merge(found) { _, later in later } }
    add(FrontedPhrases.subjects(heads, in: document))
    add(SplitQuotations.reattached(heads, in: document))
    add(TrailingReports.reattached(heads, in: document, words: words))
    add(SerialLists.arcs(in: document))
    add(SharedSurnames.arcs(in: document))
    add(ToldClauses(document: document).arcs)
    add(deeds.names)
    add(ColonLists.arcs(in: document))
    add(deeds.verbs)
    return arcs
  }

  /// Whether a word that is written like a name is a noun in the plural: 'the Foreign Ministers of
  /// Norway and Sweden'.
  private static func isPluralOffice(_ token: Int, in document: Document) -> Bool {
    let word = document[token]
    guard word.tag.hasPrefix("NNP"), word.text.hasSuffix("s"), !word.text.hasSuffix("ss"),
      token + 2 < document.count, ["of", "from"].contains(document[token + 1].text),
      document[token + 1].head == token
    else { return false }
    let object = document[token + 1].children.first { document[$0].dependency == "pobj" }
    return ([token] + (object.map { [$0] } ?? [])).contains { noun in
      document[noun].children.contains { document[$0].dependency == "conj" }
    }
  }

  private typealias Deeds = (verbs: [Int: SyntaxArc], names: [Int: SyntaxArc])

  /// The verbs that the tagger took for a part of the name behind them, and those names: 'fire' in 'What
  /// X did was fire Ann Lee'.
  private static func deedsTakenForNames(in document: Document) -> Deeds {
    var deeds: Deeds = ([:], [:])
    for word in document.tokens where word.tag == "NN" && word.dependency == "compound" {
      let verb = word.index - 1
      guard verb >= 0, document[verb].lemma == "be", document[word.head].head == verb,
        document[word.head].tag.hasPrefix("NNP"), saysWhatIsDone(verb, in: document)
      else { continue }
      deeds.verbs[word.index] = SyntaxArc(head: verb, dependency: "xcomp")
      deeds.names[word.head] = SyntaxArc(head: word.index, dependency: "dobj")
    }
    return deeds
  }

  /// Whether the subject of a verb is what somebody did: 'What X did was', 'All X did was'.
  private static func saysWhatIsDone(_ verb: Int, in document: Document) -> Bool {
    document[verb].children.contains { subject in
      ["nsubj", "csubj"].contains(document[subject].dependency)
        && ([subject] + document[subject].children).contains { document[$0].lemma == "do" }
    }
  }
}
