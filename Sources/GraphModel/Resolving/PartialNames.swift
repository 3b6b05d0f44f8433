internal import Names

/// Finds who is meant by names that leave most of a name out: a family name, initials, an acronym.
///
/// One actor that may be meant is meant; of several none is, and the doubt is told.
struct PartialNames {
  let table: ProfileTable

  /// Gives partial names to the actors that they mean.
  ///
  /// - Parameters:
  ///   - partial: The atoms with partial names, in the order of their content.
  ///   - full: One atom of each actor with a full name.
  ///   - clusters: The actors so far.
  ///   - doubts: Takes what stays open.
  /// - Returns: The atoms for which there is no actor with a full name.
  func resolve(
    _ partial: [Int], among full: [Int], _ clusters: inout ActorClusters,
    _ doubts: inout DoubtCollection
  ) -> [Int] {
    guard !partial.isEmpty else { return [] }
    let index = index(of: full)
    var rest: [Int] = []
    var undecided: [String: [Int]] = [:]
    for atom in partial {
      let candidates = candidates(for: atom, index, &clusters)
      if candidates.isEmpty {
        rest.append(atom)
      } else if let only = singledOut(candidates, for: atom) {
        settle(atom, only, &clusters, &doubts)
      } else {
        undecided[table.profile(of: atom).key, default: []].append(atom)
        for other in candidates.prefix(4) {
          doubts.add(
            atom, other, supporting: [meaning(atom, other)],
            opposing: ["\(candidates.count) actors may be meant"])
        }
      }
    }
    for key in undecided.keys.sorted() {
      NamesakeSorting(table).joinByCompany(undecided[key] ?? [], &clusters)
    }
    return rest
  }

  /// The actors that a partial name may mean: those that have its very words, else its sound.
  private func candidates(
    for atom: Int, _ index: [String: [Int]], _ clusters: inout ActorClusters
  ) -> [Int] {
    for keys in keys(ofPartial: table.profile(of: atom)) {
      var candidates: [Int] = []
      var seen: Set<Int> = []
      for other in keys.flatMap({ (index[$0] ?? []).prefix(Self.mostCandidates) })
      where seen.insert(clusters.actor(of: other)).inserted && mayMean(atom, other, &clusters) {
        candidates.append(other)
      }
      if !candidates.isEmpty { return candidates }
    }
    return []
  }

  /// The only candidate, or the only one with which the atom shares a country or company.
  private func singledOut(_ candidates: [Int], for atom: Int) -> Int? {
    if candidates.count == 1 { return candidates.first }
    let (own, company) = (table.states(of: atom), table.company(of: atom))
    let supported = candidates.filter { other in
      let shared = company.intersection(table.company(of: other)).count
      return shared > 1 || !own.isDisjoint(with: table.states(of: other))
    }
    let open = candidates.filter { other in
      let states = table.states(of: other)
      return own.isEmpty || states.isEmpty || !own.isDisjoint(with: states)
    }
    return supported.count == 1 && open.count == 1 ? supported.first : nil
  }

  private func meaning(_ atom: Int, _ other: Int) -> String {
    "'\(table.name(of: atom))' may mean '\(table.name(of: other))'"
  }

  private static let mostCandidates = 64

  private func mayMean(_ atom: Int, _ other: Int, _ clusters: inout ActorClusters) -> Bool {
    guard clusters.contradiction(atom, other) == nil else { return false }
    let short = table.profile(of: atom)
    if let acronym = short.organizationForm?.acronym {
      return clusters.summary(of: other).bodies.contains { $0.initials.contains(acronym) }
        || table.acronyms(of: other).contains(acronym)
    }
    guard let form = short.personForms.first else { return false }
    return clusters.summary(of: other).forms.contains {
      table.meanings.relation(form, $0) == .partial
    }
  }

  private func settle(
    _ atom: Int, _ other: Int, _ clusters: inout ActorClusters, _ doubts: inout DoubtCollection
  ) {
    if let clash = clusters.clash(atom, other),
      table.company(of: atom).isDisjoint(with: table.company(of: other))
    {
      doubts.add(
        atom, other, supporting: [meaning(atom, other)],
        opposing: [clash.phrase])
    } else {
      clusters.join(atom, other)
    }
  }

  // MARK: Index

  private func index(of full: [Int]) -> [String: [Int]] {
    var index: [String: [Int]] = [:]
    for atom in full {
      for key in Set(keys(ofFull: atom)) { index[key, default: []].append(atom) }
    }
    return index
  }

  private func keys(ofFull atom: Int) -> [String] {
    let profile = table.profile(of: atom)
    if let form = profile.organizationForm {
      return (form.initials + table.acronyms(of: atom).sorted()).map { "acronym \($0)" }
    }
    return profile.personForms.flatMap { form -> [String] in
      guard let last = form.words.last, let first = form.words.first else { return [] }
      let families = [last, form.words.suffix(2).joined()]
      return ["first \(first)"]
        + families.flatMap { ["word \($0)", "sound \(NameBlocks.sound(of: $0))"] }
    }
  }

  /// The keys under which those are found whom a partial name may mean, the surest keys first.
  private func keys(ofPartial profile: AppearanceProfile) -> [[String]] {
    if let acronym = profile.organizationForm?.acronym { return [["acronym \(acronym)"]] }
    guard let form = profile.personForms.first, let last = form.words.last else { return [] }
    return [
      ["word \(last)"] + (form.isSingle ? ["first \(last)"] : []),
      ["sound \(NameBlocks.sound(of: last))"],
    ]
  }
}
