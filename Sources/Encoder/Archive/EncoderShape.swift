internal import Language

/// What an encoder is made of: its family and the numbers that say how large it is.
struct EncoderShape: Hashable, Sendable {
  let family: EncoderFamily
  /// The length of a piece's row.
  let width: Int
  /// The parts that a row is divided into, each of which attends by itself.
  let headCount: Int
  let layerCount: Int
  /// The length of a row inside the feed-forward network.
  let innerWidth: Int
  /// The pieces of the vocabulary.
  let pieceCount: Int
  /// The rows of the table of places.
  let positionCount: Int
  /// The buckets of distances between pieces; nil where attention does not know them.
  let distanceBuckets: Int?
  /// What is added to a variance before its root is taken.
  let epsilon: Float

  /// The length of a head's part of a row.
  var headWidth: Int { width / headCount }

  /// The most pieces that are computed together.
  var longestWindow: Int { positionCount - family.firstPosition }

  /// Reads the `config.json` of a published model.
  ///
  /// - Throws: `ModelError` when it describes a model that cannot be run.
  init(_ config: JSONValue, file: String) throws {
    func number(_ key: String) throws -> Int {
      guard let value = config[key]?.int, (1...1 << 20).contains(value) else {
        throw ModelError(.malformed, in: file, "'\(key)' is missing; install the model again")
      }
      return value
    }
    width = try number("hidden_size")
    headCount = try number("num_attention_heads")
    layerCount = try number("num_hidden_layers")
    innerWidth = try number("intermediate_size")
    pieceCount = try number("vocab_size")
    positionCount = try number("max_position_embeddings")
    epsilon = Float(config["layer_norm_eps"]?.double ?? 1e-12)
    guard let family = config["model_type"]?.string.flatMap(EncoderFamily.init),
      config["hidden_act"]?.string == "gelu", width % (16 * headCount) == 0, innerWidth % 16 == 0,
      layerCount <= 48, innerWidth <= 1 << 14, width <= 1 << 13
    else {
      throw ModelError(
        .unsupported, in: file,
        "only BERT and MPNet encoders with GELU and heads of 16 numbers can be run")
    }
    self.family = family
    let buckets = family.distances == nil ? nil : try number("relative_attention_num_buckets")
    let bucketCount = buckets ?? 0
    guard bucketCount % 4 == 0, bucketCount * headCount % 16 == 0,
      positionCount > family.firstPosition + 2
    else {
      throw ModelError(.unsupported, in: file, "its places or distances can not be read")
    }
    distanceBuckets = buckets
  }
}

extension EncoderShape {
  /// The tensors of the model by the names that they are published under.
  var tensors: [(name: String, shape: [Int])] {
    let table: [(name: String, shape: [Int])] = [
      ("embeddings.word_embeddings.weight", [pieceCount, width]),
      ("embeddings.position_embeddings.weight", [positionCount, width]),
      ("embeddings.LayerNorm.weight", [width]), ("embeddings.LayerNorm.bias", [width]),
    ]
    let kinds: [(name: String, shape: [Int])] =
      family.hasSentenceKinds ? [("embeddings.token_type_embeddings.weight", [2, width])] : []
    let distances = zip([family.distances].compactMap(\.self), [distanceBuckets].compactMap(\.self))
      .map { (name: $0, shape: [$1, headCount]) }
    return table + kinds + distances + (0..<layerCount).flatMap(tensors(ofLayer:))
  }

  private func tensors(ofLayer layer: Int) -> [(name: String, shape: [Int])] {
    let dense =
      (family.attention + [family.attentionOutput]).map { ($0, width, width) }
      + [("intermediate.dense", innerWidth, width), ("output.dense", width, innerWidth)]
    let norms = [family.attentionNorm, "output.LayerNorm"]
    let prefix = "encoder.layer.\(layer)"
    return dense.flatMap { name, rows, columns in
      [("\(prefix).\(name).weight", [rows, columns]), ("\(prefix).\(name).bias", [rows])]
    } + norms.flatMap { [("\(prefix).\($0).weight", [width]), ("\(prefix).\($0).bias", [width])] }
  }
}
