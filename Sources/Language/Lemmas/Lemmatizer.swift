/// Gives tokens their lemmas.
struct Lemmatizer: Sendable {
  private let dictionary: LemmaDictionary
  private let policy: any LemmaPolicy
  private let overwrites: Bool

  /// Opens the lemmatizer of a pipeline.
  ///
  /// - Throws: ``ModelError`` when its mode or language is not supported or a table is damaged.
  init(_ model: PipelineModel, named name: String) throws {
    let section = "components.\(name)"
    policy = try Self.policy(
      mode: model.config[section, "mode"]?.string ?? "lookup", language: model.language,
      file: model.archive.file.path)
    overwrites = model.config[section, "overwrite"]?.bool ?? false
    dictionary = try LemmaDictionary(model.archive, named: name)
  }

  /// Sets the lemma of every token that has none, or of all if the pipeline says so.
  ///
  /// - Parameters:
  ///   - tokens: The tokens with part of speech and morphology.
  ///   - forms: The forms of the tokens.
  func apply(to tokens: inout [TokenAnalysis], forms: [Form]) {
    for index in tokens.indices where overwrites || tokens[index].lemma.isEmpty {
      tokens[index].lemma = policy.lemma(
        of: forms[index], partOfSpeech: tokens[index].partOfSpeech,
        morphology: tokens[index].morphology, in: dictionary)
    }
  }

  /// The languages that find lemmas in ways of their own, which are not known here.
  private static let unknownLanguages: Set<String> = [
    "ca", "el", "es", "ga", "ht", "it", "mk", "nl", "pl", "ru", "uk",
  ]

  /// The way of a mode and a language.
  ///
  /// - Throws: ``ModelError`` when it is not known.
  static func policy(mode: String, language: String, file: String) throws -> any LemmaPolicy {
    switch (mode, language) {
    case ("lookup", let language) where language != "nl": return LookupLemmas()
    case ("rule", "en"): return EnglishLemmas.policy
    case ("rule", "fr"): return FrenchLemmas()
    case ("rule", let language) where !unknownLanguages.contains(language): return RuleLemmas()
    default:
      throw ModelError(
        .unsupported, in: file,
        "lemmas of the language '\(language)' in the mode '\(mode)' are not supported; "
          + "use another pipeline")
    }
  }
}
