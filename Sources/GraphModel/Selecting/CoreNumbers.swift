/// How tightly each actor is knit into a network: the largest *k* such that it belongs to a part in
/// which everybody has at least *k* neighbours (the *k*-core).
///
/// Actors are taken away one after the other, always one with the fewest neighbours left (Batagelj
/// and Zaveršnik 2003).
struct CoreNumbers {
  /// The number of each actor that has a tie.
  private(set) var numbers: [String: Int] = [:]

  /// - Complexity: O(*m* + *n* log *n*) for *m* pairs of neighbours of *n* actors.
  init(neighbours: [String: [String]]) {
    let actors = neighbours.keys.sorted { ExactText($0) < ExactText($1) }
    var degrees = neighbours.mapValues(\.count)
    var buckets: [[String]] = []
    func put(_ actor: String, _ degree: Int) {
      while buckets.count <= degree { buckets.append([]) }
      buckets[degree].append(actor)
    }
    for actor in actors { put(actor, degrees[actor] ?? 0) }
    var (degree, core) = (0, 0)
    while degree < buckets.count {
      guard let actor = buckets[degree].popLast() else {
        degree += 1
        continue
      }
      guard numbers[actor] == nil, degrees[actor] == degree else { continue }
      core = max(core, degree)
      numbers[actor] = core
      for other in neighbours[actor] ?? [] where numbers[other] == nil {
        let left = (degrees[other] ?? 1) - 1
        degrees[other] = left
        put(other, left)
        degree = min(degree, left)
      }
    }
  }
}
