/// Decides which appearances are one actor.
///
/// Judgements come first, then identifiers; then the bearers of one name are sorted, then names that
/// are variants, then names that leave most of a name out, at last names that somebody goes by in
/// another article. Each step goes through the atoms in
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
    Self.joinJudged(dissection, judgements, &clusters)
    Self.joinIdentified(dissection, &clusters)
    let (full, partial) = Self.namesakes(of: table)
    var sorting = NamesakeSorting(table)
    for group in full { sorting.sort(group, &clusters, &doubts) }
    let actors = Self.distinct(full.joined(), &clusters)
    VariantLinking(table: table).link(actors, &clusters, &doubts)
    let unknown = PartialNames(table: table).resolve(partial, among: actors, &clusters, &doubts)
    for group in Self.groups(of: unknown, table) { sorting.sort(group, &clusters, &doubts) }
    NamesGoneBy(table: table).join(&clusters)
    self.doubts = doubts.remaining(&clusters)
    classes = clusters.classes()
  }

  private static func joinJudged(
    _ dissection: Dissection, _ judgements: JudgementIndex, _ clusters: inout ActorClusters
  ) {
    guard !judgements.isEmpty else { return }
    var owners: [Int: Int] = [:]
    for index in dissection.atoms.indices {
      for judgement in judgements.sames(of: dissection.appearance(of: index)) {
        if let owner = owners[judgement] {
          clusters.joinJudged(owner, index)
        } else {
          owners[judgement] = index
        }
      }
    }
  }

  private static func joinIdentified(
    _ dissection: Dissection, _ clusters: inout ActorClusters
  ) {
    var owners: [String: Int] = [:]
    let keys = dissection.presentations.map { $0.identifierKeys.sorted() }
    for (index, atom) in dissection.atoms.enumerated() {
      for key in keys[atom.presentation] {
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
    let isPartial = table.profiles.map(\.isPartial)
    let partial = table.atoms.indices.filter { isPartial[table.atoms[$0].presentation] }
    let full = table.atoms.indices.filter { !isPartial[table.atoms[$0].presentation] }
    return (groups(of: full, table), partial)
  }

  private static func groups(of atoms: [Int], _ table: ProfileTable) -> [[Int]] {
    let keys = table.profiles.map { "\($0.kind.rawValue) \($0.key)" }
    var ranks: [String: Int] = [:]
    for (rank, key) in Set(keys).sorted().enumerated() { ranks[key] = rank }
    let rankOfPresentation = keys.map { ranks[$0] ?? 0 }
    var groups = [[Int]](repeating: [], count: ranks.count)
    for atom in atoms { groups[rankOfPresentation[table.atoms[atom].presentation]].append(atom) }
    return groups.filter { !$0.isEmpty }
  }

  /// One atom of each actor.
  private static func distinct(
    _ atoms: some Sequence<Int>, _ clusters: inout ActorClusters
  ) -> [Int] {
    var seen: Set<Int> = []
    return atoms.filter { seen.insert(clusters.actor(of: $0)).inserted }
  }
}
