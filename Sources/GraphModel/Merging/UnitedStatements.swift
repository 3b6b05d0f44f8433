/// The statements of several graphs with their articles and actors under their ids in the union.
struct UnitedStatements {
  /// The statements in order; the places are those of the links of all graphs, one graph after the other.
  let identified: IdentifiedStatements

  /// - Parameters:
  ///   - graphs: The graphs.
  ///   - dissection: The graphs taken apart.
  ///   - union: The actors that their atoms are.
  ///   - areNormalized: Whether the ids of the graphs' statements are those that their content gives.
  init(
    _ graphs: [Graph], _ dissection: Dissection, _ union: ActorUnion, areNormalized: Bool
  ) {
    let links = dissection.graphs.map(\.links)
    var places: [StatementPlace] = []
    var origins: [(graph: Int32, link: Int32)] = []
    let count = links.reduce(0) { $0 + $1.count }
    places.reserveCapacity(count)
    origins.reserveCapacity(count)
    for (graph, links) in links.enumerated() {
      for (index, link) in links.enumerated() {
        origins.append((Int32(graph), Int32(index)))
        places.append(
          StatementPlace(
            article: Int32(link.article), source: union.actorOfAtom[link.source],
            target: union.actorOfAtom[link.target], relation: link.relation.rank,
            start: graphs[graph].statements[link.statement].evidence.span.lowerBound))
      }
    }
    identified = IdentifiedStatements(places) { index in
      let (graph, number) = (Int(origins[index].graph), Int(origins[index].link))
      let link = links[graph][number]
      var statement = graphs[graph].statements[link.statement]
      let isRenamed = statement.rename(
        article: dissection.articleIDs[link.article], speakers: link.speakers,
        source: union.id(of: link.source), target: union.id(of: link.target), union)
      return (statement, areNormalized && !isRenamed)
    }
  }
}

extension ActorUnion {
  /// The id of the actor that an atom is.
  func id(of atom: Int) -> String { actors[Int(actorOfAtom[atom])].id }
}

extension Statement {
  /// Puts the article and the actors under their ids in the union; whether that changes anything.
  fileprivate mutating func rename(
    article: String, speakers: [Int], source newSource: String, target newTarget: String,
    _ union: ActorUnion
  ) -> Bool {
    var isRenamed = false
    func rename(_ id: inout String, to new: String) {
      if ExactText(id) == ExactText(new) { return }
      id = new
      isRenamed = true
    }
    rename(&evidence.article, to: article)
    rename(&source, to: newSource)
    rename(&target, to: newTarget)
    for (index, speaker) in speakers.enumerated() where speaker >= 0 {
      guard var id = attribution[index].actor else { continue }
      rename(&id, to: union.id(of: speaker))
      attribution[index].actor = id
    }
    if date == DayRange(start: nil, end: nil) {
      date = nil
      isRenamed = true
    }
    return isRenamed
  }
}
