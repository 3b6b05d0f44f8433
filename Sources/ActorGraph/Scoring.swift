internal import Encoder
package import Extraction
package import Foundation
internal import Language

/// How the words of an article are read before candidates are scored.
public enum EncoderChoice: String, Sendable, CaseIterable {
  /// One fine-tuned encoder.
  case small
  /// Two fine-tuned encoders, and two more that look again at pairs which may be tied.
  case accurate
  /// No encoder: the rows of the language pipeline itself, for which a network of their own was learned.
  case none
}

/// Gives the rows of a fine-tuned encoder.
struct EncoderRows: TokenEncoding, PairEncoding {
  let encoder: TransformerEncoder

  func rows(of pairs: [SpanPair], in document: Document) -> [TokenRows?] {
    encoder.rows(
      of: pairs.map { MarkedPair(words: $0.words, one: $0.one, other: $0.other) },
      inWords: document.tokens.map(\.text))
  }

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
        members: [CandidateMember(encoding: PipelineRows(vectors: vectors), network: network)],
        scale: try TieScale(try EmbeddedWeights.file(named: "scale-none")))
      return
    }
    let encoder = try store.locate(PublishedEncoder.standard)
    let names = choice == .small ? ["network-1"] : ["network-1", "network-2"]
    let pairs = choice == .small ? [] : ["pairs-1", "pairs-2"]
    self.init(
      members: try names.map { try Self.member(EmbeddedWeights.file(named: $0), encoder: encoder) },
      pairMembers: try pairs.map {
        try Self.pairMember(EmbeddedWeights.file(named: $0), encoder: encoder)
      },
      scale: try TieScale(
        try EmbeddedWeights.file(named: choice == .small ? "scale-small" : "scale")))
  }

  /// Opens networks that lie in files.
  ///
  /// Those without an encoder's differences take the rows of the language pipeline; those that say
  /// from which score on look at pairs.
  package init(networks: [URL], scale: URL?, encoder: URL, vectors: WordVectors) throws {
    let files = try networks.map { try WeightFile(fileAt: $0.path, sha256: SHA256.hex) }
    func looksAtPairs(_ file: WeightFile) -> Bool { file.number("least") != nil }
    self.init(
      members: try files.filter { !looksAtPairs($0) }.map { file in
        guard file.tensors.keys.contains(where: { $0.hasSuffix(".delta") }) else {
          return CandidateMember(
            encoding: PipelineRows(vectors: vectors), network: try CandidateNetwork(file))
        }
        return try Self.member(file, encoder: encoder)
      },
      pairMembers: try files.filter(looksAtPairs).map {
        try Self.pairMember($0, encoder: encoder)
      },
      scale: try scale.map { try TieScale(WeightFile(fileAt: $0.path, sha256: SHA256.hex)) })
  }

  private static func member(_ file: WeightFile, encoder: URL) throws -> CandidateMember {
    CandidateMember(
      encoding: try rows(file, encoder: encoder), network: try CandidateNetwork(file))
  }

  private static func pairMember(_ file: WeightFile, encoder: URL) throws -> PairMember {
    PairMember(encoding: try rows(file, encoder: encoder), network: try PairNetwork(file))
  }

  private static func rows(_ file: WeightFile, encoder: URL) throws -> EncoderRows {
    EncoderRows(encoder: try TransformerEncoder(fileAt: encoder.path, delta: file))
  }
}
