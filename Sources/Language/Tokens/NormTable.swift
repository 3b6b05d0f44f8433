/// The normalised spellings of a pipeline: its own table (`lexeme_norm`), then the base norms.
struct NormTable: Sendable {
  private let table: StringTable?

  /// Creates a table.
  ///
  /// - Parameter table: The pipeline's own spellings, or nil when it has none.
  init(_ table: StringTable?) { self.table = table }

  /// The norm of a spelling, or nil when it is its lower-cased form.
  func norm(of text: String) -> String? {
    table?[StringID(of: text)]?.first ?? LexicalAttributes.baseNorm(text)
  }
}
