internal import GraphModel

/// The dated ties as a strip: a row for each pair of actors, a column for each day.
struct DatesSection: PageSection {
  let content: ReportContent
  let id = "dates"
  let heading = "Dated ties"

  /// How many days stand side by side, so that a strip fits on a sheet of paper.
  private static let daysPerStrip = 9

  func write(to html: inout HTML) {
    let dated = DatedRows(content)
    if dated.rows.isEmpty {
      html.block("p", text: "No statement tells a day.")
    } else {
      html.block(
        "p", ["class": "key"],
        text: "Each number is a tie on the day that its sentences tell: 7 → begins or holds since, "
          + "→ 7 ends or holds until.")
    }
    var previous: CalendarDay?
    for start in stride(from: 0, to: dated.days.count, by: Self.daysPerStrip) {
      let days = Array(dated.days[start..<min(dated.days.count, start + Self.daysPerStrip)])
      write(days, of: dated, after: previous, to: &html)
      previous = days.last
    }
    guard !dated.undated.isEmpty else { return }
    html.block("h3", text: "Undated")
    html.block("p", ["class": "undated"]) { html in
      for number in dated.undated {
        TieLink.write(number, to: &html)
        html.write(" ")
      }
    }
  }

  private func write(
    _ days: [CalendarDay], of dated: DatedRows, after previous: CalendarDay?, to html: inout HTML
  ) {
    guard let first = days.first, let last = days.last else { return }
    let rows = dated.rows.filter { row in days.contains { row.entries[$0] != nil } }
    let label = first == last ? "\(first)" : "\(first) to \(last)"
    html.block(
      "div",
      ["class": "scroll strip", "tabindex": "0", "role": "region", "aria-label": "Ties \(label)"]
    ) { html in
      html.block("table") { html in
        html.block("thead") { html in
          html.element("tr") { html in
            html.element("th", ["scope": "col"], text: "Pair")
            var before = previous
            for day in days {
              write(day, after: before, to: &html)
              before = day
            }
          }
        }
        html.block("tbody") { html in
          for row in rows { write(row, days, to: &html) }
        }
      }
    }
  }

  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  private func write(_ day: CalendarDay, after previous: CalendarDay?, to html: inout HTML) {
    html.element("th", ["scope": "col"]) { html in
      html.element("time", ["datetime": day.description]) { html in
        html.element("span", ["class": "day"], text: "\(day.day) \(Self.months[day.month - 1])")
        html.element("span", ["class": "year"], text: String(day.year))
      }
      if let previous {
        let gap = day.ordinal - previous.ordinal
        html.element("span", ["class": "gap"], text: "+\(Count.of(gap, "day"))")
      }
    }
  }

  private func write(_ row: DatedRows.Row, _ days: [CalendarDay], to html: inout HTML) {
    html.block("tr") { html in
      html.element("th", ["scope": "row"]) { html in
        ActorLink.write(row.pair[0], content, to: &html)
        if row.pair[0] != row.pair[1] {
          html.write(" – ")
          ActorLink.write(row.pair[1], content, to: &html)
        }
      }
      for day in days {
        let isInside = row.spans.contains { $0.contains(day) }
        html.element("td", ["class": isInside ? "span" : nil]) { html in
          for entry in row.sorted(on: day) { write(entry, to: &html) }
        }
      }
    }
  }

  private func write(_ entry: DatedRows.Entry, to html: inout HTML) {
    let tie = content.tie(entry.tie)
    let sign = tie.polarity > 0 ? "good" : tie.polarity < 0 ? "bad" : "plain"
    html.element("span", ["class": "event-mark is-\(sign)"]) { html in
      if entry.edge == .end { html.write("→ ") }
      TieLink.write(entry.tie, to: &html)
      if entry.edge == .start { html.write(" →") }
    }
  }
}
