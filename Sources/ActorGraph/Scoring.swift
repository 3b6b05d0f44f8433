internal import Encoder
package import Extraction
package import Foundation
internal import Language

/// How the words of an article are read before candidates are scored.
public enum EncoderChoice: String, Sendable, CaseIterable {
  /// The small encoder, fine-tuned.
  case small
  /// The large encoder, fine-tuned.
  case accurate
  /// No encoder: the rows of the language pipeline itself, for which a network of their own was learned.
  case none

  /// The published encoders that are read with.
  public var encoders: [PublishedEncoder] {
    switch self {
    case .small: [.small]
    case .accurate: [.large]
    case .none: []
    }
  }
}

/// Gives the rows of a fine-tuned encoder.
struct EncoderRows: TokenEncoding {
  let encoder: TransformerEncoder

  func rows(of document: Document) -> TokenRows {
    encoder.rows(ofWords: document.tokens.map(\.text), sentences: document.sentences)
  }
}

extension ScoringModels {
  /// Opens the built-in network of a choice.
  ///
  /// - Throws: ``ModelStoreError`` when the encoder is not installed, `ModelError` when it is damaged.
  init(_ choice: EncoderChoice, store: ModelStore, vectors: WordVectors) throws {
    let name =
      switch choice {
      case .accurate: "network-large"
      case .small: "network-small"
      case .none: "network-none"
      }
    try self.init(
      EmbeddedWeights.file(named: name),
      scale: EmbeddedWeights.file(named: "scale-\(choice.rawValue)"), store, vectors)
  }

  /// Opens a network that lies in a file.
  package init(network: URL, store: ModelStore, vectors: WordVectors) throws {
    try self.init(WeightFile(fileAt: network.path, sha256: SHA256.hex), scale: nil, store, vectors)
  }

  /// Opens a network; one without an encoder's differences takes the rows of the language pipeline.
  private init(
    _ network: WeightFile, scale: WeightFile?, _ store: ModelStore, _ vectors: WordVectors
  ) throws {
    let encoding: any TokenEncoding
    if network.tensors.keys.contains(where: { $0.hasSuffix(".delta") }) {
      let base = PublishedEncoder.all.first { $0.weightsSHA256 == network.text("base") }
      let encoder = try store.locate(base ?? .small)
      encoding = EncoderRows(
        encoder: try TransformerEncoder(fileAt: encoder.path, delta: network))
    } else {
      encoding = PipelineRows(vectors: vectors)
    }
    self.init(
      encoding: encoding, network: try CandidateNetwork(network),
      scale: try scale.map(TieScale.init))
  }
}
