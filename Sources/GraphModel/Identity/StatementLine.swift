/// What a statement says as one line of JSON: without its id, and without how sure it is.
///
/// The line is otherwise what ``GraphWriter`` makes, written straight into bytes: each statement is hashed each time
/// that a graph is read or put in order.
struct StatementLine {
  private(set) var bytes: [UInt8] = []

  init(_ statement: Statement) {
    bytes.reserveCapacity(384 + statement.evidence.text.utf8.count)
    key("{\"relation\":", statement.relation.rawValue)
    key(",\"source\":", statement.source)
    key(",\"target\":", statement.target)
    key(",\"event\":", statement.event?.text)
    key(",\"status\":", statement.status.rawValue)
    date(statement.date)
    attribution(statement.attribution)
    key(",\"role\":", statement.role)
    if let share = statement.shareText { raw(",\"share\":\(share)") }
    key(",\"rule\":", statement.rule)
    // Only where there is one: other statements keep the ids that they always had.
    if let stage = statement.stage { key(",\"stage\":", stage.rawValue) }
    evidence(statement.evidence)
    raw("}")
  }

  private mutating func raw(_ text: String) { bytes.append(contentsOf: text.utf8) }

  private mutating func text(_ text: String?) {
    if let text { JSONText.append(text, to: &bytes) } else { raw("null") }
  }

  private mutating func key(_ key: String, _ value: String?) {
    raw(key)
    text(value)
  }

  private mutating func number(_ value: Int) { bytes.append(contentsOf: String(value).utf8) }

  private mutating func date(_ range: DayRange?) {
    raw(",\"date\":")
    guard let range else { return raw("null") }
    key("{\"start\":", range.start?.description)
    key(",\"end\":", range.end?.description)
    raw("}")
  }

  private mutating func attribution(_ speakers: [Attribution]) {
    raw(",\"attribution\":[")
    for (index, speaker) in speakers.enumerated() {
      if index > 0 { raw(",") }
      key("{\"text\":", speaker.text)
      key(",\"actor\":", speaker.actor)
      raw(",\"anonymous\":")
      if speaker.anonymous { raw("true}") } else { raw("false}") }
    }
    raw("]")
  }

  private mutating func evidence(_ evidence: Evidence) {
    raw(",\"evidence\":{\"article\":")
    text(evidence.article)
    raw(",\"start\":")
    number(evidence.span.lowerBound)
    raw(",\"end\":")
    number(evidence.span.upperBound)
    key(",\"text\":", evidence.text)
    raw(",\"source\":")
    span(evidence.source)
    raw(",\"target\":")
    span(evidence.target)
    raw(",\"cue\":")
    span(evidence.cue)
    raw("}")
  }

  private mutating func span(_ span: Range<Int>?) {
    guard let span else { return raw("null") }
    raw("[")
    number(span.lowerBound)
    raw(",")
    number(span.upperBound)
    raw("]")
  }
}
