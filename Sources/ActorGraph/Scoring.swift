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
  /// No encoder: the rules decide by themselves.
  case none
}

/// Gives the rows of a fine-tuned encoder.
struct EncoderRows: TokenEncoding {
  let encoder: TransformerEncoder

  func rows(of document: Document) -> TokenRows {
    let rows = encoder.rows(
      ofWords: document.tokens.map(\.text), sentences: document.sentences)
    return TokenRows(width: rows.width, lanes: rows.lanes)
  }
}

extension ScoringModels {
  /// Opens the built-in networks of a choice; nil where the rules are to decide.
  ///
  /// - Throws: ``ModelStoreError`` when the encoder is not installed, `ModelError` when it is damaged.
  init?(_ choice: EncoderChoice, store: ModelStore) throws {
    guard choice != .none else { return nil }
    let encoder = try store.locate(PublishedEncoder.standard)
    let names = (1...(choice == .small ? 1 : 3)).map { "network-\($0)" }
    self.init(
      members: try names.map { name in
        try Self.member(try EmbeddedWeights.file(named: name), encoder: encoder)
      },
      scale: try TieScale(try EmbeddedWeights.file(named: "scale")))
  }

  /// Opens networks that lie in files.
  package init(networks: [URL], scale: URL?, encoder: URL) throws {
    self.init(
      members: try networks.map { url in
        try Self.member(try WeightFile(fileAt: url.path, sha256: SHA256.hex), encoder: encoder)
      },
      scale: try scale.map { try TieScale(WeightFile(fileAt: $0.path, sha256: SHA256.hex)) })
  }

  private static func member(_ file: WeightFile, encoder: URL) throws -> Member {
    Member(
      encoding: EncoderRows(encoder: try TransformerEncoder(fileAt: encoder.path, delta: file)),
      network: try CandidateNetwork(file))
  }
}
