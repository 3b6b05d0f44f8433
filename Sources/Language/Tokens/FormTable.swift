/// A word form with everything that depends on its spelling alone.
struct Form: Hashable, Sendable {
  /// The spelling.
  let text: String
  /// The lower-cased spelling.
  let lowerText: String
  /// The identifier of the spelling, which also finds its vector.
  let orth: StringID
  /// The identifier of the normalised spelling.
  let norm: StringID
  /// The identifier of the lower-cased spelling.
  let lower: StringID
  /// The identifier of the first scalar.
  let prefix: StringID
  /// The identifier of the last three scalars.
  let suffix: StringID
  /// The identifier of the shape.
  let shape: StringID
  /// Whether the form is white space.
  let isSpace: Bool
}

/// The word forms that have been met, numbered from 0.
///
/// Two tokens have the same number exactly when their spelling and their norm are the same, so that
/// what a network derives from a form can be kept under its number.
struct FormTable: Sendable {
  /// All forms; the index is a form's number.
  private(set) var forms: [Form] = []
  private var numbers: [Key: Int] = [:]
  private let norms: NormTable

  private struct Key: Hashable {
    let orth: StringID
    let norm: StringID?
  }

  /// Creates an empty table.
  ///
  /// - Parameter norms: The pipeline's table of normalised spellings.
  init(norms: NormTable) { self.norms = norms }

  /// The number of forms.
  var count: Int { forms.count }

  /// The form of a number.
  subscript(number: Int) -> Form { forms[number] }

  /// The number of a form, which is added when it is new.
  ///
  /// - Parameters:
  ///   - text: The spelling.
  ///   - norm: The norm that a tokenizer exception gives, or nil for that of the spelling.
  /// - Returns: The number, the same for the same spelling and norm.
  mutating func number(of text: String, norm: String? = nil) -> Int {
    // Swift compares strings by canonical equivalence; a pipeline does not.
    let key = Key(orth: StringID(of: text), norm: norm.map(StringID.init(of:)))
    if let number = numbers[key] { return number }
    let number = forms.count
    forms.append(form(text, norm: norm))
    numbers[key] = number
    return number
  }

  private func form(_ text: String, norm: String?) -> Form {
    let lower = PythonCharacters.lower(text)
    return Form(
      text: text,
      lowerText: lower,
      orth: StringID(of: text),
      norm: StringID(of: norm ?? norms.norm(of: text) ?? lower),
      lower: StringID(of: lower),
      prefix: StringID(of: LexicalAttributes.prefix(text)),
      suffix: StringID(of: LexicalAttributes.suffix(text)),
      shape: StringID(of: LexicalAttributes.shape(text)),
      isSpace: LexicalAttributes.isSpace(text))
  }
}
