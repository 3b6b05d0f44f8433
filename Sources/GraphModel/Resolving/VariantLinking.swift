internal import Names

/// Finds actors whose full names are variants of each other: transliterations, forms of given names,
/// middle names left out, places added to a body's name.
struct VariantLinking {
  let table: ProfileTable

  /// Joins variants, the nearest first.
  ///
  /// - Parameters:
  ///   - atoms: one atom of each actor with a full name, in the order of their content.
  ///   - clusters: the actors so far.
  ///   - doubts: takes what stays open.
  func link(_ atoms: [Int], _ clusters: inout ActorClusters, _ doubts: inout DoubtCollection) {
    let pairs = VariantPairs(among: atoms, table).pairs
    for isContained in [false, true] {
      let tier = pairs.filter { $0.isContained == isContained }
      join(tier, &clusters, &doubts)
    }
  }

  /// How many others are looked at that an actor may be.
  private static let mostPartners = 100

  // MARK: Joining

  private func join(
    _ pairs: [VariantPair], _ clusters: inout ActorClusters,
    _ doubts: inout DoubtCollection
  ) {
    var partners: [Int: [Int]] = [:]
    for pair in pairs {
      partners[pair.first, default: []].append(pair.second)
      partners[pair.second, default: []].append(pair.first)
    }
    for pair in pairs {
      if clusters.actor(of: pair.first) == clusters.actor(of: pair.second) { continue }
      if clusters.contradiction(pair.first, pair.second) != nil { continue }
      let names = [pair.first, pair.second].map { table.name(of: $0) }
      let supporting = ["'\(names[0])' and '\(names[1])' may be one name"]
      let hasRival =
        rival(of: pair.first, besides: pair.second, partners, &clusters)
        || rival(of: pair.second, besides: pair.first, partners, &clusters)
      if hasRival {
        doubts.add(
          pair.first, pair.second, supporting: supporting,
          opposing: ["another actor may be meant as well"])
        continue
      }
      let clash = clusters.clash(pair.first, pair.second)
      if pair.distance == nil || clash != nil, !haveCompany(pair) {
        doubts.add(
          pair.first, pair.second, supporting: supporting,
          opposing: [clash?.phrase ?? "the spellings are far apart"])
      } else {
        clusters.join(pair.first, pair.second)
      }
    }
  }

  /// Whether an actor may as well be one that its partner cannot be.
  private func rival(
    of atom: Int, besides partner: Int, _ partners: [Int: [Int]], _ clusters: inout ActorClusters
  ) -> Bool {
    for other in (partners[atom] ?? []).prefix(Self.mostPartners) where other != partner {
      if clusters.actor(of: other) != clusters.actor(of: partner),
        clusters.contradiction(atom, other) == nil, clusters.contradiction(other, partner) != nil
      {
        return true
      }
    }
    return false
  }

  private func haveCompany(_ pair: VariantPair) -> Bool {
    !table.company(of: pair.first).isDisjoint(with: table.company(of: pair.second))
  }
}
