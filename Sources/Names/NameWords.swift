/// The words of a person's name that tell bearers apart.
///
/// Titles before the name, particles ('al', 'van', 'bin') and generational suffixes are set aside;
/// 'abd al' and 'abu' are joined with the word that they govern, so that 'Abdul-Mahdi',
/// 'Abd Al-Rahim' and 'Abdul Rahim' have the same words.
public struct NameWords: Sendable, Hashable {
  /// The folded words that count, in the order of the name.
  public let core: [String]
  /// Whether the name was written family name first: with a comma, or a particle at its end.
  public let isInverted: Bool

  /// Takes a name apart.
  ///
  /// - Parameters:
  ///   - name: A person's name as it is written.
  ///   - titles: Folded words that are titles where they stand before others.
  public init(_ name: String, titles: Set<String> = NameWords.commonTitles) {
    var text = Substring(name)
    var isInverted = false
    if let comma = name.firstIndex(of: ",") {
      let rest = name[name.index(after: comma)...]
      let restWords = NameFolding.words(of: String(rest))
      if !restWords.isEmpty, !restWords.allSatisfy(Self.suffixes.contains) {
        text = Substring("\(rest) \(name[..<comma])")
        isInverted = true
      } else {
        text = name[..<comma]
      }
    }
    let words = NameFolding.words(of: Self.withoutPossessive(text))
    let endsInParticle = words.count > 2 && words.last.map(Self.particles.contains) == true
    self.isInverted = isInverted || endsInParticle
    core = Self.core(of: words, titles: titles)
  }

  /// The last word that counts: the family name in most cultures.
  public var family: String? { core.last }
  /// The first word that counts, when there are several.
  public var given: String? { core.count > 1 ? core.first : nil }

  private static func core(of words: [String], titles: Set<String>) -> [String] {
    var words = words[...]
    while words.count > 1, let first = words.first, titles.contains(first) {
      words = words.dropFirst()
    }
    while words.count > 1, let last = words.last, suffixes.contains(last) {
      words = words.dropLast()
    }
    var core: [String] = []
    var governor = ""
    for word in words {
      if let canonical = governors[word] {
        governor += canonical
      } else if !governor.isEmpty, articles.contains(word) {
        continue
      } else if governor.isEmpty, particles.contains(word), words.count > 1 {
        continue
      } else {
        core.append(governor + word)
        governor = ""
      }
    }
    if !governor.isEmpty { core.append(governor) }
    return core.isEmpty ? Array(words) : core
  }

  private static func withoutPossessive(_ text: Substring) -> String {
    for ending in ["'s", "’s"] where text.hasSuffix(ending) {
      return String(text.dropLast(ending.count))
    }
    return String(text)
  }

  /// Words that join what follows into one name: servant of, father of.
  private static let governors = [
    "abd": "abdul", "abdul": "abdul", "abdel": "abdul", "abdal": "abdul", "abdol": "abdul",
    "abu": "abu", "abou": "abu", "umm": "umm", "mc": "mc", "mac": "mac", "o": "o",
  ]
  private static let articles: Set<String> = [
    "al", "el", "ul", "ar", "as", "at", "ad", "an", "az", "ash", "er", "es",
  ]
  private static let particles: Set<String> = articles.union([
    "bin", "ben", "ibn", "bint", "van", "von", "vom", "zu", "zum", "zur", "de", "der", "den", "ter",
    "ten", "het", "di", "da", "del", "della", "dello", "dei", "degli", "la", "le", "du", "des",
    "dos", "das", "do", "y", "e", "af", "av", "the", "of",
  ])
  private static let suffixes: Set<String> = [
    "jr", "junior", "sr", "ii", "iii", "iv", "phd", "md", "qc", "kc", "sc", "mp", "obe", "cbe",
    "esq", "ret",
  ]
  /// Folded titles that are dropped unless a list of titles is given.
  public static let commonTitles: Set<String> = [
    "mr", "mrs", "ms", "miss", "dr", "prof", "professor", "sir", "dame", "lord", "lady", "rev",
    "president", "senator", "sen", "gen", "general", "col", "colonel", "maj", "major", "capt",
    "captain", "lt", "sgt", "king", "queen", "prince", "princess", "pope", "sheikh", "shaikh",
    "sheik", "ayatollah", "haji", "hajji", "mullah", "maulana", "chancellor", "minister", "prime",
  ]
}
