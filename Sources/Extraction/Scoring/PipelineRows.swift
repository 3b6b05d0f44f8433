package import Language

/// The rows that the language pipeline has anyway: those of its own encoder, which sees four words to
/// each side, and the words' vectors.
package struct PipelineRows: TokenEncoding {
  private let vectors: WordVectors

  /// Creates the rows over a pipeline's word vectors.
  package init(vectors: WordVectors) { self.vectors = vectors }

  package func rows(of document: Document) -> TokenRows {
    let own = document.rows
    let ownLanes = (own?.width ?? 0) / Lanes.scalarCount
    let vectorLanes = (vectors.width + Lanes.scalarCount - 1) / Lanes.scalarCount
    var lanes: [Lanes] = []
    lanes.reserveCapacity(document.count * (ownLanes + vectorLanes))
    for token in 0..<document.count {
      if let own { lanes += own.lanes[token * ownLanes..<(token + 1) * ownLanes] }
      lanes +=
        vectors.vector(of: document[token].text)
        .map { [Lanes](rowsOf: $0, length: vectors.width) }
        ?? [Lanes](repeating: .zero, count: vectorLanes)
    }
    return TokenRows(width: (ownLanes + vectorLanes) * Lanes.scalarCount, lanes: lanes)
  }
}
