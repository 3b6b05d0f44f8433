/// Latin spellings of letters that no accent accounts for.
///
/// The tables serve ids, which have to be readable and stable, not to reproduce a standard.
enum Romanization {
  /// Spells a word, in lower case and without accents, in ASCII; nil where a letter has no spelling.
  static func ascii(_ word: String) -> String? {
    var latin = ""
    for scalar in word.unicodeScalars {
      if scalar.isASCII {
        latin.unicodeScalars.append(scalar)
      } else if let spelling = spellings[scalar] {
        latin += spelling
      } else {
        return nil
      }
    }
    return latin
  }

  private static let spellings: [Unicode.Scalar: String] = {
    let tables = [latin, greek, cyrillic]
    var spellings: [Unicode.Scalar: String] = [:]
    for pair in tables.flatMap({ $0.split(separator: " ") }) {
      guard let letter = pair.unicodeScalars.first else { continue }
      spellings[letter] = String(pair.unicodeScalars.dropFirst())
    }
    return spellings
  }()

  // Each entry is a letter and its spelling, which may be empty.
  private static let latin =
    "ßss æae œoe øo đd ðd þth łl ħh ıi ĸk ŋng ŧt əe ƒf ʻ ʼ ʾ ʿ ʹ ʺ"
  private static let greek =
    "αa βv γg δd εe ζz ηi θth ιi κk λl μm νn ξx οo πp ρr σs ςs τt υy φf χch ψps ωo"
  private static let cyrillic =
    "аa бb вv гg дd еe жzh зz иi йi кk лl мm нn оo пp рr сs тt уu фf хkh цts чch шsh щshch ъ ыy ь "
    + "эe юyu яya єye іi ґg ђdj ћc јj љlj њnj џdz ѓgj ќkj ѕdz"
}
