/// The layers that mix each token with its neighbours, each added to its input.
///
/// Source: `MaxoutWindowEncoder` in spaCy's `ml/models/tok2vec.py`. As many zero rows as a token can
/// see stand before and after each document and pass through the layers like tokens, so that what
/// stands beyond them does not matter.
struct WindowEncoder: Sendable {
  /// The length of a token's vector.
  let width: Int
  let layers: [MaxoutLayer]

  /// The number of zero rows on each side of a document.
  var padding: Int { layers.count }

  /// Encodes tokens in place.
  ///
  /// - Parameters:
  ///   - tokens: Rows of `width` numbers.
  ///   - rows: The number of rows, a multiple of ``OpenBLAS/rowQuantum``.
  ///   - workspace: Memory that is used again from call to call.
  func encode(_ tokens: inout [Lanes], rows: Int, workspace: inout Workspace) {
    let lanes = width / Lanes.scalarCount
    workspace.outputs.grow(to: rows * lanes)
    workspace.windows.grow(to: OpenBLAS.rowsPerBlock * 3 * lanes)
    for layer in layers {
      workspace.products.grow(to: OpenBLAS.rowsPerBlock * layer.pieces * lanes)
      for start in stride(from: 0, to: rows, by: OpenBLAS.rowsPerBlock) {
        let block = start..<min(start + OpenBLAS.rowsPerBlock, rows)
        Self.gatherWindows(of: tokens, rows: block, of: rows, lanes: lanes, &workspace.windows)
        OpenBLAS.multiply(
          workspace.windows, from: 0, by: layer.weights, into: &workspace.products, from: 0,
          rows: block.count, inner: layer.inputWidth, columns: layer.productWidth)
        layer.addOutputs(
          of: &workspace.products, to: tokens, into: &workspace.outputs, rows: block)
      }
      swap(&tokens, &workspace.outputs)
    }
  }

  /// Copies each row with its two neighbours; there are zeros beyond the first and last row.
  static func gatherWindows(
    of tokens: [Lanes], rows: Range<Int>, of count: Int, lanes: Int, _ windows: inout [Lanes]
  ) {
    let tokens = tokens.span
    var windows = windows.mutableSpan
    var at = 0
    for row in rows {
      let first = (row - 1) * lanes
      if row > 0, row + 1 < count {
        for lane in 0..<3 * lanes { windows[at + lane] = tokens[first + lane] }
      } else {
        let inside = 0..<count * lanes
        for lane in 0..<3 * lanes {
          windows[at + lane] = inside.contains(first + lane) ? tokens[first + lane] : .zero
        }
      }
      at += 3 * lanes
    }
  }

  /// The memory that the layers work in.
  struct Workspace: Sendable {
    var outputs: [Lanes] = []
    var windows: [Lanes] = []
    var products: [Lanes] = []
  }
}

extension WindowEncoder {
  /// Reads the layers of an encoder, which follow the mixing layer of the embedding.
  ///
  /// - Parameters:
  ///   - layers: The maxout layers and their normalisations, in order.
  ///   - width: The length of a token's vector.
  ///   - file: The name for error messages.
  /// - Throws: ``ModelError`` when a layer is missing or has another window than one on each side.
  init(
    _ layers: [(maxout: ThincModel.Node, normalization: ThincModel.Node)], width: Int, file: String
  ) throws {
    self.width = width
    self.layers = try layers.map {
      try MaxoutLayer($0.maxout, normalized: $0.normalization, file: file)
    }
    guard self.layers.count <= OpenBLAS.rowQuantum,
      self.layers.allSatisfy({ $0.inputWidth == 3 * width && $0.outputWidth == width })
    else {
      throw ModelError(
        .unsupported, in: file,
        "the encoder's layers do not see one neighbour on each side; use a pipeline whose do")
    }
  }
}
