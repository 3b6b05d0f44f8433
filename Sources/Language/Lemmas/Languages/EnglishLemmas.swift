/// English: the general rules, except that what its features call uninflected is its own lemma.
///
/// Source: `spacy/lang/en/lemmatizer.py`.
enum EnglishLemmas {
  static let policy = RuleLemmas(isBaseForm: isBaseForm)

  @Sendable
  private static func isBaseForm(_ partOfSpeech: String, _ morphology: String) -> Bool {
    func has(_ name: String, _ values: String...) -> Bool {
      MorphologicalFeatures.has(name, values, in: morphology)
    }
    if partOfSpeech == "noun", has("Number", "Sing") { return true }
    if partOfSpeech == "verb", has("VerbForm", "Fin"), has("Tense", "Pres"),
      MorphologicalFeatures.value(of: "Number", in: morphology) == nil
    {
      return true
    }
    return has("VerbForm", "Inf", "None") || has("Degree", "Pos")
  }
}
