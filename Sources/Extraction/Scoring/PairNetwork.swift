public import Language

/// Two candidates that an encoder reads once more, with both of them marked in their sentence.
public struct SpanPair: Sendable, Hashable {
  /// The words that are read.
  public var words: Range<Int>
  /// The words of the candidate that stands first.
  public var one: Range<Int>
  /// The words of the other candidate.
  public var other: Range<Int>
}

/// Gives each of some pairs two rows of numbers: what each of the two is to the other.
public protocol PairEncoding: Sendable {
  /// The rows of pairs, that of the one before that of the other; nil where they stand too far apart.
  func rows(of pairs: [SpanPair], in document: Document) -> [TokenRows?]
}

/// The network that looks a second time at pairs which may be tied.
///
/// `Training/marked.py` describes it. Its input are the rows of a pair's marks, the features of the tie
/// and what the first look said of it.
public struct PairNetwork: Sendable {
  private let width: Int
  private let features: Int
  private let hidden: LinearParts
  private let out: LinearParts
  /// The first score of a relation from which on a tie is looked at again, in hundredths of the logit;
  /// one that a rule reads in either direction always is.
  private let least: Int

  private static let units = 256

  /// Reads a network.
  ///
  /// - Parameter file: Its weights.
  /// - Throws: `ModelError` when a part is missing, or made for other features than ours.
  public init(_ file: WeightFile) throws {
    guard let width = file.number("width").map({ Int($0) }), width > 0,
      let least = file.number("least").map({ Int($0) }),
      let shape = file.tensors["hidden.weight"]?.shape, shape.count == 2,
      shape[1] > 2 * width + CandidateScores.answerCount
    else {
      throw ModelError(.malformed, in: file.name, "its sizes are missing; train anew")
    }
    self.width = width
    self.least = least
    features = shape[1] - 2 * width - CandidateScores.answerCount
    hidden = try LinearParts(
      file, "hidden", inputs: [width, width, features, CandidateScores.answerCount],
      outputs: Self.units)
    out = try LinearParts(
      file, "out", inputs: [Self.units], outputs: CandidateScores.answerCount)
  }

  /// The scores of the ties that are worth a second look.
  ///
  /// - Parameters:
  ///   - candidates: The candidates of an article.
  ///   - first: What the first look said of them.
  ///   - encoding: What reads the pairs.
  ///   - document: The article.
  /// - Returns: By the index of a tie its scores, as ``CandidateScores/ties`` has them.
  func scores(
    of candidates: ArticleCandidates, after first: CandidateScores, encoding: any PairEncoding,
    in document: Document
  ) -> [Int: [Int]] {
    let ruled = Set(
      candidates.ties.indices.filter { candidates.isRuled[$0] }.map { Ends(candidates.ties[$0]) })
    let chosen = candidates.ties.indices.filter { index in
      guard let answers = first.ties[index] else { return false }
      return ruled.contains(Ends(candidates.ties[index]))
        || answers.prefix(CandidateScores.relationCount).contains { $0 >= least }
    }
    let pairs = Dictionary(grouping: chosen) { Ends(candidates.ties[$0]) }
      .sorted { ($0.key.one, $0.key.other) < ($1.key.one, $1.key.other) }
    let rows = encoding.rows(
      of: pairs.map { span($0.key, candidates.mentions, document) }, in: document)
    var ties: [Int] = []
    var sides = (source: [Lanes](), target: [Lanes]())
    for (pair, rows) in zip(pairs, rows) {
      guard let rows else { continue }
      precondition(rows.width == width, "rows of \(rows.width) numbers for a network of \(width)")
      let half = rows.lanes.count / 2
      for tie in pair.value {
        let isTurned = candidates.ties[tie].source > candidates.ties[tie].target
        ties.append(tie)
        sides.source += isTurned ? rows.lanes[half...] : rows.lanes[..<half]
        sides.target += isTurned ? rows.lanes[..<half] : rows.lanes[half...]
      }
    }
    return answers(of: ties, sides, candidates, first)
  }

  private func answers(
    of ties: [Int], _ sides: (source: [Lanes], target: [Lanes]), _ candidates: ArticleCandidates,
    _ first: CandidateScores
  ) -> [Int: [Int]] {
    guard !ties.isEmpty else { return [:] }
    precondition(candidates.tieFeatures.width == features, "made for other features")
    var rows = hidden.start(ties.count)
    hidden.parts[0].add(RowMatrix(elements: sides.source, lanes: width / 16), to: &rows)
    hidden.parts[1].add(RowMatrix(elements: sides.target, lanes: width / 16), to: &rows)
    hidden.parts[2].add(RowMatrix(candidates.tieFeatures, ties), to: &rows)
    hidden.parts[3].add(RowMatrix(firstScores: ties.map { first.ties[$0] ?? [] }), to: &rows)
    rows.activate()
    let answers = out.applied(to: rows)
    return Dictionary(
      uniqueKeysWithValues: ties.enumerated().map { row, tie in
        let values = (0..<CandidateScores.answerCount).map {
          CandidateScores.hundredths(answers[row, $0])
        }
        return (tie, values)
      })
  }

  private func span(_ ends: Ends, _ mentions: [CandidateMention], _ document: Document) -> SpanPair
  {
    let (one, other) = (mentions[ends.one], mentions[ends.other])
    let sentences = [one, other].map { document.sentence(of: $0.head) }
    let bounds = sentences + [one.tokens, other.tokens]
    let start = bounds.map(\.lowerBound).min() ?? 0
    let end = bounds.map(\.upperBound).max() ?? 0
    return SpanPair(words: start..<end, one: one.tokens, other: other.tokens)
  }

  /// Two candidates, in the order of the text.
  private struct Ends: Hashable {
    let one: Int
    let other: Int

    init(_ tie: TieCandidate) {
      one = min(tie.source, tie.target)
      other = max(tie.source, tie.target)
    }
  }
}

extension RowMatrix {
  /// What a first look said of ties, small enough to learn from.
  fileprivate init(firstScores scores: [[Int]]) {
    self.init(count: scores.count, lanes: (CandidateScores.answerCount + 15) / 16)
    for (row, values) in scores.enumerated() {
      for (column, value) in values.enumerated() {
        elements[row * lanes + column / 16][column % 16] = min(max(Float(value) / 300, -3), 3)
      }
    }
  }
}
