/// What appearances say, whatever their article; those that say the same are one presentation.
///
/// Most actors present themselves alike in all articles, so whatever depends on the words alone is
/// decided once a presentation.
struct PresentationTable {
  /// The presentations by number, each as an appearance in no article.
  private(set) var all: [Appearance] = []
  private var numbers: [Key: Int] = [:]
  private var last = 0
  /// For each number that of the same with its lists in order; −1 where it was not asked for.
  private var normalized: [Int] = []

  /// Says the same, byte for byte.
  private struct Key: Hashable {
    let appearance: Appearance

    static func == (lhs: Key, rhs: Key) -> Bool { lhs.appearance.saysLike(rhs.appearance) }

    func hash(into hasher: inout Hasher) {
      hasher.combine(appearance.name)
      hasher.combine(appearance.kind)
      hasher.combine(appearance.aliases.count)
      hasher.combine(appearance.descriptions.count)
    }
  }

  /// The number of what an appearance says.
  mutating func number(of appearance: Appearance) -> Int {
    // The articles of one actor come one after the other.
    if last < all.count, all[last].saysLike(appearance) { return last }
    let key = Key(appearance: appearance)
    if let number = numbers[key] {
      last = number
    } else {
      last = all.count
      numbers[key] = last
      var own = appearance
      own.article = ""
      all.append(own)
      normalized.append(-1)
    }
    return last
  }

  /// The number of the presentation that several become which are one actor in one article.
  mutating func number(merging members: [Int]) -> Int {
    guard let first = members.first else { return 0 }
    guard members.allSatisfy({ $0 == first }) else {
      return number(of: Appearance(merging: members.map { all[$0] }))
    }
    if normalized[first] < 0 {
      let merged = number(of: Appearance(merging: [all[first]]))
      normalized[first] = merged
    }
    return normalized[first]
  }
}

extension Appearance {
  /// Whether the other says the same, byte for byte, of whatever article.
  fileprivate func saysLike(_ other: Appearance) -> Bool {
    kind == other.kind && ExactText(name) == ExactText(other.name)
      && Self.isSame(aliases, other.aliases) && Self.isSame(descriptions, other.descriptions)
      && Self.isSame(identifiers, other.identifiers)
  }

  private static func isSame(_ texts: [String], _ others: [String]) -> Bool {
    texts.isEmpty && others.isEmpty
      || texts.elementsEqual(others) { ExactText($0) == ExactText($1) }
  }

  private static func isSame(_ pairs: [String: String], _ others: [String: String]) -> Bool {
    if pairs.isEmpty || others.isEmpty { return pairs.isEmpty == others.isEmpty }
    func sorted(_ pairs: [String: String]) -> [[ExactText]] {
      pairs.map { [ExactText($0.key), ExactText($0.value)] }.sorted { $0[0] < $1[0] }
    }
    return sorted(pairs) == sorted(others)
  }
}
