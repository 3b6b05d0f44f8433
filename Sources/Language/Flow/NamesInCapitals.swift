/// Names in capitals within a text of small letters: 'CLARA LARSEN, the mayor, sued. Larsen won.'
///
/// They are read as the text writes them elsewhere. What stands in capitals throughout, such as the
/// speakers of a transcript and abbreviations, stays.
enum NamesInCapitals {
  /// Lowers the words of names but for their first letters.
  static func lower(in words: inout [Unicode.Scalar]) {
    let runs = words.indices.split { words[$0] == "\n" }
      .filter { paragraph in words[paragraph].contains { $0.properties.isLowercase } }
      .flatMap { Self.runs(in: words[$0]) }
    guard !runs.isEmpty else { return }
    let written = capitalizedWords(in: words)
    for run in runs where run.contains(where: { written.contains(capitalized(words[$0])) }) {
      for word in run {
        for place in word.dropFirst() { words[place] = LetterCase.lower(words[place]) }
      }
    }
  }

  /// Two or more words of capitals beside each other, but no label before a colon.
  private static func runs(in paragraph: ArraySlice<Unicode.Scalar>) -> [[Range<Int>]] {
    var (runs, run) = ([[Range<Int>]](), [Range<Int>]())
    for word in shoutedWords(of: paragraph) {
      let isBeside = run.last.map {
        $0.upperBound + 1 == word.lowerBound && paragraph[$0.upperBound] == " "
      }
      if isBeside == false {
        runs.append(run)
        run = []
      }
      run.append(word)
    }
    runs.append(run)
    return runs.filter { run in
      guard run.count > 1, let end = run.last?.upperBound else { return false }
      return end == paragraph.endIndex || paragraph[end] != ":"
    }
  }

  /// The words of at least two letters, all of them capitals.
  private static func shoutedWords(of paragraph: ArraySlice<Unicode.Scalar>) -> [Range<Int>] {
    paragraph.indices.split { !paragraph[$0].properties.isAlphabetic }
      .filter { $0.count > 1 && paragraph[$0].allSatisfy(\.properties.isUppercase) }
  }

  private static func capitalizedWords(in words: [Unicode.Scalar]) -> Set<String> {
    let parts = words.split { !$0.properties.isAlphabetic }.filter { part in
      part.count > 2 && part.first?.properties.isUppercase == true
        && part.dropFirst().allSatisfy { $0.properties.isLowercase }
    }
    return Set(parts.map { String(String.UnicodeScalarView($0)) })
  }

  private static func capitalized(_ word: ArraySlice<Unicode.Scalar>) -> String {
    String(String.UnicodeScalarView(word.prefix(1) + word.dropFirst().map(LetterCase.lower)))
  }
}

/// Small letters and capitals that take as many bytes as each other, so that no offset moves.
enum LetterCase {
  /// The small letter of a capital; the same character where it has none of its own length.
  static func lower(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    let mapping = scalar.properties.lowercaseMapping.unicodeScalars
    guard mapping.count == 1, let small = mapping.first,
      UTF8.width(small) == UTF8.width(scalar)
    else { return scalar }
    return small
  }
}
