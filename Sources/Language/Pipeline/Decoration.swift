/// Emoji, bullets and list marks before the words of a paragraph.
///
/// They are no part of the first sentence, and a parser that has read edited prose takes them for
/// one of its words: for a subject, or for the beginning of a name.
enum Decoration {
  /// The bytes before the first word of a paragraph; none where it consists of decoration alone.
  static func length(before paragraph: String) -> Int {
    var (length, isDecorated) = (0, false)
    let scalars = paragraph.unicodeScalars
    for (index, scalar) in zip(scalars.indices, scalars) {
      let next = scalars.index(after: index)
      let isLast = next == scalars.endIndex || scalars[next].properties.isWhitespace
      if isSymbol(scalar) || isMark(scalar) && isLast {
        isDecorated = true
      } else if !scalar.properties.isWhitespace {
        return isDecorated ? length : 0
      }
      length += scalar.utf8.count
    }
    return 0
  }

  /// Pictographs and geometric shapes, with what modifies or joins them, and bullets.
  private static func isSymbol(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .otherSymbol: true
    case .modifierSymbol: scalar.properties.isEmojiModifier
    default: ["\u{2022}", "\u{2023}", "\u{2043}", "\u{200D}", "\u{FE0F}"].contains(scalar)
    }
  }

  /// What marks the items of a list where a space follows.
  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    ["*", "-", "\u{2013}"].contains(scalar)
  }
}
