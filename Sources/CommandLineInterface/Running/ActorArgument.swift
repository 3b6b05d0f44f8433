internal import ActorGraph

/// An actor that a command line names.
enum ActorArgument {
  /// Looks up an id or a name.
  ///
  /// - Throws: That there is no such actor, or that there are several, with what to write instead.
  static func find(_ text: String, in graph: Graph, option: String) throws(UsageError) -> Actor {
    let found = graph.actors(called: text)
    guard let actor = found.first else {
      let near = Spelling.nearest(to: text, among: graph.actors.map(\.name))
      throw UsageError(
        "\(option): no actor '\(text)' in this graph"
          + (near.map { "; did you mean '\($0)'?" } ?? ""))
    }
    guard found.count == 1 else {
      let ids = found.map(\.id).joined(separator: ", ")
      throw UsageError("\(option): '\(text)' may be \(ids); name one of these")
    }
    return actor
  }
}
