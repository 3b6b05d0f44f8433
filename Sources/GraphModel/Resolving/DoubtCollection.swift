/// Doubts as they are found, each pair of actors told of once.
struct DoubtCollection {
  private(set) var doubts: [AtomDoubt] = []
  private var counts: [Int: Int] = [:]

  /// Adds a doubt unless enough is told of its first atom.
  mutating func add(
    _ first: Int, _ second: Int, supporting: [String], opposing: [String] = [], limit: Int = 4
  ) {
    guard counts[first, default: 0] < limit else { return }
    counts[first, default: 0] += 1
    doubts.append(
      AtomDoubt(first: first, second: second, supporting: supporting, opposing: opposing))
  }

  /// The doubts about atoms that are still two actors, none of them twice, without those that a
  /// judgement has decided.
  func remaining(_ clusters: inout ActorClusters) -> [AtomDoubt] {
    var seen: Set<[Int]> = []
    var remaining: [AtomDoubt] = []
    for doubt in doubts {
      let pair = [clusters.actor(of: doubt.first), clusters.actor(of: doubt.second)].sorted()
      if clusters.contradiction(doubt.first, doubt.second) == .judgement { continue }
      if pair[0] != pair[1], seen.insert(pair).inserted { remaining.append(doubt) }
    }
    return remaining
  }
}
