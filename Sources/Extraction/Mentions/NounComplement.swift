internal import Lexicons
internal import Language

/// The phrase after a noun that says which ones are meant: 'of the Front' in 'members of the Front'.
enum NounComplement {
  /// The tokens of the phrase right behind a noun, its preposition first; nil where there is none.
  static func tokens(of head: Int, in document: Document) -> Range<Int>? {
    guard let marker = marker(of: head, in: document),
      let object = object(of: head, in: document),
      // In 'which you are head of' the object stands before its preposition.
      marker < object,
      !(marker..<object).contains(where: { ["CD", "PRP$"].contains(document[$0].tag) })
    else { return nil }
    let end = nounPhraseEnd(object, in: document)
    return end - head <= Self.longest ? marker..<end : nil
  }

  /// The noun within the phrase right behind a noun.
  static func object(of head: Int, in document: Document) -> Int? {
    marker(of: head, in: document).flatMap { marker in
      document[marker].children.first { document[$0].dependency == "pobj" }
    }
  }

  /// The preposition right behind a noun whose phrase says which ones are meant.
  static func marker(of head: Int, in document: Document) -> Int? {
    let next = head + 1
    guard next < document.count, document[next].dependency == "prep", document[next].head == head,
      prepositions.contains(document[next].text.lowercased()),
      !isOfVerb(next, after: head, in: document)
    else { return nil }
    return next
  }

  /// Whether a phrase belongs to the verb, not to its object: 'accused the men of theft'.
  private static func isOfVerb(_ marker: Int, after noun: Int, in document: Document) -> Bool {
    guard document[marker].text == "of", document[noun].dependency == "dobj" else { return false }
    return charging.contains(document[document[noun].head].lemma.lowercased())
  }

  private static let charging = WordClass.nounComplementCharging

  /// The end of the base noun phrase of a noun, with an of-phrase of its own.
  private static func nounPhraseEnd(_ noun: Int, in document: Document) -> Int {
    guard let inner = tokens(of: noun, in: document), document[inner.lowerBound].text == "of"
    else { return noun + 1 }
    return inner.upperBound
  }

  private static let longest = 9
  private static let prepositions = WordClass.nounComplementPrepositions
}
