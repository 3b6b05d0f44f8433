extension Graph {
  /// The graph that a patch makes of this one.
  ///
  /// Applying the patch from one graph to another to the first gives the second, byte for byte.
  ///
  /// - Parameter patch: a patch for this graph.
  /// - Returns: the other graph in its canonical order.
  /// - Throws: an error where the patch is for another graph, or does not give what it promises.
  /// - Complexity: O(*n* log *n*) in the size of the graph and the patch.
  public func applying(_ patch: GraphPatch) throws(GraphPatchError) -> Graph {
    let base = normalized()
    let found = GraphFingerprint(ofNormalized: base)
    guard found == patch.base else {
      throw .otherBase(expected: patch.base.sha256, found: found.sha256)
    }
    func replacing<Record>(
      _ records: [Record], _ removed: [String], _ put: [Record], id: (Record) -> String
    ) -> [Record] {
      let gone = Set((removed + put.map(id)).map(ExactText.init))
      return records.filter { !gone.contains(ExactText(id($0))) } + put
    }
    let patched = Graph(
      articles: replacing(base.articles, patch.removedArticles, patch.articles, id: \.id),
      actors: replacing(base.actors, patch.removedActors, patch.actors, id: \.id),
      statements: replacing(base.statements, patch.removedStatements, patch.statements, id: \.id)
    ).normalized()
    let result = GraphFingerprint(ofNormalized: patched)
    guard result == patch.result else {
      throw .otherResult(expected: patch.result.sha256, found: result.sha256)
    }
    return patched
  }
}

/// Why a patch cannot be applied.
public enum GraphPatchError: Error, Hashable, CustomStringConvertible {
  /// The patch is for another graph.
  case otherBase(expected: String, found: String)
  /// The patch has been changed since it was made.
  case otherResult(expected: String, found: String)

  /// What is wrong and what to do.
  public var description: String {
    switch self {
    case .otherBase(let expected, let found):
      "the patch is for the graph document with the SHA-256 \(expected.prefix(16))…, not for this "
        + "one (\(found.prefix(16))…); give the older side of the comparison, or compare anew"
    case .otherResult(let expected, let found):
      "the patch gives the SHA-256 \(found.prefix(16))… instead of \(expected.prefix(16))…; it has "
        + "been changed since it was made, so compare anew"
    }
  }
}
