/// French: the index first, then exceptions, rules, and a table of all forms.
///
/// Source: `spacy/lang/fr/lemmatizer.py`.
struct FrenchLemmas: LemmaPolicy {
  private static let inflected: Set<String> = [
    "noun", "verb", "adj", "adp", "adv", "aux", "cconj", "det", "pron", "punct", "sconj",
  ]

  func lemma(
    of form: Form, partOfSpeech: String, morphology: String, in dictionary: LemmaDictionary
  ) -> String {
    let kind = partOfSpeech.lowercased()
    if kind.isEmpty || kind == "eol" || kind == "space" { return form.lowerText }
    guard dictionary.hasRules, Self.inflected.contains(kind) else {
      return dictionary.lemma(of: form.text) ?? form.text
    }
    let id = StringID(of: kind)
    let word = form.lowerText
    if dictionary.isLemma(word, id) { return word }
    if let exception = dictionary.exceptions(to: word, id).first { return exception }
    let bytes = Array(word.utf8)
    var unknown: String?
    for rule in dictionary.rules(for: id) {
      guard let result = rule.applied(to: bytes), !result.isEmpty else { continue }
      if dictionary.isLemma(result, id) || !PythonCharacters.isAlpha(result) { return result }
      unknown = unknown ?? result
    }
    return unknown ?? dictionary.lemma(of: word) ?? word
  }
}
