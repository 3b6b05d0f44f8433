/// Decides which appearances are one actor.
///
/// Judgements come first, then identifiers; then the bearers of one name are sorted, then names that
/// are variants, at last names that leave most of a name out. Each step goes through the atoms in
/// the order of their content, so that nothing depends on where they came from.
struct AppearanceClustering {
  /// The atoms of each actor, in ascending order.
  let classes: [[Int]]
  /// The pairs of atoms of different actors that may be the same.
  let doubts: [AtomDoubt]

  init(_ dissection: Dissection, _ judgements: JudgementIndex) {
    let table = ProfileTable(dissection, judgements)
    var clusters = ActorClusters(table)
    var doubts = DoubtCollection()
    Self.joinJudged(dissection.atoms, judgements, &clusters)
    Self.joinIdentified(dissection.atoms, &clusters)
    let (full, partial) = Self.namesakes(of: table)
    var sorting = NamesakeSorting(table)
    for group in full { sorting.sort(group, &clusters, &doubts) }
    let actors = Self.distinct(full.joined(), &clusters)
    VariantLinking(table: table).link(actors, &clusters, &doubts)
    let unknown = PartialNames(table: table).resolve(partial, among: actors, &clusters, &doubts)
    for group in Self.groups(of: unknown, table) { sorting.sort(group, &clusters, &doubts) }
    self.doubts = doubts.remaining(&clusters)
    classes = clusters.classes()
  }

  private static func joinJudged(
    _ atoms: [Dissection.Atom], _ judgements: JudgementIndex, _ clusters: inout ActorClusters
  ) {
    guard !judgements.isEmpty else { return }
    var owners: [Int: Int] = [:]
    for (index, atom) in atoms.enumerated() {
      for judgement in judgements.sames(of: atom.appearance) {
        if let owner = owners[judgement] {
          clusters.joinJudged(owner, index)
        } else {
          owners[judgement] = index
        }
      }
    }
  }

  private static func joinIdentified(
    _ atoms: [Dissection.Atom], _ clusters: inout ActorClusters
  ) {
    var owners: [String: Int] = [:]
    for (index, atom) in atoms.enumerated() {
      for key in atom.appearance.identifierKeys.sorted() {
        if let owner = owners[key] {
          clusters.joinIdentified(owner, index)
        } else {
          owners[key] = index
        }
      }
    }
  }

  /// The atoms of each kind and key, those with partial names apart and not grouped.
  private static func namesakes(of table: ProfileTable) -> (full: [[Int]], partial: [Int]) {
    let partial = table.profiles.indices.filter { table.profiles[$0].isPartial }
    let full = table.profiles.indices.filter { !table.profiles[$0].isPartial }
    return (groups(of: full, table), partial)
  }

  private static func groups(of atoms: [Int], _ table: ProfileTable) -> [[Int]] {
    let groups = Dictionary(grouping: atoms) { atom in
      "\(table.profiles[atom].kind.rawValue) \(table.profiles[atom].key)"
    }
    return groups.keys.sorted().map { groups[$0] ?? [] }
  }

  /// One atom of each actor.
  private static func distinct(
    _ atoms: some Sequence<Int>, _ clusters: inout ActorClusters
  ) -> [Int] {
    var seen: Set<Int> = []
    return atoms.filter { seen.insert(clusters.actor(of: $0)).inserted }
  }
}
