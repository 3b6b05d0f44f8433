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
  /// No encoder: the language pipeline's own rows.
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
  /// Opens networks that lie in files.
  package init(networks: [URL], scale: URL?, encoder: URL) throws {
    let members = try networks.map { url in
      let file = try WeightFile(fileAt: url.path, sha256: SHA256.hex)
      return Member(
        encoding: EncoderRows(encoder: try TransformerEncoder(fileAt: encoder.path, delta: file)),
        network: try CandidateNetwork(file))
    }
    self.init(
      members: members,
      scale: try scale.map { try TieScale(WeightFile(fileAt: $0.path, sha256: SHA256.hex)) })
  }
}
