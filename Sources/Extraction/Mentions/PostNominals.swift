internal import Language
internal import Lexicons

/// The letters of honours and offices behind a person's name: 'KC', 'OBE', 'MP'.
enum PostNominals {
  /// Whether a name of a given and a family name ends with some.
  static func ends(_ name: Range<Int>, in document: Document) -> Bool {
    guard name.count > 2, let last = name.last else { return false }
    return letters.contains(document[last].text)
  }

  private static let letters = WordClass.postNominals
}
