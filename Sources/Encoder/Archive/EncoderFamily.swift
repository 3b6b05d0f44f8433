/// A family of published encoders: what its tensors are called, and what it adds to attention.
enum EncoderFamily: String, Hashable, Sendable {
  /// Devlin et al. 2019, "BERT".
  case bert
  /// Song et al. 2020, "MPNet": how far apart two pieces stand counts in every layer.
  case mpnet

  /// The projections of a layer to queries, keys and values.
  var attention: [String] {
    switch self {
    case .bert: ["attention.self.query", "attention.self.key", "attention.self.value"]
    case .mpnet: ["attention.attn.q", "attention.attn.k", "attention.attn.v"]
    }
  }

  /// The layer behind the attention.
  var attentionOutput: String {
    switch self {
    case .bert: "attention.output.dense"
    case .mpnet: "attention.attn.o"
    }
  }

  /// The norm behind the attention.
  var attentionNorm: String {
    switch self {
    case .bert: "attention.output.LayerNorm"
    case .mpnet: "attention.LayerNorm"
    }
  }

  /// The pieces around a window.
  var ends: (start: String, end: String) {
    switch self {
    case .bert: ("[CLS]", "[SEP]")
    case .mpnet: ("<s>", "</s>")
    }
  }

  /// The first row of the table of places that a window uses.
  var firstPosition: Int { self == .mpnet ? 2 : 0 }

  /// Whether there is a table of kinds of sentences.
  var hasSentenceKinds: Bool { self == .bert }

  /// The table of what distances add to attention, a row for each bucket and a number for each head.
  var distances: String? { self == .mpnet ? "encoder.relative_attention_bias.weight" : nil }
}
