internal import GraphModel

/// A stretch of an article that statements rest on: a sentence, or several that overlap.
struct EvidenceBlock {
  var span: Range<Int>
  /// The statements, in the order of their ties.
  var places: [ReportContent.Place]

  /// The blocks of an article in the order of the text.
  static func blocks(of article: String, _ content: ReportContent) -> [EvidenceBlock] {
    let found = content.graph.statements.compactMap { statement -> EvidenceBlock? in
      guard statement.evidence.article == article, !statement.evidence.span.isEmpty,
        let place = content.places[statement.id]
      else { return nil }
      return EvidenceBlock(span: statement.evidence.span, places: [place])
    }
    let sorted = found.sorted {
      ($0.span.lowerBound, $0.places[0].tie, $0.places[0].statement)
        < ($1.span.lowerBound, $1.places[0].tie, $1.places[0].statement)
    }
    var blocks: [EvidenceBlock] = []
    for next in sorted {
      if let last = blocks.last, next.span.lowerBound < last.span.upperBound {
        let end = max(last.span.upperBound, next.span.upperBound)
        blocks[blocks.count - 1].span = last.span.lowerBound..<end
        blocks[blocks.count - 1].places += next.places
      } else {
        blocks.append(next)
      }
    }
    return blocks
  }

  /// The numbers of the ties, each once, ascending.
  var ties: [Int] { Set(places.map(\.tie)).sorted() }
}
