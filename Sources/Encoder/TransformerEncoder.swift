public import Language

/// A small pretrained transformer that reads a text's words in their context.
///
/// It is a BERT or MPNet encoder, run over OpenBLAS in 32-bit floats on one thread. It may be used from
/// several threads at once; the rows of a text depend on its words and sentences alone.
public struct TransformerEncoder: Sendable {
  /// Divides words into the pieces that the network knows.
  public let tokenizer: WordPieceTokenizer
  private let shape: EncoderShape
  private let embedding: PieceEmbedding
  private let layers: [TransformerLayer]

  /// Opens a converted encoder.
  ///
  /// - Parameters:
  ///   - path: The file that ``EncoderFile/convert(folder:to:expected:sha256:)`` wrote.
  ///   - delta: What fine-tuning added to the published weights: for a matrix of the published name
  ///     *N* and the shape `[out, in]`, `N.delta` in floats, or in 4-bit numbers, two in a byte
  ///     (`[out, in / 2]`, the earlier one in the low bits), times `N.scale` (`[out, in / 64]`); for a
  ///     vector, `N.delta` in floats. Where its `meta` says `base`, that is the SHA-256 of the
  ///     published weights.
  /// - Throws: `ModelError` when the file is missing, damaged or of another kind, or when the delta
  ///   does not fit it.
  /// - Complexity: O(*n*) in the size of the file; a tenth of a second for 90 MB.
  public init(fileAt path: String, delta: WeightFile? = nil) throws {
    let archive = try EncoderArchive(at: path)
    let tensors = try EncoderTensors(archive, delta: delta)
    let shape = archive.shape
    self.shape = shape
    tokenizer = try WordPieceTokenizer(archive)
    embedding = try PieceEmbedding(archive, tensors)
    let largest = min(WindowPacking.largestWindow + 2, shape.longestWindow)
    let distances = try DistanceBias(tensors, shape: shape, largest: largest)
    layers = try (0..<shape.layerCount).map { number in
      // The pages of what a layer has copied are not needed twice.
      defer { archive.archive.file.releasePages() }
      return try TransformerLayer(tensors, number: number, shape: shape, distances: distances)
    }
  }

  /// The numbers of a row.
  public var width: Int { shape.width }

  /// The rows of a text's words.
  ///
  /// The words are divided into pieces, and whole sentences of them packed into windows of at most
  /// 220 pieces between the tokenizer's two ends; a longer sentence is cut every 220 pieces. Each window
  /// is computed by itself.
  ///
  /// - Parameters:
  ///   - words: The tokens of an analysis.
  ///   - sentences: The words of each sentence, in ascending order; words between two sentences are
  ///     taken as one more.
  /// - Returns: One row for each word: the mean of the last layer's rows of its pieces.
  /// - Precondition: The sentences lie inside the words and do not overlap.
  /// - Complexity: O(*n*) in the number of pieces; about 0.15 ms for each on one core with
  ///   6 layers of 384 numbers, ten times that with 12 of 768.
  public func rows(ofWords words: [String], sentences: [Range<Int>]) -> TokenRows {
    let text = PiecedText(words, sentences: sentences, by: tokenizer)
    let lanes = shape.width / 16
    var pieceRows: [Lanes] = []
    pieceRows.reserveCapacity(text.pieces.count * lanes)
    let windows = WindowPacking(text.sentences, limit: windowLimit).windows
    var workspace = TransformerLayer.Workspace(
      rows: (windows.map(\.count).max() ?? 0) + 2, shape: shape)
    for window in windows {
      let rows = rows(of: text.pieces[window], workspace: &workspace)
      pieceRows += rows[lanes..<(window.count + 1) * lanes]
    }
    return TokenRows(
      width: shape.width,
      lanes: Self.means(of: pieceRows, over: text.words, lanes: lanes))
  }

  private var windowLimit: Int { min(WindowPacking.largestWindow, shape.longestWindow - 2) }

  /// The last layer's rows of a window, with those of the pieces around it.
  private func rows(
    of window: ArraySlice<Int32>, workspace: inout TransformerLayer.Workspace
  ) -> [Lanes] {
    var rows = embedding.rows(of: [tokenizer.start] + window + [tokenizer.end])
    for layer in layers {
      layer.apply(to: &rows, count: window.count + 2, workspace: &workspace)
    }
    return rows
  }

  private static func means(
    of rows: [Lanes], over words: [Range<Int>], lanes: Int
  ) -> [Lanes] {
    var means: [Lanes] = []
    means.reserveCapacity(words.count * lanes)
    let rows = rows.span
    for word in words {
      let share = Lanes(repeating: 1 / Float(word.count))
      for lane in 0..<lanes {
        var sum = rows[word.lowerBound * lanes + lane]
        for piece in word.dropFirst() { sum += rows[piece * lanes + lane] }
        means.append(word.count == 1 ? sum : sum * share)
      }
    }
    return means
  }
}
