public import Language

/// Gives each token of an article a row of numbers: what the word means where it stands.
public protocol TokenEncoding: Sendable {
  /// The rows of a document's tokens.
  func rows(of document: Document) -> TokenRows
}

/// The learned part of an extraction: a network that scores candidates over the rows of their words, and
/// the scale that turns scores into how sure a tie is.
public struct ScoringModels: Sendable {
  let encoding: any TokenEncoding
  let network: CandidateNetwork
  let scale: TieScale?

  /// Creates models.
  ///
  /// - Parameters:
  ///   - encoding: Gives the words of an article their rows.
  ///   - network: The network that was learned over such rows.
  ///   - scale: The scale of ties; nil where it is yet to be fitted.
  public init(encoding: any TokenEncoding, network: CandidateNetwork, scale: TieScale?) {
    self.encoding = encoding
    self.network = network
    self.scale = scale
  }

  /// The scores of an article's candidates.
  func scores(of candidates: ArticleCandidates, in document: Document) -> CandidateScores {
    network.scores(of: candidates, rows: encoding.rows(of: document), in: document)
  }
}
