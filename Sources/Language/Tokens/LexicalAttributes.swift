/// What follows from the spelling of a token, as text.
///
/// Source: `spacy/lang/lex_attrs.py`.
enum LexicalAttributes {
  /// The first scalar.
  static func prefix(_ text: String) -> String { String(text.unicodeScalars.prefix(1)) }

  /// The last three scalars.
  static func suffix(_ text: String) -> String { String(text.unicodeScalars.suffix(3)) }

  /// The classes of the scalars: `X` and `x` for letters, `d` for digits, others themselves; a run
  /// of more than four of a class counts as four.
  static func shape(_ text: String) -> String {
    let scalars = text.unicodeScalars
    guard scalars.count < 100 else { return "LONG" }
    var shape = String.UnicodeScalarView()
    var last: Unicode.Scalar?
    var run = 0
    for scalar in scalars {
      let kind = shapeClass(of: scalar)
      run = kind == last ? run + 1 : 1
      last = kind
      if run <= 4 { shape.append(kind) }
    }
    return String(shape)
  }

  private static func shapeClass(of scalar: Unicode.Scalar) -> Unicode.Scalar {
    if PythonCharacters.isAlpha(scalar) { return scalar.properties.isUppercase ? "X" : "x" }
    return PythonCharacters.isDigit(scalar) ? "d" : scalar
  }

  /// Whether all scalars are white space.
  static func isSpace(_ text: String) -> Bool {
    !text.isEmpty && text.unicodeScalars.allSatisfy { PythonCharacters.isSpace($0.value) }
  }

  /// The spelling that a typographic variant stands for, in every language, or nil.
  ///
  /// Source: the base norms that pipelines are trained with (`spacy/lang/norm_exceptions.py`).
  static func baseNorm(_ text: String) -> String? { baseNorms[StringID(of: text)] }

  private static let baseNorms: [StringID: String] = {
    let variants: [(norm: String, texts: String)] = [
      ("'s", "'s 'S ’s ’S"),
      ("'", "’ ‘ ´ `"),
      ("\"", "” “ '' `` ´´ „ » « ‘‘ ’’"),
      ("?", "？"), ("!", "！"), (",", "，"), (";", "；"), (":", "："),
      (".", "。 ।"), ("...", "…"),
      ("-", "— – -- --- ——"),
      ("$", "€ £ ¥ ฿ US$ C$ A$ ₺ ₹ ৳ ₩ Mex$ ₣ E£"),
    ]
    var norms: [StringID: String] = [:]
    for (norm, texts) in variants {
      for text in texts.split(separator: " ") { norms[StringID(of: String(text))] = norm }
    }
    return norms
  }()
}
