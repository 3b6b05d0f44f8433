/// What a rule can ask of a token.
enum TokenAttribute: String, CaseIterable, Sendable {
  case orth = "ORTH"
  case norm = "NORM"
  case lower = "LOWER"
  case prefix = "PREFIX"
  case suffix = "SUFFIX"
  case shape = "SHAPE"
  case tag = "TAG"
  case partOfSpeech = "POS"
  case morphology = "MORPH"
  case lemma = "LEMMA"
  case dependency = "DEP"
  case isSpace = "IS_SPACE"

  /// The attribute's text, which regular expressions search; nil where only identifiers are kept.
  func text(of token: TokenAnalysis, _ form: Form) -> String? {
    switch self {
    case .orth: form.text
    case .lower: form.lowerText
    case .tag: token.tag
    case .partOfSpeech: token.partOfSpeech
    case .morphology: token.morphology
    case .lemma: token.lemma
    case .dependency: token.dependency
    case .norm, .prefix, .suffix, .shape, .isSpace: nil
    }
  }
}
