internal import GraphModel

/// A sentence with the spans that decided, in three styles of underlining.
struct MarkedSentence {
  let evidence: Evidence

  /// A stretch of the sentence, with the names of the spans that it lies in.
  struct Piece {
    var text: String
    var marks: [String]
  }

  /// Writes the sentence; where spans lie in one another, a piece has the styles of all.
  func write(to html: inout HTML) {
    for piece in pieces {
      if piece.marks.isEmpty {
        html.write(piece.text)
      } else {
        html.element("mark", ["class": piece.marks.joined(separator: " ")], text: piece.text)
      }
    }
  }

  /// The sentence, cut where spans begin and end.
  var pieces: [Piece] {
    let scalars = Array(evidence.text.unicodeScalars)
    let start = evidence.span.lowerBound
    let spans = [("source", evidence.source), ("target", evidence.target), ("cue", evidence.cue)]
      .compactMap { name, span -> (name: String, span: Range<Int>)? in
        guard let span else { return nil }
        let inside =
          Self.clamped(
            span.lowerBound - start, scalars.count)..<Self.clamped(
            max(span.lowerBound, span.upperBound) - start, scalars.count)
        return inside.isEmpty ? nil : (name, inside)
      }
    let cuts = Set(
      [0, scalars.count] + spans.flatMap { [$0.span.lowerBound, $0.span.upperBound] }
    ).sorted()
    return zip(cuts, cuts.dropFirst()).map { from, to in
      var view = String.UnicodeScalarView()
      view.append(contentsOf: scalars[from..<to])
      return Piece(
        text: String(view), marks: spans.filter { $0.span.contains(from) }.map(\.name))
    }
  }

  private static func clamped(_ value: Int, _ most: Int) -> Int { min(max(0, value), most) }
}
