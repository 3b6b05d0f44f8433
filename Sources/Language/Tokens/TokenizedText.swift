/// A text divided into tokens.
struct TokenizedText: Sendable {
  /// The text.
  let text: String
  /// The tokens in order.
  var tokens: [Token]

  /// A token of a text.
  struct Token: Hashable, Sendable {
    /// The range in the text's UTF-8.
    var bytes: Range<Int>
    /// Whether one space follows, which belongs to no token.
    var hasSpaceAfter: Bool
    /// The number of the form in the ``FormTable`` that the text was tokenized with.
    var form: Int
  }
}
