public import Language

/// Gives each token of an article a row of numbers: what the word means where it stands.
public protocol TokenEncoding: Sendable {
  /// The rows of a document's tokens.
  func rows(of document: Document) -> TokenRows
}

/// The learned part of an extraction: networks that score candidates, each over its own rows, and the
/// scale that turns scores into how sure a tie is.
public struct ScoringModels: Sendable {
  /// A network and what gives it its rows.
  public struct Member: Sendable {
    let encoding: any TokenEncoding
    let network: CandidateNetwork

    /// Creates a member.
    public init(encoding: any TokenEncoding, network: CandidateNetwork) {
      self.encoding = encoding
      self.network = network
    }
  }

  /// A network that looks again at pairs, and what reads them.
  public struct PairMember: Sendable {
    let encoding: any PairEncoding
    let network: PairNetwork

    /// Creates a member.
    public init(encoding: any PairEncoding, network: PairNetwork) {
      self.encoding = encoding
      self.network = network
    }
  }

  let members: [Member]
  let pairMembers: [PairMember]
  let scale: TieScale?

  /// Creates models.
  ///
  /// - Parameters:
  ///   - members: The networks, whose scores are averaged.
  ///   - pairMembers: The networks that look again at the pairs which may be tied; none for one look.
  ///   - scale: The scale of ties; nil where it is yet to be fitted.
  public init(members: [Member], pairMembers: [PairMember] = [], scale: TieScale?) {
    self.members = members
    self.pairMembers = pairMembers
    self.scale = scale
  }

  /// The scores of an article's candidates.
  func scores(of candidates: ArticleCandidates, in document: Document) -> CandidateScores {
    let first = CandidateScores.mean(
      of: members.map { member in
        member.network.scores(
          of: candidates, rows: member.encoding.rows(of: document), in: document)
      })
    guard !pairMembers.isEmpty else { return first }
    return first.lookedAtAgain(
      pairMembers.map { member in
        member.network.scores(
          of: candidates, after: first, encoding: member.encoding, in: document)
      })
  }
}
