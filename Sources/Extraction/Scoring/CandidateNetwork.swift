public import Language

/// The network that scores candidates: what a mention refers to, who is whom, who is tied to whom.
///
/// `Training/network.py` describes and learns it. Its input are the rows of an article's words, as
/// an encoder gives them, and the features of the candidates.
public struct CandidateNetwork: Sendable {
  private let width: Int
  private let features: FeatureWidths
  private let mention: LinearParts
  private let kind: LinearParts
  private let nobody: LinearParts
  private let link: LinearParts
  private let linkOut: LinearParts
  private let context: LinearParts
  private let query: LinearParts
  private let key: LinearParts
  private let tie: LinearParts
  private let tieOut: LinearParts
  private let boundary: BoundaryNetwork?

  static let hidden = 192
  private static let linkHidden = 128
  private static let tieHidden = 256
  /// A pair whose ends are less likely actors than this percentage is not looked at.
  private static let leastActor = 4

  /// Reads a network.
  ///
  /// - Parameter file: Its weights.
  /// - Throws: `ModelError` when a part is missing, or made for other features than ours.
  public init(_ file: WeightFile) throws {
    guard let width = file.number("width").map({ Int($0) }), width > 0 else {
      throw ModelError(.malformed, in: file.name, "the width of the rows is missing; train anew")
    }
    self.width = width
    let hidden = Self.hidden
    let widths = try FeatureWidths(file, rows: width, hidden: hidden)
    features = widths
    mention = try LinearParts(
      file, "mention", inputs: [width, width, widths.mention], outputs: hidden)
    kind = try LinearParts(file, "kind", inputs: [hidden], outputs: 5)
    nobody = try LinearParts(file, "nobody", inputs: [hidden], outputs: 1)
    link = try LinearParts(
      file, "link", inputs: [hidden, hidden, hidden, widths.link], outputs: Self.linkHidden)
    linkOut = try LinearParts(file, "link_out", inputs: [Self.linkHidden], outputs: 1)
    context = try LinearParts(file, "context", inputs: [width], outputs: hidden)
    query = try LinearParts(
      file, "query", inputs: [hidden, hidden], outputs: PairAttention.keyWidth)
    key = try LinearParts(file, "key", inputs: [width], outputs: PairAttention.keyWidth)
    tie = try LinearParts(
      file, "tie",
      inputs: [hidden, hidden, hidden, hidden, hidden, hidden, widths.tie],
      outputs: Self.tieHidden)
    tieOut = try LinearParts(
      file, "tie_out", inputs: [Self.tieHidden], outputs: CandidateScores.answerCount)
    boundary = try BoundaryNetwork(file, rows: width)
  }

  /// Scores all candidates of an article.
  ///
  /// - Parameters:
  ///   - candidates: The candidates.
  ///   - rows: A row for each token.
  ///   - document: The article.
  /// - Returns: Their scores, those of pairs only where both ends may be actors or a rule ties them.
  func scores(
    of candidates: ArticleCandidates, rows: TokenRows, in document: Document
  ) -> CandidateScores {
    precondition(rows.width == width, "rows of \(rows.width) numbers for a network of \(width)")
    precondition(features.fit(candidates), "the network was made for other features")
    let tokens = RowMatrix(elements: rows.lanes, lanes: width / 16)
    let mentions = mentionRows(candidates, tokens)
    let kinds = kindPercents(mentions)
    let (links, nobody) = linkScores(candidates, mentions)
    let chosen = candidates.ties.indices.filter { index in
      let tie = candidates.ties[index]
      return candidates.isRuled[index]
        || 100 - kinds[tie.source][0] >= Self.leastActor
          && 100 - kinds[tie.target][0] >= Self.leastActor
    }
    let ties = tieScores(candidates, chosen, mentions, tokens, document)
    return CandidateScores(
      kinds: kinds, links: links, nobody: nobody,
      boundaries: boundary?.percents(of: candidates, tokens),
      ties: Dictionary(uniqueKeysWithValues: zip(chosen, ties)))
  }

  private func mentionRows(_ candidates: ArticleCandidates, _ tokens: RowMatrix) -> RowMatrix {
    let all = candidates.mentions
    var rows = mention.start(all.count)
    mention.parts[0].add(tokens.gathered(all.map(\.head)), to: &rows)
    mention.parts[1].add(tokens.means(over: all.map(\.tokens)), to: &rows)
    mention.parts[2].add(
      RowMatrix(candidates.mentionFeatures, Array(all.indices)), to: &rows)
    rows.activate()
    return rows
  }

  private func kindPercents(_ mentions: RowMatrix) -> [[Int]] {
    let logits = kind.applied(to: mentions)
    return (0..<mentions.count).map { row in
      Exponential.percents((0..<5).map { Double(logits[row, $0]) })
    }
  }

  private func linkScores(
    _ candidates: ArticleCandidates, _ mentions: RowMatrix
  ) -> (links: [Int], nobody: [Int]) {
    let (ones, others) = (candidates.links.map(\.mention), candidates.links.map(\.antecedent))
    var rows = link.start(ones.count)
    rows.add(link.parts[0].applied(to: mentions), rows: ones)
    rows.add(link.parts[1].applied(to: mentions), rows: others)
    link.parts[2].add(RowMatrix.products(mentions, ones, others), to: &rows)
    link.parts[3].add(
      RowMatrix(candidates.linkFeatures, Array(ones.indices)), to: &rows)
    rows.activate()
    let (scores, alone) = (linkOut.applied(to: rows), nobody.applied(to: mentions))
    return (
      (0..<ones.count).map { CandidateScores.hundredths(scores[$0, 0]) },
      (0..<mentions.count).map { CandidateScores.hundredths(alone[$0, 0]) }
    )
  }

  private func tieScores(
    _ candidates: ArticleCandidates, _ chosen: [Int], _ mentions: RowMatrix, _ tokens: RowMatrix,
    _ document: Document
  ) -> [[Int]] {
    guard !chosen.isEmpty else { return [] }
    let ties = chosen.map { candidates.ties[$0] }
    let (sources, targets) = (ties.map(\.source), ties.map(\.target))
    let context = context.applied(to: tokens)
    var rows = tie.start(chosen.count)
    rows.add(tie.parts[0].applied(to: mentions), rows: sources)
    rows.add(tie.parts[1].applied(to: mentions), rows: targets)
    tie.parts[2].add(RowMatrix.products(mentions, sources, targets), to: &rows)
    rows.add(tie.parts[3].applied(to: context), rows: chosen.map { candidates.tops[$0] })
    tie.parts[4].add(context.means(over: chosen.map { candidates.ways[$0] }), to: &rows)
    var queries = query.start(chosen.count)
    queries.add(query.parts[0].applied(to: mentions), rows: sources)
    queries.add(query.parts[1].applied(to: mentions), rows: targets)
    let attention = PairAttention(keys: key.applied(to: tokens), values: context)
    let around = sources.map { document.sentence(of: candidates.mentions[$0].head) }
    tie.parts[5].add(attention.focus(of: queries, in: around), to: &rows)
    tie.parts[6].add(RowMatrix(candidates.tieFeatures, chosen), to: &rows)
    rows.activate()
    let answers = tieOut.applied(to: rows)
    return chosen.indices.map { row in
      (0..<CandidateScores.answerCount).map { CandidateScores.hundredths(answers[row, $0]) }
    }
  }
}
