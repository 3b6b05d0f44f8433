/// The keys of the format with their quotes, as bytes.
struct WrittenKeys: Sendable {
  let format = bytes("format")
  let articles = bytes("articles")
  let actors = bytes("actors")
  let statements = bytes("statements")
  let ties = bytes("ties")

  let id = bytes("id")
  let title = bytes("title")
  let published = bytes("published")
  let publisher = bytes("publisher")
  let url = bytes("url")
  let language = bytes("language")
  let sha256 = bytes("sha256")
  let length = bytes("length")

  let name = bytes("name")
  let kind = bytes("kind")
  let aliases = bytes("aliases")
  let descriptions = bytes("descriptions")
  let identifiers = bytes("identifiers")
  let mentions = bytes("mentions")
  let appearances = bytes("appearances")
  let article = bytes("article")
  let form = bytes("form")

  let relation = bytes("relation")
  let source = bytes("source")
  let target = bytes("target")
  let event = bytes("event")
  let status = bytes("status")
  let date = bytes("date")
  let attribution = bytes("attribution")
  let role = bytes("role")
  let share = bytes("share")
  let rule = bytes("rule")
  let stage = bytes("stage")
  let confidence = bytes("confidence")
  let possible = bytes("possible")
  let evidence = bytes("evidence")
  let start = bytes("start")
  let end = bytes("end")
  let text = bytes("text")
  let actor = bytes("actor")
  let anonymous = bytes("anonymous")
  let cue = bytes("cue")

  let polarity = bytes("polarity")
  let first = bytes("first")
  let last = bytes("last")
  let denied = bytes("denied")

  private static func bytes(_ key: String) -> [UInt8] { Array("\"\(key)\"".utf8) }
}

/// The written values of an enumeration, as bytes.
struct WrittenChoices<Choice: RawRepresentable<String> & CaseIterable & Sendable>: Sendable {
  private let choices: [(bytes: [UInt8], choice: Choice)] = Choice.allCases.map {
    (Array($0.rawValue.utf8), $0)
  }

  /// The value that some bytes are; nil for none.
  func choice(_ range: Range<Int>, of bytes: [UInt8]) -> Choice? {
    for (written, choice) in choices where written.count == range.count {
      var isSame = true
      for index in written.indices where written[index] != bytes[range.lowerBound + index] {
        isSame = false
        break
      }
      if isSame { return choice }
    }
    return nil
  }
}
