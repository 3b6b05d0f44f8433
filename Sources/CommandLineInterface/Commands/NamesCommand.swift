internal import ActorGraph

/// Compares pairs of names.
enum NamesCommand {
  static let declaration = CommandDeclaration(
    "names",
    abstract: "Say for pairs of names whether they can name the same actor.",
    discussion: """
      Reads lines of 'kind TAB name TAB name' from standard input, where kind is person or \
      organization, and writes a line for each: 'same' or 'different', then the two names.
      """,
    examples: [
      ("printf 'person\\tJon Smyth\\tJohn Smith\\n' | actorgraph names", "Compares one pair.")
    ]
  ) { _, console in
    let matcher = try NameMatcher.builtIn()
    let text = String(decoding: try console.readAll(), as: UTF8.self)
    var lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    if lines.last?.isEmpty == true { lines.removeLast() }
    for (index, line) in lines.enumerated() {
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard fields.count == 3, let kind = NameKind(rawValue: fields[0]) else {
        throw UsageError(
          "standard input:\(index + 1): not a pair of names; "
            + "write 'person' or 'organization', a tab, a name, a tab, a name")
      }
      let verdict = matcher.isSame(fields[1], fields[2], kind: kind) ? "same" : "different"
      try console.print("\(verdict)\t\(fields[1])\t\(fields[2])\n")
    }
    return .success
  }
}
