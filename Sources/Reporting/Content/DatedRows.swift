internal import GraphModel

/// The dated statements by pair of actors and day.
struct DatedRows {
  /// What one tie has on one day.
  struct Entry: Hashable {
    enum Edge: Int, Hashable { case day, start, end }
    var tie: Int
    var edge: Edge
  }

  struct Row {
    var pair: [String]
    /// The entries by day.
    var entries: [CalendarDay: Set<Entry>]
    /// The stretches of days that a statement spans.
    var spans: [ClosedRange<CalendarDay>]
  }

  /// The rows by their first day.
  private(set) var rows: [Row] = []
  /// The days on which something stands, ascending.
  private(set) var days: [CalendarDay] = []
  /// The numbers of the ties none of whose statements has a date.
  private(set) var undated: [Int] = []

  init(_ content: ReportContent) {
    var table: [[String]: Row] = [:]
    for (index, tie) in content.ties.enumerated() {
      let dates = content.statements(of: tie).compactMap(\.date).filter {
        $0.start != nil || $0.end != nil
      }
      if dates.isEmpty { undated.append(index + 1) }
      let pair = [min(tie.source, tie.target), max(tie.source, tie.target)]
      for date in dates {
        table[pair, default: Row(pair: pair, entries: [:], spans: [])].add(date, tie: index + 1)
      }
    }
    rows = table.values.sorted {
      let (first, second) = ($0.entries.keys.min(), $1.entries.keys.min())
      guard let first, let second, first != second else {
        return $0.pair.lexicographicallyPrecedes($1.pair)
      }
      return first < second
    }
    days = Set(rows.flatMap(\.entries.keys)).sorted()
  }
}

extension DatedRows.Row {
  mutating func add(_ date: DayRange, tie: Int) {
    switch (date.start, date.end) {
    case (let start?, let end?) where start < end:
      insert(.init(tie: tie, edge: .start), on: start)
      insert(.init(tie: tie, edge: .end), on: end)
      spans.append(start...end)
    case (let day?, _?): insert(.init(tie: tie, edge: .day), on: day)
    case (let start?, nil): insert(.init(tie: tie, edge: .start), on: start)
    case (nil, let end?): insert(.init(tie: tie, edge: .end), on: end)
    case (nil, nil): break
    }
  }

  private mutating func insert(_ entry: DatedRows.Entry, on day: CalendarDay) {
    entries[day, default: []].insert(entry)
  }

  /// What stands on a day, by number.
  func sorted(on day: CalendarDay) -> [DatedRows.Entry] {
    (entries[day] ?? []).sorted { ($0.tie, $0.edge.rawValue) < ($1.tie, $1.edge.rawValue) }
  }
}
