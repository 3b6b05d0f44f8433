/// Sorts the bearers of one name into actors.
///
/// Nothing but the name makes them one, so everything else that is told of them counts: bearers that
/// agree in their company are one first; where the groups that result clash, those that could belong
/// to several stay apart and are told as doubts.
struct NamesakeSorting {
  let table: ProfileTable
  private var eras: [Int: Int] = [:]
  /// The company of each actor so far, by its least atom.
  private var companies: [Int: Set<Int>] = [:]

  init(_ table: ProfileTable) { self.table = table }

  /// Sorts atoms of one kind and key.
  ///
  /// - Parameters:
  ///   - atoms: the atoms in the order of their content.
  ///   - clusters: the actors so far.
  ///   - doubts: takes what stays open.
  mutating func sort(
    _ atoms: [Int], _ clusters: inout ActorClusters, _ doubts: inout DoubtCollection
  ) {
    guard atoms.count > 1, let first = atoms.first else { return }
    let profile = table.profile(of: first)
    if !profile.isUnnamed, !profile.isShared, isOfOneTime(atoms) || profile.kind != .person,
      clusters.joinAlike(atoms)
    {
      return
    }
    eras = profile.kind == .person ? Self.eras(of: atoms, table) : [:]
    if profile.isUnnamed {
      joinByPartners(atoms, &clusters)
    } else if profile.isShared {
      sortShared(atoms, &clusters, &doubts)
    } else if profile.kind == .state || profile.kind == .group || isPlain(atoms) {
      joinAll(atoms, &clusters)
    } else {
      joinByCompany(atoms, &clusters)
      companies = companies(of: atoms, &clusters)
      sortCamps(Self.distinct(atoms, &clusters), &clusters, &doubts)
    }
  }

  /// Numbers the times in which bearers are told of, where ten years without any lie between.
  private static func eras(of atoms: [Int], _ table: ProfileTable) -> [Int: Int] {
    var eras: [Int: Int] = [:]
    var (era, last) = (0, Int.min / 2)
    for day in Set(atoms.compactMap { table.day(of: $0) }).sorted() {
      if day - last > longGap { era += 1 }
      eras[day] = era
      last = day
    }
    return eras
  }

  static let longGap = 3650

  /// Whether there is no long time between any two of the articles.
  private func isOfOneTime(_ atoms: [Int]) -> Bool {
    let days = atoms.lazy.compactMap { table.day(of: $0) }
    guard let first = days.min(), let last = days.max() else { return true }
    return last - first <= Self.longGap
  }

  /// Whether nothing that is told of the bearers could tell them apart.
  private func isPlain(_ atoms: [Int]) -> Bool {
    let profiles = atoms.map { table.profile(of: $0) }
    func isOne<Value: Hashable>(_ values: [Set<Value>]) -> Bool {
      Set(values.filter { !$0.isEmpty }).count < 2
    }
    return isOne(atoms.map { table.states(of: $0) }) && isOne(profiles.map(\.walksOfLife))
      && isOne(atoms.map { table.births(of: $0) })
      && isOne(profiles.map { Set($0.personForms.compactMap(\.generation)) })
      && isOne(atoms.map { Set(table.day(of: $0).flatMap { eras[$0] }.map { [$0] } ?? []) })
  }

  private func joinAll(_ atoms: [Int], _ clusters: inout ActorClusters) {
    var anchors: [Int] = []
    for atom in atoms {
      let found = anchors.first { clusters.join($0, atom) }
      if found == nil, anchors.count < 8 { anchors.append(atom) }
    }
  }

  /// Joins bearers that have somebody else in common.
  ///
  /// Those of whom different countries or walks of life are told take more than that.
  func joinByCompany(_ atoms: [Int], _ clusters: inout ActorClusters) {
    var owners: [Token: Int] = [:]
    for atom in atoms {
      let era = table.day(of: atom).flatMap { eras[$0] } ?? 0
      // Presidents of two times have their allies in common, hardly the persons they deal with.
      let company = table.company(of: atom).sorted().map { Token(era: era, number: $0) }
      let relatives = table.relatives(of: atom).map { Token(era: nil, number: $0) }
      for token in company + relatives {
        guard let owner = owners[token] else {
          owners[token] = atom
          continue
        }
        if clusters.clash(owner, atom)?.isDecidable != true { clusters.join(owner, atom) }
      }
    }
  }

  /// Somebody in an article's company at a time, or whoever has a statement with the actor.
  private struct Token: Hashable {
    let era: Int?
    let number: Int
  }

  /// Joins collectives that have a tie with the same named actor: the protesters whom one guard disperses.
  private func joinByPartners(_ atoms: [Int], _ clusters: inout ActorClusters) {
    var owners: [Int: Int] = [:]
    for atom in atoms {
      for partner in table.partners(of: atom) {
        if let owner = owners[partner] {
          clusters.join(owner, atom)
        } else {
          owners[partner] = atom
        }
      }
    }
  }

  private func companies(
    of atoms: [Int], _ clusters: inout ActorClusters
  ) -> [Int: Set<Int>] {
    var companies: [Int: Set<Int>] = [:]
    for atom in atoms {
      companies[clusters.actor(of: atom), default: []].formUnion(table.company(of: atom))
    }
    return companies
  }

  /// What speaks against two parts being one, unless they share more than one of their company.
  private func clash(
    _ one: Int, _ other: Int, _ clusters: inout ActorClusters
  ) -> ActorClusters.Clash? {
    guard let clash = clusters.clash(one, other) else { return nil }
    let companies = [one, other].map { self.companies[$0] ?? [] }
    return clash.isDecidable && companies[0].intersection(companies[1]).count > 1 ? nil : clash
  }

  private static func distinct(_ atoms: [Int], _ clusters: inout ActorClusters) -> [Int] {
    var seen: Set<Int> = []
    return atoms.filter { seen.insert(clusters.actor(of: $0)).inserted }
  }

  /// Makes camps of bearers that clash, and puts each of the others where it alone can belong.
  private func sortCamps(
    _ parts: [Int], _ clusters: inout ActorClusters, _ doubts: inout DoubtCollection
  ) {
    guard parts.count > 1 else { return }
    var camps: [Int] = []
    let ranked = parts.enumerated().sorted { first, second in
      let (one, other) = (
        clusters.summary(of: first.element).richness, clusters.summary(of: second.element).richness
      )
      return one == other ? first.offset < second.offset : one > other
    }
    for (_, part) in ranked {
      let open = camps.prefix(Self.mostCamps).filter { camp in
        clusters.contradiction(camp, part) == nil && clash(camp, part, &clusters) == nil
      }
      if open.count == 1, let camp = open.first {
        clusters.join(camp, part)
      } else if open.isEmpty {
        for camp in camps.prefix(3) { tell(camp, part, &clusters, &doubts) }
        camps.append(part)
      } else {
        for camp in open.prefix(3) { tell(part, camp, &clusters, &doubts) }
      }
    }
  }

  private static let mostCamps = 40

  private func tell(
    _ one: Int, _ other: Int, _ clusters: inout ActorClusters, _ doubts: inout DoubtCollection
  ) {
    guard clusters.contradiction(one, other) == nil else { return }
    doubts.add(
      one, other, supporting: ["the same name"],
      opposing: [clusters.clash(one, other)?.phrase ?? "nothing tells which of several is meant"])
  }

  /// What two bodies of one name have in common that makes them one.
  private enum SharedToken: Hashable {
    case company(Int)
    case state(String)
  }

  /// Sorts bodies whose names many countries share: a state or company tells which.
  private func sortShared(
    _ atoms: [Int], _ clusters: inout ActorClusters, _ doubts: inout DoubtCollection
  ) {
    var owners: [SharedToken: Int] = [:]
    for atom in atoms {
      var states = table.states(of: atom)
      if states.isEmpty {
        let around = table.statesAround(atom)
        if around.count == 1 { states = around }
      }
      let tokens =
        table.company(of: atom).sorted().map(SharedToken.company)
        + states.sorted().map(SharedToken.state)
      for token in tokens {
        if let owner = owners[token] { clusters.join(owner, atom) } else { owners[token] = atom }
      }
    }
    let parts = Self.distinct(atoms, &clusters)
    let known = parts.filter { !clusters.summary(of: $0).states.isEmpty }
    var last: Int?
    for part in parts where clusters.summary(of: part).states.isEmpty {
      for camp in known.prefix(3) where clusters.contradiction(part, camp) == nil {
        doubts.add(
          part, camp, supporting: ["the same name"], opposing: ["no country is told of one"])
      }
      if known.isEmpty, let last, clusters.contradiction(last, part) == nil {
        doubts.add(
          last, part, supporting: ["the same name"],
          opposing: ["many countries and towns have one of this name, and none is told"])
      }
      last = part
    }
  }
}

extension ActorClusters {
  /// What speaks against two actors being one without deciding it.
  enum Clash {
    case states([String], [String])
    case years(Int)
    case walksOfLife([String], [String])
    case ages(Int)

    /// Whether company in common may settle it: a person of one time meets those of another's.
    var isDecidable: Bool {
      if case .years = self { false } else { true }
    }

    var phrase: String {
      switch self {
      case .states(let one, let other):
        "of different countries: \(one.joined(separator: ", ")) and \(other.joined(separator: ", "))"
      case .years(let years): "\(years) years lie between the articles"
      case .walksOfLife(let one, let other):
        "different walks of life: \(one.joined(separator: ", ")) and \(other.joined(separator: ", "))"
      case .ages(let years): "their ages are \(years) years apart"
      }
    }
  }

  /// What speaks against the actors of two atoms being one, apart from contradictions.
  mutating func clash(_ first: Int, _ second: Int) -> Clash? {
    let (one, other) = (summary(of: first), summary(of: second))
    if !one.belongings.isEmpty, !other.belongings.isEmpty,
      one.belongings.isDisjoint(with: other.belongings)
    {
      return .states(one.belongings.sorted(), other.belongings.sorted())
    }
    if !one.walksOfLife.isEmpty, !other.walksOfLife.isEmpty,
      one.walksOfLife.isDisjoint(with: other.walksOfLife)
    {
      return .walksOfLife(one.walksOfLife.sorted(), other.walksOfLife.sorted())
    }
    if let years = Birth.gap(one.births, other.births), years > 2 { return .ages(years) }
    guard one.kind == .person, let days = one.days, let others = other.days else { return nil }
    let gap = max(days.lowerBound - others.upperBound, others.lowerBound - days.upperBound)
    return gap > NamesakeSorting.longGap ? .years(gap / 365) : nil
  }
}

extension ActorClusters.Summary {
  /// How much is told that could tell the actor from a namesake.
  fileprivate var richness: Int {
    [
      belongings.isEmpty, walksOfLife.isEmpty, births.isEmpty, days == nil,
      forms.allSatisfy { $0.generation == nil },
    ].count { !$0 }
  }
}
