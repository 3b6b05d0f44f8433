/// A text in capitals alone, which hides what is a name.
///
/// It is read once in small letters and once with a capital at each word; what a pipeline takes for a
/// name there is written as one, and the rest in small letters.
struct ShoutedText {
  private let scalars: [Unicode.Scalar]
  /// The byte of each scalar.
  private let bytes: [Int]

  /// The words of a text; nil where they have small letters, or hardly any capital.
  init?(_ text: String) {
    guard !text.utf8.contains(where: { (0x61...0x7A).contains($0) }) else { return nil }
    let scalars = Array(text.unicodeScalars)
    let capitals = scalars.count { $0.properties.isUppercase }
    guard capitals >= 12, capitals * 2 > scalars.count,
      !scalars.contains(where: \.properties.isLowercase)
    else { return nil }
    self.scalars = scalars
    var (bytes, byte) = ([Int](), 0)
    for scalar in scalars {
      bytes.append(byte)
      byte += UTF8.width(scalar)
    }
    self.bytes = bytes
  }

  /// The text in small letters.
  var lowered: String { string { _ in false } }

  /// The text in small letters with a capital at each word.
  var titled: String {
    string { place in place == 0 || !scalars[place - 1].properties.isAlphabetic }
  }

  /// The text as it would be written in small letters.
  ///
  /// - Parameters:
  ///   - lowered: The analysis of ``lowered``.
  ///   - titled: The analysis of ``titled``.
  /// - Returns: The text, each character of which takes as many bytes as before.
  func written(_ lowered: Document, _ titled: Document) -> String {
    var isCapital = [Bool](repeating: false, count: scalars.count)
    var places = [Int: Int](minimumCapacity: scalars.count)
    for (place, byte) in bytes.enumerated() { places[byte] = place }
    func capitalize(_ token: Int, whole: Bool = false) {
      guard let start = places[lowered.bytes(of: token).lowerBound] else { return }
      let end = whole ? start + lowered[token].text.unicodeScalars.count : start + 1
      for place in start..<end { isCapital[place] = true }
    }
    for sentence in lowered.sentences {
      if let first = sentence.first(where: { lowered[$0].text.first?.isLetter == true }) {
        capitalize(first)
      }
    }
    let persons = Self.tokens(of: lowered, labelled: ["PERSON", "PER"])
    let others = Self.tokens(of: lowered, labelled: ["ORG", "GPE", "LOC", "NORP", "FAC"])
    let days = Set(
      Self.tokens(of: titled, labelled: ["DATE"]).map { titled.bytes(of: $0).lowerBound })
    for token in persons { capitalize(token) }
    for token in others where !Self.linking.contains(lowered[token].partOfSpeech) {
      capitalize(token)
    }
    for token in 0..<lowered.count where lowered[token].partOfSpeech == "PROPN" {
      let text = lowered[token].text
      let isShort =
        text.count < 4 && !persons.contains(token)
        && !days.contains(lowered.bytes(of: token).lowerBound)
      let isAbbreviation = isShort || text.contains(".")
      capitalize(token, whole: isAbbreviation)
    }
    for run in Self.compounds(of: lowered, within: titled) {
      for token in run { capitalize(token) }
    }
    return string { isCapital[$0] }
  }

  /// Parts of speech that have no capital within a name.
  private static let linking: Set<String> = ["DET", "ADP", "CCONJ", "PART", "PUNCT", "SPACE"]

  private static func tokens(of document: Document, labelled labels: Set<String>) -> Set<Int> {
    Set(document.entities.filter { labels.contains($0.label) }.flatMap(\.tokens))
  }

  /// Nouns beside each other that make the name of a body once they have capitals: 'the port company'.
  private static func compounds(of lowered: Document, within titled: Document) -> [Range<Int>] {
    let bodies = titled.entities.filter { $0.label == "ORG" }.map { entity in
      titled.bytes(of: entity.tokens.lowerBound)
        .lowerBound..<titled.bytes(of: entity.tokens.upperBound - 1).upperBound
    }
    var (runs, start) = ([Range<Int>](), 0)
    for token in 0...lowered.count {
      let isNoun =
        token < lowered.count && ["NOUN", "PROPN"].contains(lowered[token].partOfSpeech)
      if isNoun { continue }
      if token - start > 1 { runs.append(start..<token) }
      start = token + 1
    }
    return runs.filter { run in
      let (first, last) = (lowered.bytes(of: run.lowerBound), lowered.bytes(of: run.upperBound - 1))
      return bodies.contains {
        $0.lowerBound <= first.lowerBound && last.upperBound <= $0.upperBound
      }
    }
  }

  private func string(isCapital: (Int) -> Bool) -> String {
    var view = String.UnicodeScalarView()
    for (place, scalar) in scalars.enumerated() {
      view.append(isCapital(place) ? scalar : LetterCase.lower(scalar))
    }
    return String(view)
  }
}
