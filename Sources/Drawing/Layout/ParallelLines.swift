/// Bends lines that lie on each other apart, as straight ones between the same two boxes do.
enum ParallelLines {
  /// The distance between the middles of two lines, in points.
  static let gap = 30.0

  /// The curves with those that run alike bent into a sheaf.
  static func bend(_ curves: [Curve], between ends: [(start: Int, end: Int)]) -> [Curve] {
    var sheaves: [[Int]: [Int]] = [:]
    for (line, pair) in ends.enumerated() where pair.start != pair.end {
      sheaves[[min(pair.start, pair.end), max(pair.start, pair.end)], default: []].append(line)
    }
    var bent = curves
    for lines in sheaves.values where lines.count > 1 {
      let middles = lines.map { Polyline(curves[$0].flattened()).place(at: 0.5).point }
      guard middles.allSatisfy({ ($0 - middles[0]).length < 3 }) else { continue }
      for (place, line) in lines.enumerated() {
        let offset = (Double(place) - Double(lines.count - 1) / 2) * gap
        // The side is reckoned from one box, whichever way the line runs.
        let isForward = ends[line].start < ends[line].end
        bent[line] = bow(curves[line], by: isForward ? offset : -offset)
      }
    }
    return bent
  }

  /// A curve between the same ends whose middle lies beside the straight way.
  private static func bow(_ curve: Curve, by offset: Double) -> Curve {
    let (start, end) = (curve.points[0], curve.points[curve.points.count - 1])
    var bowed = Curve(from: start, to: end)
    // The middle of a cubic curve moves by three quarters of what its handles move by.
    let shift = (end - start).unit.normal * (offset * 4 / 3)
    bowed.points[1] = bowed.points[1] + shift
    bowed.points[2] = bowed.points[2] + shift
    return bowed
  }
}
