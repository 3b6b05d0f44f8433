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
  public struct Member<Encoding: Sendable, Network: Sendable>: Sendable {
    let encoding: Encoding
    let network: Network

    /// Creates a member.
    public init(encoding: Encoding, network: Network) {
      self.encoding = encoding
      self.network = network
    }
  }

  /// A network that scores all candidates.
  public typealias CandidateMember = Member<any TokenEncoding, CandidateNetwork>
  /// A network that looks again at pairs.
  public typealias PairMember = Member<any PairEncoding, PairNetwork>

  let members: [CandidateMember]
  let pairMembers: [PairMember]
  let scale: TieScale?

  /// Creates models.
  ///
  /// - Parameters:
  ///   - members: The networks, whose scores are averaged.
  ///   - pairMembers: The networks that look again at the pairs which may be tied; none for one look.
  ///   - scale: The scale of ties; nil where it is yet to be fitted.
  public init(members: [CandidateMember], pairMembers: [PairMember] = [], scale: TieScale?) {
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
