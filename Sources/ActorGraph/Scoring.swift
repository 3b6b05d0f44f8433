internal import Encoder
package import Extraction
package import Foundation
internal import Language

/// How the words of an article are read before candidates are scored.
public enum EncoderChoice: String, Sendable, CaseIterable {
  /// One fine-tuned encoder.
  case small
  /// Three fine-tuned encoders, whose scores are averaged.
  case accurate
  /// No encoder: the rows of the language pipeline itself, for which a network of their own was learned.
  case none
}

/// Gives the rows of a fine-tuned encoder.
struct EncoderRows: TokenEncoding {
  let encoder: TransformerEncoder

  func rows(of document: Document) -> TokenRows {
    encoder.rows(ofWords: document.tokens.map(\.text), sentences: document.sentences)
  }
}

extension ScoringModels {
  /// Opens the built-in networks of a choice.
  ///
  /// - Throws: ``ModelStoreError`` when the encoder is not installed, `ModelError` when it is damaged.
  init(_ choice: EncoderChoice, store: ModelStore, vectors: WordVectors) throws {
    if choice == .none {
      let network = try CandidateNetwork(try EmbeddedWeights.file(named: "network-none"))
      self.init(
        members: [Member(encoding: PipelineRows(vectors: vectors), network: network)],
        scale: try TieScale(try EmbeddedWeights.file(named: "scale-none")))
      return
    }
    let encoder = try store.locate(PublishedEncoder.standard)
    let names = (1...(choice == .small ? 1 : 3)).map { "network-\($0)" }
    self.init(
      members: try names.map { name in
        try Self.member(try EmbeddedWeights.file(named: name), encoder: encoder)
      },
      scale: try TieScale(try EmbeddedWeights.file(named: "scale")))
  }

  /// Opens networks that lie in files.
  ///
  /// Those without an encoder's differences take the rows of the language pipeline.
  package init(networks: [URL], scale: URL?, encoder: URL, vectors: WordVectors) throws {
    self.init(
      members: try networks.map { url in
        let file = try WeightFile(fileAt: url.path, sha256: SHA256.hex)
        guard file.tensors.keys.contains(where: { $0.hasSuffix(".delta") }) else {
          return Member(
            encoding: PipelineRows(vectors: vectors), network: try CandidateNetwork(file))
        }
        return try Self.member(file, encoder: encoder)
      },
      scale: try scale.map { try TieScale(WeightFile(fileAt: $0.path, sha256: SHA256.hex)) })
  }

  private static func member(_ file: WeightFile, encoder: URL) throws -> Member {
    Member(
      encoding: EncoderRows(encoder: try TransformerEncoder(fileAt: encoder.path, delta: file)),
      network: try CandidateNetwork(file))
  }
}
