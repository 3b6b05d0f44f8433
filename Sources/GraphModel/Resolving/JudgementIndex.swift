/// Judgements by the names that they are about.
struct JudgementIndex {
  private struct Key: Hashable {
    let name: String
    let article: String?
  }

  private var samesOfName: [Key: Int] = [:]
  private var sidesOfName: [Key: Set<Int>] = [:]
  private var preferredNames: [String: [ExactText]] = [:]
  /// Whether nothing was judged.
  let isEmpty: Bool

  init(_ judgements: Judgements) {
    isEmpty = judgements.pairs.isEmpty && judgements.preferred.isEmpty
    indexSames(judgements)
    for (pair, names) in judgements.pairs.filter({ !$0.isSame }).enumerated() {
      for (side, name) in [names.first, names.second].enumerated() {
        sidesOfName[Self.key(name), default: []].insert(2 * pair + side)
      }
    }
    for actor in judgements.preferred {
      for name in [actor.name] + actor.aliases {
        preferredNames[WordFolding.folded(name), default: []].append(ExactText(actor.name))
      }
    }
  }

  /// Numbers the sets of names that are one actor's.
  private mutating func indexSames(_ judgements: Judgements) {
    var groups = judgements.pairs.filter(\.isSame).map { [$0.first, $0.second] }
    groups += judgements.preferred.map { actor in
      ([actor.name] + actor.aliases).map { Judgements.Name($0) }
    }
    var sets = DisjointSets(count: groups.count)
    for (group, names) in groups.enumerated() {
      for name in names {
        let key = Self.key(name)
        if let other = samesOfName[key] {
          sets.join(other, group)
        } else {
          samesOfName[key] = group
        }
      }
    }
    for (key, group) in samesOfName { samesOfName[key] = sets.root(of: group) }
  }

  private static func key(_ name: Judgements.Name) -> Key {
    Key(name: WordFolding.folded(name.text), article: name.article)
  }

  private func keys(of appearance: Appearance) -> [Key] {
    appearance.names.map(WordFolding.folded).flatMap {
      [Key(name: $0, article: nil), Key(name: $0, article: appearance.article)]
    }
  }

  /// The sets of names, judged to be one actor's, that an appearance has a name of.
  func sames(of appearance: Appearance) -> [Int] {
    if samesOfName.isEmpty { return [] }
    return Set(keys(of: appearance).compactMap { samesOfName[$0] }).sorted()
  }

  /// The sides of pairs that an appearance is on; 2*n* and 2*n* + 1 are never the same actor.
  func sides(of appearance: Appearance) -> Set<Int> {
    if sidesOfName.isEmpty { return [] }
    let sides = keys(of: appearance).reduce(into: Set<Int>()) {
      $0.formUnion(sidesOfName[$1] ?? [])
    }
    return sides.filter { !sides.contains($0 ^ 1) }
  }

  /// What an actor is to be called, by the first of the preferred names that one of its names leads to.
  func preferredName(of appearances: [Appearance]) -> String? {
    if preferredNames.isEmpty { return nil }
    return appearances.flatMap(\.names).flatMap { preferredNames[WordFolding.folded($0)] ?? [] }
      .min()?.text
  }
}
