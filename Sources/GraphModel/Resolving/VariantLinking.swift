internal import Names

/// Finds actors whose full names are variants of each other: transliterations, forms of given names,
/// middle names left out, places added to a body's name.
struct VariantLinking {
  let table: ProfileTable

  /// Two actors, each by an atom, whose names may be one actor's.
  private struct Pair {
    let first: Int
    let second: Int
    /// Whether one name leaves out words of the other.
    let isContained: Bool
    /// How far the spellings are apart; nil when these alone do not make them one.
    let distance: Int?
  }

  /// Joins variants, the nearest first.
  ///
  /// - Parameters:
  ///   - atoms: one atom of each actor with a full name, in the order of their content.
  ///   - clusters: the actors so far.
  ///   - doubts: takes what stays open.
  func link(_ atoms: [Int], _ clusters: inout ActorClusters, _ doubts: inout DoubtCollection) {
    let pairs = pairs(among: atoms)
    for isContained in [false, true] {
      let tier = pairs.filter { $0.isContained == isContained }
      join(tier, &clusters, &doubts)
    }
  }

  private func pairs(among atoms: [Int]) -> [Pair] {
    let blocks = NameBlocks(meanings: table.meanings)
    var members: [String: [Int]] = [:]
    for (place, atom) in atoms.enumerated() {
      let profile = table.profiles[atom]
      var keys = profile.personForms.flatMap(blocks.keys)
      if let form = profile.organizationForm { keys += blocks.keys(of: form) }
      for key in Set(keys) { members["\(profile.kind.rawValue) \(key)", default: []].append(place) }
    }
    var seen: Set<Int> = []
    var pairs: [Pair] = []
    for key in members.keys.sorted() {
      let block = members[key] ?? []
      for (index, first) in block.enumerated() {
        for second in block[(index + 1)...].prefix(Self.widestLook)
        where seen.insert(first * atoms.count + second).inserted {
          if let pair = pair(atoms[first], atoms[second], blocks) { pairs.append(pair) }
        }
      }
    }
    return pairs.sorted {
      ($0.distance ?? 100, $0.first, $0.second) < ($1.distance ?? 100, $1.first, $1.second)
    }
  }

  /// How many others of a block a name is compared with.
  private static let widestLook = 100

  private func pair(_ first: Int, _ second: Int, _ blocks: NameBlocks) -> Pair? {
    let (one, other) = (table.profiles[first], table.profiles[second])
    if one.kind == .organization {
      guard let form = one.organizationForm, let otherForm = other.organizationForm,
        form.key != otherForm.key, table.meanings.areVariants(form, otherForm)
      else { return nil }
      let isContained = form.words.count != otherForm.words.count
      return Pair(first: first, second: second, isContained: isContained, distance: 0)
    }
    var best: Pair?
    for form in one.personForms {
      for otherForm in other.personForms {
        let relation = table.meanings.relation(form, otherForm)
        guard relation >= .contained, one.key != other.key else { continue }
        let pair = Pair(
          first: first, second: second, isContained: relation == .contained,
          distance: blocks.distance(form, otherForm))
        if best.map({ ($0.distance ?? 100) > (pair.distance ?? 100) }) ?? true { best = pair }
      }
    }
    return best
  }

  // MARK: Joining

  private func join(
    _ pairs: [Pair], _ clusters: inout ActorClusters, _ doubts: inout DoubtCollection
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
    for other in (partners[atom] ?? []).prefix(Self.widestLook) where other != partner {
      if clusters.actor(of: other) != clusters.actor(of: partner),
        clusters.contradiction(atom, other) == nil, clusters.contradiction(other, partner) != nil
      {
        return true
      }
    }
    return false
  }

  private func haveCompany(_ pair: Pair) -> Bool {
    !table.company(of: pair.first).isDisjoint(with: table.company(of: pair.second))
  }
}

extension ProfileTable {
  /// The name of an atom as its article writes it.
  func name(of atom: Int) -> String { names[atom] }
}
