/// Decides which appearances are one actor.
struct AppearanceClustering {
  /// The atoms of each actor, in ascending order.
  let classes: [[Int]]
  /// The pairs of atoms of different actors that may be the same.
  let doubts: [AtomDoubt]

  init(_ dissection: Dissection, _ judgements: JudgementIndex) {
    var clusters = ActorClusters(dissection.atoms)
    var owners: [String: Int] = [:]
    for (index, atom) in dissection.atoms.enumerated() {
      let identified = atom.appearance.identifierKeys.sorted()
      let own = "name \(atom.appearance.kind.rawValue) \(WordFolding.folded(atom.appearance.name))"
      let judged = judgements.sames(of: atom.appearance).map { "judgement \($0)" }
      for key in (identified.isEmpty ? [own] : identified) + judged {
        if let owner = owners[key] { clusters.join(owner, index) } else { owners[key] = index }
      }
    }
    classes = clusters.classes()
    doubts = []
  }
}
