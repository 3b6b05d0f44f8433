internal import Grammar
internal import Language

/// All candidates of an article with their features: what is learned from and what is decided on.
package struct ArticleCandidates: Sendable {
  /// The candidate mentions by their heads.
  package let mentions: [CandidateMention]
  /// A row of features for each mention, in hundredths.
  package let mentionFeatures: FeatureRows
  /// With which words the mentions may begin and end.
  package let boundaries: [BoundaryCandidate]
  /// A row of features for each boundary.
  package let boundaryFeatures: FeatureRows
  /// Who may be whom.
  package let links: [LinkCandidate]
  /// A row of features for each link.
  package let linkFeatures: FeatureRows
  /// Who may be tied to whom.
  package let ties: [TieCandidate]
  /// A row of features for each tie.
  package let tieFeatures: FeatureRows
  /// Whether a rule says something of each tie.
  let isRuled: [Bool]
  /// The lowest word above both ends of each tie; -1 where there is none.
  package let tops: [Int]
  /// The words between the ends of each tie on the way through the tree, the top left out.
  package let ways: [[Int]]

  /// Suggests all candidates of an article and writes their features.
  init(_ reading: CandidateReading) {
    mentions = reading.mentions
    let mention = MentionFeatures(reading: reading)
    mentionFeatures = FeatureRows(reading.mentions.indices) { mention.write($0, to: &$1) }
    boundaries = BoundaryCandidates(reading: reading).boundaries()
    let boundary = BoundaryFeatures(reading: reading)
    boundaryFeatures = FeatureRows(boundaries) { boundary.write($0, to: &$1) }
    links = LinkCandidates(reading: reading).pairs()
    let link = LinkFeatures(reading: reading)
    linkFeatures = FeatureRows(links) { link.write($0, to: &$1) }
    let ties = TieCandidates(reading: reading).pairs()
    let paths = ties.map {
      DependencyPath(
        from: reading.mentions[$0.source].head, to: reading.mentions[$0.target].head,
        in: reading.tree)
    }
    self.ties = ties
    let tie = TieFeatures(reading: reading)
    tieFeatures = FeatureRows(zip(ties, paths)) { tie.write($0.0, $0.1, to: &$1) }
    isRuled = ties.map { !tie.drafts(of: $0).isEmpty }
    tops = paths.map { $0.top ?? -1 }
    ways = paths.map { path in
      let inner = path.up.dropFirst() + path.down.dropFirst()
      return inner.filter { $0 != path.top }
    }
  }
}

/// Rows of features of one length.
package struct FeatureRows: Sendable {
  /// The rows one after the other, in hundredths.
  package private(set) var values: [UInt8] = []
  /// The number of features in a row; 0 where there is no row.
  package private(set) var width = 0

  /// Writes a row for each of some subjects.
  init<Subjects: Sequence>(
    _ subjects: Subjects, _ write: (Subjects.Element, inout FeatureWriter) -> Void
  ) {
    for subject in subjects {
      var writer = FeatureWriter()
      write(subject, &writer)
      if width == 0 { width = writer.values.count }
      values += writer.values
    }
  }
}
