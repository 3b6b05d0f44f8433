internal import Language

/// Tokens that may be a name, before it is decided what they name.
struct NameSpan: Sendable, Hashable {
  /// The tokens, without titles, articles and possessive endings.
  var tokens: Range<Int>
  /// The label of the recogniser; nil for capitalised words that it passed over.
  var label: String?
  /// Whether this is a name of an actor that the user registered.
  var isRegistered = false
}
