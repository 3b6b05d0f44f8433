/// JSON values from Swift values.
extension JSONValue {
  static func object(_ members: [(String, JSONValue)]) -> JSONValue {
    JSONValue(.object(members.map { JSONMember($0.0, $0.1) }))
  }

  static func array(_ elements: [JSONValue]) -> JSONValue { JSONValue(.array(elements)) }

  static func string(_ text: String?) -> JSONValue {
    JSONValue(text.map(JSONValue.Content.string) ?? .null)
  }

  static func integer(_ number: Int) -> JSONValue { JSONValue(.integer(number)) }

  /// A number without a needless fraction.
  static func plain(_ number: Double) -> JSONValue {
    Int(exactly: number).map(integer) ?? JSONValue(.number(number))
  }

  static func day(_ day: CalendarDay?) -> JSONValue { string(day?.description) }

  static func dates(_ range: DayRange?) -> JSONValue {
    guard let range else { return JSONValue(.null) }
    return object([("start", day(range.start)), ("end", day(range.end))])
  }

  static func span(_ span: Range<Int>?) -> JSONValue {
    guard let span else { return JSONValue(.null) }
    return array([integer(span.lowerBound), integer(span.upperBound)])
  }
}
