/// Folds the ranks of a layout into rows that are no longer than a measure.
///
/// Boxes of one rank that do not fit beside each other go to several rows by turns, so that each
/// stays near where it was; the order from left to right is kept.
struct RankFolding {
  /// The longest row, in points.
  var measure: Double

  /// The room between two boxes of a row, and between two rows, in points.
  static let gap = (across: 22.0, along: 54.0)

  /// The places of the boxes of a sheet, for a picture that keeps them.
  func layout(of placed: PlacedSheet) -> DiagramLayout {
    let order = placed.boxes.indices.sorted { first, second in
      let (a, b) = (placed.boxes[first].center, placed.boxes[second].center)
      return (a.y.rounded(), a.x, first) < (b.y.rounded(), b.x, second)
    }
    var ranks: [[Int]] = []
    for index in order {
      let y = placed.boxes[index].center.y
      if let last = ranks.last?.last, abs(placed.boxes[last].center.y - y) < 1 {
        ranks[ranks.count - 1].append(index)
      } else {
        ranks.append([index])
      }
    }
    var centers = placed.boxes.map(\.center)
    var top = 0.0
    for row in ranks.flatMap({ rows(of: $0, placed.boxes) }) {
      let height = row.map { placed.boxes[$0].height }.max() ?? 0
      for (index, x) in zip(row, spread(row, placed)) {
        centers[index] = Point(x: x, y: top + height / 2)
      }
      top += height + Self.gap.along
    }
    return DiagramLayout(
      placed.boxes.indices.map { index in
        DiagramLayout.Place(
          id: placed.sheet.boxes[index].id, name: placed.sheet.boxes[index].name,
          x: centers[index].x, y: centers[index].y, width: placed.boxes[index].width,
          height: placed.boxes[index].height)
      })
  }

  private func rows(of rank: [Int], _ boxes: [Rectangle]) -> [[Int]] {
    let total = rank.reduce(-Self.gap.across) { $0 + boxes[$1].width + Self.gap.across }
    let count = max(1, min(rank.count, Int((total / measure).rounded(.up))))
    return (0..<count).map { row in
      rank.enumerated().filter { $0.offset % count == row }.map(\.element)
    }
  }

  /// The middles of the boxes of a row: as they were in proportion, as far as there is room.
  private func spread(_ row: [Int], _ placed: PlacedSheet) -> [Double] {
    let all = placed.boxes.map(\.center.x)
    let (low, high) = (all.min() ?? 0, all.max() ?? 0)
    let widths = row.map { placed.boxes[$0].width }
    var middles: [Double] = []
    var left = 0.0
    for (index, width) in zip(row, widths) {
      let share = high > low ? (placed.boxes[index].center.x - low) / (high - low) : 0.5
      let wanted = width / 2 + share * max(0, measure - width)
      middles.append(max(wanted, left + width / 2))
      left = (middles.last ?? 0) + width / 2 + Self.gap.across
    }
    var right = max(measure, widths.reduce(-Self.gap.across) { $0 + $1 + Self.gap.across })
    for place in middles.indices.reversed() {
      middles[place] = min(middles[place], right - widths[place] / 2)
      right = middles[place] - widths[place] / 2 - Self.gap.across
    }
    return middles
  }
}
