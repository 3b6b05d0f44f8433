/// The vectors of the forms that have been met, for one embedding.
///
/// It never changes a result, and belongs to one thread at a time.
struct EmbeddingCache: Sendable {
  /// The vectors one after the other.
  private var vectors: [Lanes] = []
  /// Where the vector of each form begins, without and with a space after it, or -1.
  private var starts: [Int32] = []
  private var missing: [FormEmbedding.Occurrence] = []
  private var workspace = FormEmbedding.Workspace()

  /// Creates an empty cache.
  init() {}

  /// Writes the vectors of tokens to rows of a matrix.
  ///
  /// - Parameters:
  ///   - tokens: The tokens.
  ///   - forms: The table that their forms are numbered in.
  ///   - embedding: The embedding, always the same one.
  ///   - wordVectors: The word vectors, always the same ones.
  ///   - matrix: Receives the vectors.
  ///   - firstRow: The row of the first token.
  mutating func write(
    _ tokens: ArraySlice<TokenizedText.Token>, forms: FormTable, embedding: FormEmbedding,
    vectors wordVectors: VectorTable, to matrix: inout [Lanes], firstRow: Int
  ) {
    let lanes = embedding.width / Lanes.scalarCount
    let dependsOnSpace = embedding.dependsOnSpaceAfter
    addMissing(tokens, forms: forms, embedding: embedding, vectors: wordVectors)
    let (source, starts) = (vectors.span, starts.span)
    var target = matrix.mutableSpan
    var at = firstRow * lanes
    for token in tokens {
      let start = Int(starts[2 * token.form + (dependsOnSpace && token.hasSpaceAfter ? 1 : 0)])
      for lane in 0..<lanes { target[at + lane] = source[start + lane] }
      at += lanes
    }
  }

  private mutating func addMissing(
    _ tokens: ArraySlice<TokenizedText.Token>, forms: FormTable, embedding: FormEmbedding,
    vectors wordVectors: VectorTable
  ) {
    let dependsOnSpace = embedding.dependsOnSpaceAfter
    while starts.count < 2 * forms.count { starts.append(-1) }
    missing.removeAll(keepingCapacity: true)
    let lanes = embedding.width / Lanes.scalarCount
    for token in tokens {
      let hasSpace = dependsOnSpace && token.hasSpaceAfter
      let place = 2 * token.form + (hasSpace ? 1 : 0)
      if starts[place] < 0 {
        starts[place] = Int32(vectors.count + missing.count * lanes)
        missing.append(.init(form: token.form, hasSpaceAfter: hasSpace))
      }
    }
    for first in stride(from: 0, to: missing.count, by: 16) {
      let group = missing[first..<min(first + 16, missing.count)]
      embedding.embed(group, forms: forms, vectors: wordVectors, workspace: &workspace)
      vectors.append(contentsOf: workspace.outputs[..<(group.count * lanes)])
    }
  }
}
