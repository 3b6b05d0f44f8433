/// The words of a person's name that tell bearers apart.
///
/// Titles before the name, particles ('al', 'van', 'bin') and generational suffixes are set aside;
/// 'abd al' and 'abu' are joined with the word that they govern, so that 'Abdul-Mahdi',
/// 'Abd Al-Rahim' and 'Abdul Rahim' have the same words.
public struct NameWords: Sendable, Hashable {
  /// The folded words that count, in the order of the name.
  public let core: [String]
  /// Whether the name was written family name first: with a comma, or a particle at its end or before
  /// both a father's name and a given one.
  public let isInverted: Bool
  /// Which bearer of a name that a family hands down is meant: 1 of 'Sr.', 2 of 'Jr.' and 'II'.
  public let generation: Int?
  /// The words that count and the particles between them, written as one: 'janvandenberg'.
  let runTogether: String

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
    let words = Self.partingInitials(Self.withoutPossessive(text)).flatMap(NameFolding.words(of:))
    let endsInParticle = words.count > 2 && words.last.map(Self.particles.contains) == true
    let beginsWithFather = words.count > 2 && words.first.map(Self.patronymics.contains) == true
    self.isInverted = isInverted || endsInParticle || beginsWithFather
    generation =
      NameFolding.words(of: name).dropFirst().compactMap(Generation.of).last
      ?? Generation.ordinal(in: words)
    let bare = Self.bare(words, titles: titles)
    core = Self.core(of: bare)
    runTogether = bare.joined()
  }

  /// The last word that counts: the family name in most cultures.
  public var family: String? { core.last }
  /// The first word that counts, when there are several.
  public var given: String? { core.count > 1 ? core.first : nil }

  /// The words without titles before them and what follows a name: 'Jr.', 'III', 'PhD'.
  private static func bare(_ words: [String], titles: Set<String>) -> [String] {
    var words = words[...]
    while words.count > 1, let first = words.first, titles.contains(first) {
      words = words.dropFirst()
    }
    while words.count > 1, let last = words.last, suffixes.contains(last) {
      words = words.dropLast()
    }
    if Generation.ordinal(in: Array(words)) != nil { words = words.dropLast() }
    if words.count > 2, words.last == "the" { words = words.dropLast() }
    return Array(words)
  }

  private static func core(of words: [String]) -> [String] {
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
    return core.isEmpty ? words : core
  }

  /// The words of a text, initials without points parted: 'J C' of 'JC Moreau'.
  private static func partingInitials(_ text: String) -> [String] {
    let words = text.split(separator: " ").map(String.init)
    // A name all in capitals tells no initials.
    guard words.count > 1, text.contains(where: \.isLowercase) else { return words }
    return words.enumerated().flatMap { place, word -> [String] in
      guard place + 1 < words.count, (2...3).contains(word.count), word.allSatisfy(\.isUppercase),
        !commonTitles.contains(word.lowercased()), !suffixes.contains(word.lowercased())
      else { return [word] }
      return word.map(String.init)
    }
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
    "abdur": "abdul", "abdus": "abdul", "abdoul": "abdul",
    "abu": "abu", "abou": "abu", "umm": "umm", "mc": "mc", "mac": "mac", "o": "o",
  ]
  /// The place of the given name among the words that count: the second of two behind a family name
  /// that stands first in its country.
  static func given(in core: [String]) -> Int {
    core.count == 2 && leadingFamilyNames.contains(core[0]) ? 1 : 0
  }

  /// Family names that stand before the given names.
  package static let leadingFamilyNames: Set<String> = [
    "kim", "lee", "yi", "park", "pak", "choi", "choe", "jung", "chung", "moon", "yoon", "han", "xi",
    "li", "wang", "zhang", "chen", "liu", "zhao", "zhou", "wu", "hu", "mao", "deng", "lin", "yang",
    "huang", "nguyen", "tran", "pham", "vo", "le", "ri", "jang",
  ]
  private static let articles: Set<String> = [
    "al", "el", "ul", "ar", "as", "at", "ad", "an", "az", "ash", "er", "es",
  ]
  private static let particles: Set<String> = articles.union([
    "bin", "ben", "ibn", "bint", "van", "von", "vom", "zu", "zum", "zur", "de", "der", "den", "ter",
    "ten", "het", "di", "da", "del", "della", "dello", "dei", "degli", "la", "le", "du", "des",
    "dos", "das", "do", "y", "e", "af", "av", "the", "of",
  ])
  private static let patronymics: Set<String> = ["bin", "ibn", "bint"]
  private static let suffixes: Set<String> = Set(Generation.marks.keys).union([
    "phd", "md", "qc", "kc", "sc", "mp", "obe", "cbe", "mbe", "esq", "ret",
  ])
  /// Folded titles that are dropped unless a list of titles is given.
  public static let commonTitles: Set<String> = [
    "mr", "mrs", "ms", "miss", "dr", "prof", "professor", "sir", "dame", "lord", "lady", "rev",
    "president", "senator", "sen", "gen", "general", "col", "colonel", "maj", "major", "capt",
    "captain", "lt", "sgt", "king", "queen", "prince", "princess", "pope", "sheikh", "shaikh",
    "sheik", "ayatollah", "haji", "hajji", "mullah", "maulana", "chancellor", "minister", "prime",
    "mep", "hrh", "hon",
  ]
}
