/// How a language finds the lemma of a token.
protocol LemmaPolicy: Sendable {
  /// The lemma of a token.
  ///
  /// - Parameters:
  ///   - form: The token's form.
  ///   - partOfSpeech: Its universal part of speech: `NOUN`.
  ///   - morphology: Its features.
  ///   - dictionary: The tables of the pipeline.
  /// - Returns: The lemma; never empty.
  func lemma(
    of form: Form, partOfSpeech: String, morphology: String, in dictionary: LemmaDictionary
  ) -> String
}

/// The lemma of a form from a table, whatever its part of speech.
struct LookupLemmas: LemmaPolicy {
  func lemma(
    of form: Form, partOfSpeech: String, morphology: String, in dictionary: LemmaDictionary
  ) -> String {
    dictionary.lemma(of: form.text) ?? form.text
  }
}

/// Exceptions, then rules whose result is a known lemma, then any result of a rule.
///
/// Source: `Lemmatizer.rule_lemmatize` in `spacy/pipeline/lemmatizer.py`.
struct RuleLemmas: LemmaPolicy {
  /// Whether a token is its own lemma already, by its lower-cased part of speech and its features.
  var isBaseForm: @Sendable (String, String) -> Bool = { _, _ in false }

  func lemma(
    of form: Form, partOfSpeech: String, morphology: String, in dictionary: LemmaDictionary
  ) -> String {
    let kind = partOfSpeech.lowercased()
    if kind.isEmpty || kind == "eol" || kind == "space" || isBaseForm(kind, morphology) {
      return form.lowerText
    }
    let id = StringID(of: kind)
    guard dictionary.covers(id) else { return kind == "propn" ? form.text : form.lowerText }
    if let exception = best(dictionary.exceptions(to: form.lowerText, id), form, id, dictionary) {
      return exception
    }
    let (known, unknown) = results(for: form, id, dictionary)
    return known.first ?? unknown.first ?? form.text
  }

  /// The last exception that no rule leads to; otherwise what the rules prefer is kept.
  private func best(
    _ exceptions: [String], _ form: Form, _ kind: StringID, _ dictionary: LemmaDictionary
  ) -> String? {
    guard !exceptions.isEmpty else { return nil }
    var forms = results(for: form, kind, dictionary).known
    for exception in exceptions where !forms.contains(exception) { forms.insert(exception, at: 0) }
    return forms.first
  }

  /// What the rules lead to: lemmas of the index (the last one first) with forms that are no words
  /// behind them, and words that are no known lemmas.
  private func results(
    for form: Form, _ kind: StringID, _ dictionary: LemmaDictionary
  ) -> (known: [String], unknown: [String]) {
    let word = Array(form.lowerText.utf8)
    var known: [String] = []
    var unknown: [String] = []
    for rule in dictionary.rules(for: kind) {
      guard let result = rule.applied(to: word), !result.isEmpty else { continue }
      if dictionary.isLemma(result, kind) {
        known.insert(result, at: 0)
      } else if PythonCharacters.isAlpha(result) {
        unknown.append(result)
      } else {
        known.append(result)
      }
    }
    return (known, unknown)
  }
}
