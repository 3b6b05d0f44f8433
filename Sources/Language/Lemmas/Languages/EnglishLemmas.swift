/// English: the general rules, except that what its features call uninflected is its own lemma.
///
/// Source: `spacy/lang/en/lemmatizer.py`.
enum EnglishLemmas {
  static let policy = RuleLemmas(isBaseForm: isBaseForm)

  @Sendable
  private static func isBaseForm(_ partOfSpeech: String, _ morphology: String) -> Bool {
    func value(_ name: String) -> String? {
      MorphologicalFeatures.value(of: name, in: morphology)
    }
    if partOfSpeech == "noun", value("Number") == "Sing" { return true }
    if partOfSpeech == "verb", value("VerbForm") == "Fin", value("Tense") == "Pres",
      value("Number") == nil
    {
      return true
    }
    return ["Inf", "None"].contains(value("VerbForm")) || value("Degree") == "Pos"
  }
}
